import type { Translation } from '../Translation.js';
import { partnershipGerman } from './partnership.de.js';

/** The texts of “The technology does not sell itself” in German. */
export const valueTranslationGerman: Translation = {
  ...partnershipGerman,
  'The technology does not sell itself': 'Die Technik verkauft sich nicht von selbst',
  ['An offer is worth more than the rival’s, but only to a buyer who understands it, and one seller speaks ' +
    'of features, one of the buyer’s own numbers, and one of last summer’s dinner. After a year something ' +
    'goes wrong for the first time, and beliefs, orders and feelings are put to the test.']:
    'Ein Angebot ist mehr wert als das des Wettbewerbers, aber nur für einen Käufer, der es versteht. Ein ' +
    'Verkäufer spricht von Funktionen, einer von den Zahlen des Käufers und einer vom Abendessen im letzten ' +
    'Sommer. Nach einem Jahr geht zum ersten Mal etwas schief, und was geglaubt, gekauft und empfunden wurde, ' +
    'wird auf die Probe gestellt.',
  ['Value-based selling after Töytäri & Rajala (2015), doi:10.1016/j.indmarman.2015.02.009 (case studies; ' +
    'no experiment, hence nothing that could have been replicated); the sting of a disappointment in a ' +
    'communal relationship after Aggarwal (2004), doi:10.1086/383426 (no replication found). All strengths ' +
    'are illustrative']:
    'Wertorientierter Verkauf nach Töytäri & Rajala (2015), doi:10.1016/j.indmarman.2015.02.009 ' +
    '(Fallstudien; kein Experiment, also nichts, was sich hätte replizieren lassen); der Stachel einer ' +
    'Enttäuschung in einer Gemeinschaftsbeziehung nach Aggarwal (2004), doi:10.1086/383426 (keine ' +
    'Replikation gefunden). Alle Stärken dienen der Veranschaulichung',
  ['The buyer: three sellers explain the same machine to you. Trust the one whose words you could repeat to ' +
    'your own boss.']:
    'Die Einkäuferin: Drei Verkäufer erklären Ihnen dieselbe Maschine. Trauen Sie dem, dessen Worte Sie vor ' +
    'Ihrer eigenen Chefin wiederholen könnten.',
  ['The engineer who sells: you can recite features, work out the buyer’s own numbers, or promise a little ' +
    'more than is true. Choose.']:
    'Der Vertriebsingenieur: Sie können Funktionen aufzählen, die Zahlen des Käufers durchrechnen oder etwas ' +
    'mehr versprechen, als stimmt. Wählen Sie.',
  ['The seller with the contacts: you know the buyer from last summer’s dinner, and do not speak of ' +
    'numbers. After a year the first thing goes wrong.']:
    'Der Verkäufer mit den Kontakten: Sie kennen die Einkäuferin vom Abendessen im letzten Sommer und ' +
    'sprechen nicht über Zahlen. Nach einem Jahr geht zum ersten Mal etwas schief.',
  'How social the relationship is for the buyers: 1 is friendship, 0 plain trade.':
    'Wie sozial die Käufer die Beziehung sehen: 1 ist Freundschaft, 0 reines Geschäft.',
  'advantage that proves true': 'Vorteil, der sich bewahrheitet',
  'Permanent effect of the believed advantage on the pull of ordering elsewhere; below 0.':
    'Dauerhafte Wirkung des geglaubten Vorteils auf den Reiz, bei anderen zu bestellen; unter 0.',
  'advantage promised beyond': 'darüber hinaus versprochener Vorteil',
  'Additional effect of the promised advantage until the disappointment; below 0.':
    'Zusätzliche Wirkung des versprochenen Vorteils, bis die Enttäuschung kommt; unter 0.',
  disappointment: 'Enttäuschung',
  'Month of the first disappointment.': 'Monat der ersten Enttäuschung.',
  gap: 'Lücke',
  'Gap between promise and delivery: 1 is as large as a favour to remember.':
    'Wie weit das Gelieferte hinter dem Versprochenen zurückbleibt: 1 wiegt wie ein Gefallen, an den man ' +
    'sich erinnert.',
  'unasked favour': 'ungebetener Gefallen',
  'Month in which the seller does an unasked favour; 0 is never.':
    'Monat, in dem der Verkäufer ungebeten einen Gefallen tut; 0 heißt nie.',
  'cost of preparation': 'Kosten der Vorbereitung',
  'Cost to the seller, in the first month, of learning one buyer’s numbers.':
    'Was es den Verkäufer im ersten Monat kostet, sich in die Zahlen eines Käufers einzuarbeiten.',
  'translates, friends': 'übersetzt, Freunde',
  'features, friends': 'Funktionen, Freunde',
  'overpromises, friends': 'verspricht zu viel, Freunde',
  'relationship, friends': 'Beziehungspflege, Freunde',
  'features, traders': 'Funktionen, Geschäftsleute',
  'translates, traders': 'übersetzt, Geschäftsleute',
  'overpromises, traders': 'verspricht zu viel, Geschäftsleute',
  'relationship, traders': 'Beziehungspflege, Geschäftsleute',
};
