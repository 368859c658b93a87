import type { Translation } from '../Translation.js';
import { partnershipGerman } from './partnership.de.js';

/** The texts of “Fair-weather partners” in German. */
export const fairWeatherGerman: Translation = {
  ...partnershipGerman,
  'Fair-weather partners': 'Schönwetterpartner',
  ['A customer who cannot leave looks like a loyal one, and a partnership looks mutual as long as nobody ' +
    'needs anything. Then leaving becomes easy, or hard times come, for the customer or for the supplier, ' +
    'and one of them asks the other for help.']:
    'Ein Kunde, der nicht gehen kann, sieht aus wie ein treuer, und eine Partnerschaft wirkt gegenseitig, ' +
    'solange niemand etwas braucht. Dann wird das Gehen leicht, oder es kommen schwere Zeiten, für den ' +
    'Kunden oder für den Lieferanten, und einer bittet den anderen um Hilfe.',
  ['The design of Fairweather: switching cost is kept apart, so that lock-in is never called loyalty. The ' +
    'sting of a refusal in a communal relationship: Aggarwal (2004), doi:10.1086/383426 (no replication ' +
    'found). Help between firms in hard times: illustrative; no counts were found']:
    'Der Entwurf von Fairweather: Wechselkosten stehen für sich, damit Gebundenheit nie Treue heißt. Der ' +
    'Stachel einer Absage in einer Gemeinschaftsbeziehung: Aggarwal (2004), doi:10.1086/383426 (keine ' +
    'Replikation gefunden). Hilfe zwischen Firmen in schweren Zeiten: zur Veranschaulichung; Zahlen wurden ' +
    'nicht gefunden',
  ['The customer: you order here, and leaving would cost you trouble. Ask yourself whether you stay because ' +
    'you want to or because you must.']:
    'Der Kunde: Sie bestellen hier, und zu gehen wäre mühsam. Fragen Sie sich, ob Sie bleiben, weil Sie ' +
    'wollen oder weil Sie müssen.',
  'The supplier: your customers stay, and you call it loyalty. Hard times come, and you find out who helps.':
    'Der Lieferant: Ihre Kunden bleiben, und Sie nennen es Treue. Es kommen schwere Zeiten, und Sie ' +
    'erfahren, wer hilft.',
  'The rival: you wait for the day on which leaving costs nothing. You have a good price and no history.':
    'Der Wettbewerber: Sie warten auf den Tag, an dem das Gehen nichts mehr kostet. Sie haben einen guten ' +
    'Preis und keine gemeinsame Geschichte.',
  ['Effort of ordering elsewhere, in logits. Customers start at the same share of orders whatever its ' +
    'value: it says how much of that share is not loyalty.']:
    'Was es an Mühe kostet, bei anderen zu bestellen, in Logits. Der Anteil der Aufträge ist am Anfang immer ' +
    'derselbe: Die Wechselkosten sagen, wie viel davon nicht Treue ist.',
  'free to leave from': 'ungebunden ab',
  'Month from which switching costs nothing; 0 is never.':
    'Monat, von dem an ein Wechsel nichts mehr kostet; 0 heißt nie.',
  'customer asks in': 'Bitte des Kunden ab',
  'First month of the customer’s hard times, in which it asks a favour; 0 is never.':
    'Erster Monat der schweren Zeit des Kunden; in ihm bittet er um einen Gefallen; 0 heißt nie.',
  'customer recovers after': 'Not des Kunden bis',
  'Last month of the customer’s hard times.': 'Letzter Monat der schweren Zeit des Kunden.',
  'orders lost': 'verlorene Aufträge',
  'Share of the customer’s orders that fall away in its hard times.':
    'Anteil der Aufträge, die dem Lieferanten in der schweren Zeit des Kunden entgehen.',
  'supplier asks in': 'Bitte des Lieferanten ab',
  'First month of the supplier’s hard times, in which it asks a favour; 0 is never.':
    'Erster Monat der schweren Zeit des Lieferanten; in ihm bittet er um einen Gefallen; 0 heißt nie.',
  'supplier recovers after': 'Not des Lieferanten bis',
  'Last month of the supplier’s hard times.': 'Letzter Monat der schweren Zeit des Lieferanten.',
  'worse service': 'schlechterer Service',
  'How much more tempting a rival is during the supplier’s hard times.':
    'Wie viel verlockender ein Wettbewerber ist, solange es dem Lieferanten schlecht geht.',
  'size of the favour': 'Größe des Gefallens',
  'How much the favour is needed, and how much is asked; 1 is a favour to remember.':
    'Wie sehr der Gefallen gebraucht und wie viel erbeten wird; an einen der Größe 1 erinnert man sich.',
  'free to leave': 'ungebunden',
  'customer’s hard times': 'Not des Kunden',
  'customer asks': 'Bitte des Kunden',
  'supplier’s hard times': 'Not des Lieferanten',
  'supplier asks': 'Bitte des Lieferanten',
  'share of the favours asked that are granted': 'Anteil der Bitten, die erfüllt werden',
  'share of the orders that would come if nothing bound the customer':
    'Anteil der Aufträge, die kämen, wenn den Kunden nichts bände',
  'chance that the customer would grant a favour': 'Chance, dass der Kunde einen Gefallen täte',
  'chance that the customer would grant a favour if nothing bound it':
    'Chance, dass der Kunde einen Gefallen täte, wenn ihn nichts bände',
  'chance that the seller would grant a favour': 'Chance, dass der Lieferant einen Gefallen täte',
  'one-sidedness: 0 if both would help alike with nothing binding them, 1 if only the seller would':
    'Einseitigkeit: 0, wenn ungebunden beide gleich gern hülfen, 1, wenn nur der Lieferant hülfe',
  '−1 to 1': '−1 bis 1',
  'share of the relationships that customers end': 'Anteil der Beziehungen, die Kunden beenden',
  'share of the relationships that the seller ends': 'Anteil der Beziehungen, die der Lieferant beendet',
  'fair weather, tied': 'Schönwetter, gebunden',
  'fair weather, free to leave': 'Schönwetter, ungebunden',
  'customer’s hard times, tied': 'Not des Kunden, gebunden',
  'customer’s hard times, free to leave': 'Not des Kunden, ungebunden',
  'supplier’s hard times, tied': 'Not des Lieferanten, gebunden',
  'supplier’s hard times, free to leave': 'Not des Lieferanten, ungebunden',
};
