import type { Translation } from '../Translation.js';
import { partnershipGerman } from './partnership.de.js';

/** The texts of “A price list for favours” in German. */
export const priceListGerman: Translation = {
  ...partnershipGerman,
  'A price list for favours': 'Eine Preisliste für Gefallen',
  ['Support at short notice, a sample, an urgent delivery: the supplier helped, and the customer ordered. ' +
    'Then somebody adds up the costs, and every favour gets a price.']:
    'Hilfe auf Zuruf, ein Muster, eine Eillieferung: Der Lieferant half, und der Kunde bestellte. Dann ' +
    'rechnet jemand zusammen, was das kostet, und jeder Gefallen bekommt einen Preis.',
  ['The day-care among firms: Gneezy & Rustichini (2000), doi:10.1086/468061 (replication mixed). A fee for ' +
    'help in a communal relationship: Aggarwal (2004), doi:10.1086/383426 (no replication found). What is ' +
    'left when a price is taken back: Gächter, Kessler & Königstein (2009) (replication mixed). The sizes ' +
    'here are plausible starts']:
    'Die Kita unter Firmen: Gneezy & Rustichini (2000), doi:10.1086/468061 (Replikation gemischt). Eine ' +
    'Gebühr für Hilfe in einer Gemeinschaftsbeziehung: Aggarwal (2004), doi:10.1086/383426 (keine ' +
    'Replikation gefunden). Was bleibt, wenn ein Preis zurückgenommen wird: Gächter, Kessler & Königstein ' +
    '(2009) (Replikation gemischt). Die Größen hier sind plausible Startwerte',
  ['The customer: they always helped you at short notice, and you ordered without asking the price ' +
    'elsewhere. Today you are handed a price list.']:
    'Der Kunde: Man hat Ihnen immer auf Zuruf geholfen, und Sie haben bestellt, ohne anderswo nach dem Preis ' +
    'zu fragen. Heute reicht man Ihnen eine Preisliste.',
  ['The inside sales rep: you did the favours, and you know each customer by name. Now you must quote a ' +
    'price before you help.']:
    'Die Innendienstlerin: Sie haben die Gefallen getan und kennen jeden Kunden beim Namen. Jetzt müssen Sie ' +
    'einen Preis nennen, bevor Sie helfen.',
  ['The managing director: you added up what the favours cost, and the sum is real. Decide on the list, its ' +
    'prices, and whether to take it back.']:
    'Der Geschäftsführer: Sie haben zusammengerechnet, was die Gefallen kosten, und die Summe stimmt. ' +
    'Entscheiden Sie über die Liste, ihre Preise und ob Sie sie zurücknehmen.',
  'price of a favour': 'Preis eines Gefallens',
  ['Price of a favour on the list; 0 is no price list. Customers ask as often as before, but not at all if ' +
    'the price exceeds the worth of a favour.']:
    'Was die Preisliste für einen Gefallen verlangt; 0 heißt keine Preisliste. Kunden bitten so oft wie ' +
    'vorher, aber gar nicht, wenn ein Gefallen mehr kostet, als er ihnen wert ist.',
  'price list from': 'Preisliste ab',
  'First month of the price list; 0 is never.': 'Erster Monat der Preisliste; 0 heißt nie.',
  'price list until': 'Preisliste bis',
  'Last month of the price list; 60 keeps it.': 'Letzter Monat der Preisliste; bei 60 bleibt sie.',
  'Share of the market cue in the price list that a reason excuses.':
    'Wie viel vom Geschäftsmäßigen der Preisliste ein Grund entschuldigt.',
  'price list': 'Preisliste',
  'favours stay free': 'Gefallen bleiben kostenlos',
  'price list at cost': 'Preisliste zu Selbstkosten',
  'price list with a margin': 'Preisliste mit Aufschlag',
  'price list at cost, with a reason': 'Preisliste zu Selbstkosten, mit Grund',
  'price list at cost, taken back after a year': 'zu Selbstkosten, nach einem Jahr zurückgenommen',
  'plain trade, favours free': 'reines Geschäft, Gefallen kostenlos',
  'plain trade, price list at cost': 'reines Geschäft, zu Selbstkosten',
};
