/** The style of the report page: readable on a projector, on a phone and on paper. No font or file from elsewhere. */
export const reportStyle = `
:root { color-scheme: light; --ink: #222; --quiet: #6b7280; --line: #e5e7eb; --accent: #0072b2; }
* { box-sizing: border-box; }
body { margin: 0; background: #fafaf7; color: var(--ink); line-height: 1.55;
  font: 17px/1.55 system-ui, -apple-system, "Segoe UI", "DejaVu Sans", Helvetica, Arial, sans-serif; }
main { max-width: 1000px; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 2.3rem; line-height: 1.15; margin: 0 0 .6rem; letter-spacing: -.01em; }
h2 { font-size: 1.3rem; margin: 2.6rem 0 .8rem; }
h3 { font-size: 1.05rem; margin: 1.3rem 0 .2rem; }
p { margin: .2rem 0 .8rem; max-width: 46rem; }
.story { font-size: 1.15rem; color: #374151; }
figure { margin: 1.2rem 0; padding: 1.2rem; background: #fff; border: 1px solid var(--line); border-radius: 10px; overflow-x: auto; }
figure svg { display: block; max-width: 100%; height: auto; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; background: #fff; font-variant-numeric: tabular-nums; font-size: .92rem; }
caption { text-align: left; color: var(--quiet); padding: .4rem 0; }
th, td { padding: .38rem .6rem; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child { text-align: left; white-space: normal; min-width: 9rem; }
thead th { color: var(--quiet); font-weight: 600; border-bottom: 2px solid var(--line); white-space: normal; vertical-align: bottom; }
.note { color: var(--quiet); font-size: .9rem; }
code { background: #f3f4f6; padding: .1em .35em; border-radius: 4px; font-size: .88em; overflow-wrap: anywhere; }
/* On a phone a chart keeps a readable size and is moved sideways. */
@media (max-width: 640px) { figure { padding: .8rem; } figure svg { max-width: none; width: 40rem; } }
@media print { body { background: #fff; font-size: 11pt; } figure { break-inside: avoid; border: 0; padding: 0; } h2 { break-after: avoid; } }
`;
