import type { Translation } from '../Translation.js';
import { partnershipGerman } from './partnership.de.js';

/** The texts of “Partnership in a downturn” in German. */
export const partnershipDownturnGerman: Translation = {
  ...partnershipGerman,
  'Partnership in a downturn': 'Partnerschaft in der Flaute',
  ['Sellers call it partnership; then the customer’s business turns down, and it asks a favour: lend us the ' +
    'equipment for a year. The cost of a yes is known at once, the cost of a no only years later.']:
    'Verkäufer nennen es Partnerschaft; dann bricht dem Kunden das Geschäft ein, und er bittet um einen ' +
    'Gefallen: Leihen Sie uns die Anlage für ein Jahr. Was ein Ja kostet, weiß man sofort; was ein Nein ' +
    'kostet, erst Jahre später.',
  ['The design of Fairweather after Ariely (2008), Predictably Irrational, chapter 4; the sting of a ' +
    'refusal in a communal relationship after Aggarwal (2004), doi:10.1086/383426 (no replication found)']:
    'Der Entwurf von Fairweather nach Ariely (2008), Predictably Irrational, Kapitel 4; der Stachel einer ' +
    'Absage in einer Gemeinschaftsbeziehung nach Aggarwal (2004), doi:10.1086/383426 (keine Replikation ' +
    'gefunden)',
  ['The customer: you were promised partnership, and your orders have just fallen away. Ask your supplier ' +
    'to lend you the equipment for a year.']:
    'Der Kunde: Man hat Ihnen Partnerschaft versprochen, und nun brechen Ihnen die Aufträge weg. Bitten Sie ' +
    'Ihren Lieferanten, Ihnen die Anlage für ein Jahr zu leihen.',
  ['The account manager: you sold the word “partnership”, and now you are asked to keep it. Say yes, no, or ' +
    'half, and say why.']:
    'Der Kundenbetreuer: Sie haben das Wort „Partnerschaft“ verkauft, und jetzt nimmt man Sie beim Wort. ' +
    'Sagen Sie ja, nein oder halb, und sagen Sie, warum.',
  ['The finance director: you see what the favour costs this year, to the cent. The cost of a no is not in ' +
    'your books.']:
    'Die Finanzchefin: Sie sehen auf den Cent, was der Gefallen in diesem Jahr kostet. Was ein Nein kostet, ' +
    'steht nicht in Ihren Büchern.',
  'downturn from': 'Flaute ab',
  'First month of the customer’s downturn, in which it asks the favour.':
    'Erster Monat der Flaute beim Kunden; in ihm bittet er um den Gefallen.',
  'downturn until': 'Flaute bis',
  'Last month of the downturn, inclusive.': 'Letzter Monat der Flaute (einschließlich).',
  'orders lost in the downturn': 'in der Flaute verlorene Aufträge',
  'Share of the customer’s orders that fall away during the downturn.':
    'Anteil der Aufträge des Kunden, die in dieser Zeit wegfallen.',
  'favour granted': 'Gefallen getan',
  '1 grants the favour, 0 refuses it, 0.5 grants half.':
    '1 tut den Gefallen, 0 lehnt ihn ab, 0,5 tut die Hälfte.',
  'reason given': 'genannter Grund',
  'Share of the sting of a refusal that a reason removes.':
    'Anteil des Stachels einer Absage, den ein Grund nimmt.',
  lock: 'Bindung',
  'How strongly a contract binds until the lock ends; 0 is not at all.':
    'Wie fest ein Vertrag bindet, bis die Bindung endet; 0 heißt gar nicht.',
  'lock until': 'Bindung bis',
  'Last month of the lock.': 'Letzter Monat der Bindung.',
  downturn: 'Flaute',
  'sold hard, granted': 'Partnerschaft verkauft, Ja',
  'sold hard, refused': 'Partnerschaft verkauft, Nein',
  'sold hard, refused with a reason': 'Partnerschaft verkauft, Nein mit Grund',
  'sold hard, half granted': 'Partnerschaft verkauft, halbes Ja',
  'plain trade, granted': 'reines Geschäft, Ja',
  'plain trade, refused': 'reines Geschäft, Nein',
  'locked in, granted': 'vertraglich gebunden, Ja',
  'locked in, refused': 'vertraglich gebunden, Nein',
};
