import type { Translation } from '../Translation.js';
import { partnershipGerman } from './partnership.de.js';

/** The texts of “A new account manager” in German. */
export const accountHandoverGerman: Translation = {
  ...partnershipGerman,
  'A new account manager': 'Ein neuer Kundenbetreuer',
  ['For years one account manager helped whenever a customer was in need, and nobody wrote any of it down. ' +
    'Then another takes over, and the goodwill between two people either passes to the successor or is lost.']:
    'Jahrelang hat ein Kundenbetreuer ausgeholfen, wenn ein Kunde in Not war, und niemand hat etwas davon ' +
    'aufgeschrieben. Dann übernimmt ein anderer. Was zwei Menschen einander schuldig waren, muss auf ihn ' +
    'übergehen, oder es ist verloren.',
  ['Shi, Sridhar, Grewal & Lilien (2017), doi:10.1509/jm.15.0358: departures of sales representatives cost ' +
    '13.2 to 17.6 % of a year’s sales, less with a similar successor (replication mixed: Schmitz et al. 2020 ' +
    'find that a disruption can raise sales). The shares that successors inherit are set so that a plain ' +
    'handover costs what was found, so that result is no prediction; the other arms are']:
    'Shi, Sridhar, Grewal & Lilien (2017), doi:10.1509/jm.15.0358: Der Weggang von Vertretern kostet 13,2 ' +
    'bis 17,6 % eines Jahresumsatzes, weniger bei einem ähnlichen Nachfolger (Replikation gemischt: Nach ' +
    'Schmitz et al. 2020 kann eine Störung den Umsatz auch heben). Die Anteile, die Nachfolger erben, sind ' +
    'so gesetzt, dass eine schlichte Übergabe so viel kostet, wie gefunden wurde; das ist deshalb keine ' +
    'Vorhersage. Die anderen Varianten sind Vorhersagen',
  ['The customer: your manager helped you for years, and nobody wrote it down. Tell the successor what you ' +
    'feel you are owed.']:
    'Der Kunde: Ihr Betreuer hat Ihnen jahrelang geholfen, und niemand hat es aufgeschrieben. Sagen Sie dem ' +
    'Nachfolger, was man Ihnen aus Ihrer Sicht schuldig ist.',
  ['The departing manager: on Friday you are gone, and the favours are in your head. Decide what you pass ' +
    'on, and to whom you introduce the successor.']:
    'Der scheidende Betreuer: Am Freitag sind Sie fort, und von den Gefallen wissen nur Sie. ' +
    'Entscheiden Sie, was Sie weitergeben und wem Sie den Nachfolger vorstellen.',
  ['The successor: you know the contract and not the story. The first customer is on the phone and asks for ' +
    'a favour.']:
    'Der Nachfolger: Sie kennen den Vertrag, aber nicht die Geschichte dahinter. Der erste Kunde ist am ' +
    'Telefon und bittet um einen Gefallen.',
  'Cost of a small favour to the seller.': 'Was ein kleiner Gefallen den Verkäufer kostet.',
  'Worth of a small favour to the customer.': 'Was ein kleiner Gefallen dem Kunden wert ist.',
  'Chance that a customer asks a small favour in a month; whoever is manager answers.':
    'Chance, dass ein Kunde in einem Monat um einen kleinen Gefallen bittet; es antwortet, wer gerade ' +
    'Betreuer ist.',
  'handover in': 'Monat der Übergabe',
  'Month at the start of which a new manager takes over; 0 is never.':
    'Monat, zu dessen Beginn ein neuer Betreuer übernimmt; 0 heißt nie.',
  'partnership that belongs to the firm': 'Partnerschaft, die der Firma gehört',
  'Share of the social frame that is tied to the firm, and not to the departing manager.':
    'Anteil des sozialen Rahmens, der an der Firma hängt und nicht am Betreuer, der geht.',
  'goodwill that belongs to the firm': 'Wohlwollen, das der Firma gehört',
  'Share of the goodwill that is owed to the firm, and not to the departing manager.':
    'Anteil des Wohlwollens, das der Firma gilt und nicht dem Betreuer, der geht.',
  strictness: 'Strenge',
  'How strictly the new manager applies the rules in the strict months; 1 is to the letter.':
    'Wie streng sich der neue Betreuer in den strengen Monaten an die Regeln hält; 1 ist buchstabengetreu.',
  'strict from': 'streng ab',
  'First month in which the rules are applied; 0 is never.':
    'Erster Monat, in dem die Regeln angewandt werden; 0 heißt nie.',
  'strict until': 'streng bis',
  'Last month in which the rules are applied.': 'Letzter Monat, in dem die Regeln angewandt werden.',
  'first favour in': 'Monat der ersten Bitte',
  'Month in which customers put the new manager to the test; 0 is never.':
    'Monat, in dem die Kunden den neuen Betreuer auf die Probe stellen; 0 heißt nie.',
  'first answer': 'erste Antwort',
  'Share of that first favour that the new manager grants.':
    'Anteil dieser ersten Bitte, den der neue Betreuer erfüllt.',
  introduction: 'Einführung',
  'How thoroughly the old manager introduces the new one; 1 is to every customer, in person.':
    'Wie gründlich der alte Betreuer den neuen einführt; 1 ist bei jedem Kunden persönlich.',
  'cost of the introduction': 'Kosten der Einführung',
  'Cost of two managers instead of one, per customer and month.':
    'Was zwei Betreuer statt einem kosten, je Kunde und Monat.',
  'introduction from': 'Einführung ab',
  'First month of the introduction; 0 is never.': 'Erster Monat der Einführung; 0 heißt nie.',
  'introduction until': 'Einführung bis',
  'Last month of the introduction.': 'Letzter Monat der Einführung.',
  handover: 'Übergabe',
  'strict rules': 'strenge Regeln',
  'first favour': 'erste Bitte',
  'the manager stays': 'der Betreuer bleibt',
  'neutral successor': 'neutraler Nachfolger',
  'strict successor': 'strenger Nachfolger',
  'warm successor': 'herzlicher Nachfolger',
  'neutral, introduced': 'neutral, eingeführt',
  'strict, introduced': 'streng, eingeführt',
  'neutral, all was personal': 'neutral, alles war persönlich',
  'neutral, all was the firm’s': 'neutral, alles galt der Firma',
};
