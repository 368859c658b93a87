import { drawable, inDark, type VegaLiteSpec } from '@fairweather/charts';
import { chartLocale } from '@fairweather/report';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Error as OnlyErrors } from 'vega';
import embed, { type Result } from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import { download } from './download.js';
import { useDark } from './useDark.js';
import { useStudio } from './useStudio.js';

/** The numbers of a chart as a table. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A chart with its text alternative, its numbers as a table, and buttons to save its pictures. */
export function Chart({ spec, name, table }: { spec: VegaLiteSpec; name: string; table?: ChartTable }) {
  const { words } = useStudio();
  const dark = useDark();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<Result | undefined>(undefined);

  // Before the page is painted without it
  useLayoutEffect(() => {
    let current = true;
    const element = document.createElement('div');
    // The parent element has the text alternative; the strokes of the picture add nothing to it.
    element.setAttribute('aria-hidden', 'true');
    const options = {
      ast: true,
      expr: expressionInterpreter,
      actions: false,
      tooltip: false,
      defaultStyle: false,
      renderer: 'svg',
      logLevel: OnlyErrors,
      formatLocale: chartLocale(words.locale),
    } as const;
    void embed(element, drawable(dark ? inDark(spec) : spec) as never, options).then((result) => {
      if (!current || !place.current) {
        result.finalize();
        return;
      }
      // The new picture replaces the old one at once, so that nothing flickers.
      place.current.replaceChildren(element);
      view.current?.finalize();
      view.current = result;
    });
    return () => {
      current = false;
    };
  }, [spec, dark, words.locale]);
  useEffect(() => () => view.current?.finalize(), []);

  const save = async (kind: 'svg' | 'png') => {
    const drawn = view.current?.view;
    if (!drawn) return;
    if (kind === 'svg') download(`${name}.svg`, new Blob([await drawn.toSVG()], { type: 'image/svg+xml' }));
    else {
      const canvas = await drawn.toCanvas(2);
      canvas.toBlob((blob) => blob && download(`${name}.png`, blob), 'image/png');
    }
  };

  return (
    <figure class="chart" data-chart={name}>
      <div class="picture" ref={place} role="img" aria-label={String(spec.description)} />
      <figcaption class="tools">
        {(['svg', 'png'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            class="quiet"
            aria-label={words.exporting.saveAs(words.exporting[kind], name)}
            onClick={() => void save(kind)}
          >
            {words.exporting[kind]}
          </button>
        ))}
        {table && (
          <details>
            <summary>{words.exporting.table}</summary>
            <Table table={table} />
          </details>
        )}
      </figcaption>
    </figure>
  );
}

/** The numbers of a chart, as a table. */
function Table({ table: { columns, rows } }: { table: ChartTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <div class="scroll" tabIndex={0} role="region" aria-label={columns.join(', ')}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, c) =>
                c === 0 ? (
                  <th key={columns[c]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[c]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
