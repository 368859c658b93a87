import type { Translation } from './Translation.js';

/** The texts of “The day-care fine” in German. */
export const daycareGerman: Translation = {
  'The day-care fine': 'Die Strafgebühr in der Kita',
  ['Now and then parents pick up their children late, but guilt keeps most of them on time. Then six of ten ' +
    'day-care centres fine every late parent, and after week sixteen they stop.']:
    'Eltern holen ihre Kinder hin und wieder zu spät ab; die meisten hält das schlechte Gewissen pünktlich. ' +
    'Dann verlangen sechs von zehn Kitas für jede Verspätung eine Strafgebühr, und nach der sechzehnten ' +
    'Woche hören sie damit wieder auf.',
  'Gneezy & Rustichini (2000), A fine is a price, Journal of Legal Studies 29(1), 1–17, doi:10.1086/468061':
    'Gneezy & Rustichini (2000), A fine is a price, Journal of Legal Studies 29(1), 1–17, doi:10.1086/468061',
  ['Mixed, and never repeated in the field in its original form. A vignette study found that fines reduce ' +
    'announced lateness (Metcalf et al. 2020); a laboratory study found no mean effect because pro-social ' +
    'people were crowded out while pro-self people were deterred (Kornhauser, Lu & Tontrup 2022); paying a ' +
    'late fee for videos reduced later lateness by 19 % (Fishman & Pope 2006).']:
    'Gemischt, und im Feld nie genau so wiederholt. Eine Fragebogenstudie fand, dass Strafgebühren die ' +
    'angekündigte Unpünktlichkeit senken (Metcalf et al. 2020). Eine Laborstudie fand im Mittel keine ' +
    'Wirkung: Prosoziale Menschen verloren ihren Antrieb, eigennützige wurden abgeschreckt (Kornhauser, Lu & ' +
    'Tontrup 2022). Wer in der Videothek eine Säumnisgebühr zahlte, gab danach um 19 % seltener verspätet ' +
    'zurück (Fishman & Pope 2006).',
  'coming late': 'Zuspätkommen',
  'late pick-up': 'Verspätung',
  'late pick-ups': 'Verspätungen',
  parent: 'Elternteil',
  parents: 'Eltern',
  centre: 'Kita',
  centres: 'Kitas',
  'A parent: you want to be on time, and now and then you cannot. You know the teacher who waits for you.':
    'Mutter oder Vater: Sie wollen pünktlich sein, und manchmal schaffen Sie es nicht. Sie kennen die ' +
    'Erzieherin, die auf Sie wartet.',
  'The teacher: you stay with the child when a parent is late. You have never said what it costs you.':
    'Die Erzieherin: Sie bleiben beim Kind, wenn die Eltern zu spät kommen. Was es Sie kostet, haben Sie nie ' +
    'gesagt.',
  'The owner: you may put a price on lateness, raise it, or take it back. You may also say sorry.':
    'Die Leitung: Sie können für Verspätungen einen Preis verlangen, ihn erhöhen oder zurücknehmen. Sie ' +
    'können sich auch entschuldigen.',
  'working day': 'Arbeitstag',
  week: 'Woche',
  fine: 'Strafgebühr',
  'The fine for each late pick-up while it is in force; 0 is no fine.':
    'Was Eltern für jede verspätete Abholung zahlen, solange die Strafgebühr gilt; 0 heißt keine.',
  NIS: 'NIS',
  'fine from': 'Strafgebühr ab',
  'First week of the fine.': 'Erste Woche der Strafgebühr.',
  'fine until': 'Strafgebühr bis',
  'Last week of the fine, inclusive.': 'Letzte Woche der Strafgebühr (einschließlich).',
  'apology from': 'Entschuldigung ab',
  'First week of a sincere apology by the owner; 0 is never.':
    'Erste Woche, in der sich die Leitung entschuldigt und es ernst meint; 0 heißt nie.',
  'apology until': 'Entschuldigung bis',
  'Last week in which the apology is kept up, inclusive.':
    'Letzte Woche, in der die Leitung zu ihrer Entschuldigung steht (einschließlich).',
  'new owner from': 'neue Leitung ab',
  'Week at the start of which a new owner takes over; 0 is never.':
    'Woche, zu deren Beginn eine neue Leitung übernimmt; 0 heißt nie.',
  'logit per NIS': 'Logit je NIS',
  'per working day': 'je Arbeitstag',
  apology: 'Entschuldigung',
  'new owner': 'neue Leitung',
  'late pick-ups per week and centre, fined group': 'Verspätungen je Woche und Kita, mit Strafgebühr',
  'per week': 'je Woche',
  'late pick-ups per week and centre, control group': 'Verspätungen je Woche und Kita, Kontrollgruppe',
  'share of pick-ups that are late, fined group': 'Anteil der verspäteten Abholungen, mit Strafgebühr',
  'sticker price felt, fined group': 'empfundenes Preisschild, mit Strafgebühr',
  'shadow price felt, fined group': 'empfundener Schattenpreis, mit Strafgebühr',
  'conscience price felt, fined group': 'empfundener Gewissenspreis, mit Strafgebühr',
  'crowd price felt, fined group': 'empfundener Herdenpreis, mit Strafgebühr',
  'frame, fined group: 1 social, 0 market': 'Rahmen, mit Strafgebühr: 1 sozial, 0 Markt',
  'belief that the owner is severe, fined group': 'Glaube an eine strenge Leitung, mit Strafgebühr',
  'share of late parents as perceived, fined group':
    'wahrgenommener Anteil unpünktlicher Eltern, mit Strafgebühr',
  'as it happened': 'wie es geschah',
  'never fined': 'ohne Strafgebühr',
  'NIS 200 instead of 10': '200 statt 10 NIS',
  'fined from the first day': 'Strafgebühr vom ersten Tag an',
  'dropped with an apology': 'abgeschafft, mit Entschuldigung',
  'a new owner after week 16': 'neue Leitung nach Woche 16',
};
