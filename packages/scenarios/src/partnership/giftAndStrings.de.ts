import type { Translation } from '../Translation.js';
import { partnershipGerman } from './partnership.de.js';

/** The texts of “A gift, and strings” in German. */
export const giftAndStringsGerman: Translation = {
  ...partnershipGerman,
  'A gift, and strings': 'Ein Geschenk mit Hintergedanken',
  ['A seller has a sum to spend on each customer, and may give it as a gift, as cash, as a gift with the ' +
    'price tag on, or as a bonus for ordering here. Half a year later it asks the customer for a favour in ' +
    'return, and five years later it looks at the orders.']:
    'Ein Verkäufer hat für jeden Kunden eine Summe zur Verfügung. Er kann sie schenken, bar auszahlen, als Geschenk ' +
    'mit Preisschild überreichen oder als Bonus an Aufträge knüpfen. Ein halbes Jahr später bittet er ' +
    'seinerseits um einen Gefallen, und nach fünf Jahren zieht er anhand der Aufträge Bilanz.',
  ['Kube, Maréchal & Puppe (2012), doi:10.1257/aer.102.4.1644: a bottle raised effort and the same money ' +
    'did not, nor did a price tag harm (no replication looked up); Heyman & Ariely (2004), ' +
    'doi:10.1111/j.0956-7976.2004.00757.x: a price tag made sweets work like cash (contested); Gneezy & List ' +
    '(2006), doi:10.1111/j.1468-0262.2006.00707.x: effort for money as a gift rises and fades within hours ' +
    '(contested). The mechanism misses parts of all three']:
    'Kube, Maréchal & Puppe (2012), doi:10.1257/aer.102.4.1644: Eine Flasche steigerte den Einsatz, dasselbe ' +
    'Geld nicht, und ein Preisschild schadete nicht (nach Replikationen wurde nicht gesucht); Heyman & ' +
    'Ariely (2004), doi:10.1111/j.0956-7976.2004.00757.x: Mit Preisschild wirkten Süßigkeiten wie Bargeld ' +
    '(umstritten); Gneezy & List (2006), doi:10.1111/j.1468-0262.2006.00707.x: Der Einsatz für geschenktes ' +
    'Geld steigt und lässt binnen Stunden nach (umstritten). Der Mechanismus verfehlt Teile aller drei ' +
    'Befunde',
  ['The buyer: something arrives from your supplier. Say what it makes you feel, and what you think is ' +
    'expected of you.']:
    'Der Einkäufer: Von Ihrem Lieferanten kommt etwas an. Sagen Sie, was Sie dabei empfinden und was man ' +
    'wohl von Ihnen erwartet.',
  ['The seller: you have one sum to spend per customer, as a gift, as cash or as a bonus with conditions. ' +
    'In half a year you will ask a favour in return.']:
    'Die Verkäuferin: Sie haben je Kunde eine Summe zur Verfügung, als Geschenk, als Bargeld oder als Bonus mit ' +
    'Bedingungen. In einem halben Jahr werden Sie um einen Gefallen bitten.',
  ['The compliance officer: you ask of every gift what it is for. A bonus in writing is clean, and you ' +
    'wonder why it is less welcome.']:
    'Der Compliance-Beauftragte: Sie fragen bei jedem Geschenk, wozu es dient. Ein schriftlicher Bonus ist ' +
    'sauber, und Sie wundern sich, warum er weniger willkommen ist.',
  'How social the relationship is when the gift comes: 1 is friendship, 0 plain trade.':
    'Wie sozial die Beziehung ist, wenn das Geschenk kommt: 1 ist Freundschaft, 0 reines Geschäft.',
  'gift in': 'Monat des Geschenks',
  'Month in which the sum changes hands; 0 is never.':
    'Monat, in dem die Summe den Besitzer wechselt; 0 heißt nie.',
  kindness: 'Freundlichkeit',
  'How kind the sum is meant to be and felt: 1 is a favour to remember, 0.001 a sum that is owed.':
    'Wie freundlich die Summe gemeint ist und ankommt: 1 ist ein Gefallen, an den man sich erinnert, 0,001 ' +
    'eine Summe, die einem zusteht.',
  'money named': 'genannter Wert',
  'How explicitly the gift names its price: 0 is not at all, 1 as explicitly as cash.':
    'Wie deutlich der Wert des Geschenks genannt wird: 0 heißt gar nicht, 1 so deutlich wie bei Bargeld.',
  strings: 'Bedingungen',
  'How strictly the terms of a bonus are applied while they run: 0 is not at all.':
    'Wie sehr man auf die Bedingungen eines Bonus pocht, solange er läuft: 0 heißt gar nicht.',
  'pull of the bonus': 'Anreiz des Bonus',
  'Weight of losing a month’s share of the bonus by ordering elsewhere.':
    'Wie schwer es gegen eine Bestellung bei anderen wiegt, den Bonusanteil eines Monats zu verlieren.',
  'strings until': 'Bedingungen bis',
  'Last month of the terms of the bonus, inclusive.': 'Letzter Monat der Bonusbedingungen (einschließlich).',
  'Month in which the seller asks the buyer for a favour; 0 is never.':
    'Monat, in dem der Verkäufer den Käufer um einen Gefallen bittet; 0 heißt nie.',
  gift: 'Geschenk',
  'share of favours done, when one is asked': 'Anteil der erbetenen Gefallen, die getan werden',
  nothing: 'nichts',
  cash: 'Bargeld',
  'gift with its price named': 'Geschenk mit Preisschild',
  'bonus with strings': 'Bonus mit Bedingungen',
  'nothing, plain trade': 'nichts, reines Geschäft',
  'gift, plain trade': 'Geschenk, reines Geschäft',
  'bonus, plain trade': 'Bonus, reines Geschäft',
};
