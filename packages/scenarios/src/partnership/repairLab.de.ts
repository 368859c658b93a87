import type { Translation } from '../Translation.js';
import { partnershipGerman } from './partnership.de.js';

/** The texts of “The repair lab” in German. */
export const repairLabGerman: Translation = {
  ...partnershipGerman,
  'The repair lab': 'Die Reparaturwerkstatt',
  ['After a good year the seller refuses a favour that mattered, and then goes by the book for a season. ' +
    'Half a year later it wants the relationship back and can try words, favours, a new face, or time.']:
    'Nach einem guten Jahr schlägt der Verkäufer einen Gefallen ab, auf den es ankam, und macht dann eine ' +
    'Zeit lang Dienst nach Vorschrift. Ein halbes Jahr später will er die Beziehung zurück. Versuchen kann ' +
    'er es mit Worten, mit Gefallen, mit einem neuen Gesicht und mit Zeit.',
  ['Schweitzer, Hershey & Bradlow (2006), doi:10.1016/j.obhdp.2006.05.005: in a money game consistent acts ' +
    'restore trust, and a promise speeds this up (no replication looked up); a new face helps where a ' +
    'relationship has gone sour, according to Schmitz and others (2020) among 2,040 customers, but costs ' +
    'according to Shi et al. (2017), doi:10.1509/jm.15.0358 (mixed). All strengths are illustrative']:
    'Schweitzer, Hershey & Bradlow (2006), doi:10.1016/j.obhdp.2006.05.005: In einem Spiel um Geld kommt ' +
    'Vertrauen durch beständiges Handeln zurück, und ein Versprechen beschleunigt es (nach Replikationen ' +
    'wurde nicht gesucht); ein neues Gesicht hilft, wo eine Beziehung verdorben war, wie Schmitz und andere ' +
    '(2020) bei 2.040 Kunden fanden, anders als bei Shi et al. (2017), doi:10.1509/jm.15.0358, wo es etwas ' +
    'kostet (gemischt). Alle Stärken dienen der Veranschaulichung',
  ['The customer: they refused you when it mattered, and then went by the book. Decide what would make you ' +
    'come back, and what would only sound good.']:
    'Der Kunde: Man hat Sie abgewiesen, als es darauf ankam, und dann nach Vorschrift behandelt. Entscheiden ' +
    'Sie, was Sie zurückbrächte und was nur gut klänge.',
  ['The seller: you want this customer back. You have words, a costly favour, a new face, or patience, and ' +
    'not the money for all of them.']:
    'Die Verkäuferin: Sie wollen diesen Kunden zurück. Sie haben Worte, einen teuren Gefallen, ein neues ' +
    'Gesicht oder Geduld, und nicht das Geld für alles.',
  ['The new colleague: you refused nobody anything, and you inherit half of the anger. Your first ' +
    'conversation is today.']:
    'Der neue Kollege: Sie haben niemandem etwas abgeschlagen und erben die halbe Verärgerung. Ihr erstes ' +
    'Gespräch ist heute.',
  'partnership at the start': 'Partnerschaft am Anfang',
  'How social the relationship was before the breach: 1 is friendship, 0 plain trade.':
    'Wie sozial die Beziehung vor dem Bruch war: 1 ist Freundschaft, 0 reines Geschäft.',
  breach: 'Bruch',
  'Month in which the favour is refused and the rules begin; 0 is never.':
    'Monat, in dem der Gefallen abgeschlagen wird und die Vorschriften beginnen; 0 heißt nie.',
  'by the rules until': 'nach Vorschrift bis',
  'Last month in which the seller goes by the rules.':
    'Letzter Monat, in dem sich der Verkäufer an die Vorschriften hält.',
  'words from': 'Worte ab',
  'First month of an apology or of a promise; 0 is never.':
    'Erster Monat einer Entschuldigung oder eines Versprechens; 0 heißt nie.',
  'words until': 'Worte bis',
  'Last month of the apology or promise.': 'Letzter Monat der Entschuldigung oder des Versprechens.',
  'weight of the words': 'Gewicht der Worte',
  'Worth of the words: 1 is a sincere apology, 0.25 a mere promise.':
    'Was die Worte wert sind: 1 ist eine ernst gemeinte Entschuldigung, 0,25 ein bloßes Versprechen.',
  'cost of the words': 'Kosten der Worte',
  'Cost of the words to the seller, per customer and month.':
    'Was es den Verkäufer kostet, zu seinen Worten zu stehen, je Kunde und Monat.',
  'costly favour': 'teurer Gefallen',
  'Month in which the seller does a costly favour; 0 is never.':
    'Monat, in dem der Verkäufer einen teuren Gefallen tut; 0 heißt nie.',
  'new person': 'neue Person',
  'Month at the start of which a new person takes over; 0 is never.':
    'Monat, zu dessen Beginn eine neue Person übernimmt; 0 heißt nie.',
  'cost of a new person': 'Kosten einer neuen Person',
  'Cost to the seller of bringing in a new person, per customer.':
    'Was es den Verkäufer kostet, eine neue Person einzuarbeiten, je Kunde.',
  'broken again': 'erneuter Bruch',
  'Month in which another favour is refused; 0 is never.':
    'Monat, in dem noch einmal ein Gefallen abgeschlagen wird; 0 heißt nie.',
  'by the rules': 'Dienst nach Vorschrift',
  words: 'Worte',
  apology: 'Entschuldigung',
  'time alone': 'nur Abwarten',
  'no breach': 'kein Bruch',
  restitution: 'Entschuldigung und Gefallen',
  'promise kept': 'gehaltenes Versprechen',
  'promise broken': 'gebrochenes Versprechen',
};
