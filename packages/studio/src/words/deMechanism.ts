import type { Translation } from '@fairweather/scenarios';

/** The texts in German that belong to no story: parameters of the mechanism, their units, and theories. */
export const deMechanism: Translation = {
  // The mechanism: who people are
  'benefit of taking': 'Nutzen des Zugreifens',
  'The private benefit of taking, before any price; used for a group that has no baseline of its own.':
    'Der eigene Nutzen des Zugreifens, vor allen Preisen; für eine Gruppe ohne eigene Ausgangswerte.',
  'spread between people': 'Streuung zwischen Menschen',
  'Standard deviation of the benefit between the people of a group.':
    'Standardabweichung des Nutzens zwischen den Menschen einer Gruppe.',
  'spread between groups': 'Streuung zwischen Gruppen',
  'Standard deviation of the mean benefit between groups that have no baseline of their own.':
    'Standardabweichung des mittleren Nutzens zwischen Gruppen ohne eigene Ausgangswerte.',
  'baseline uncertainty': 'Unsicherheit der Ausgangswerte',
  'Multiplies the standard error of a baseline rate that was counted over few periods; 0 takes the count as exact.':
    'Faktor auf den Standardfehler eines Ausgangswerts, der über wenige Perioden gezählt wurde; 0 nimmt die ' +
    'Zählung als genau.',
  guilt: 'Schuldgefühl',
  'What one unit of harm weighs in the social frame, for a pro-social person.':
    'Was eine Einheit Schaden im sozialen Rahmen wiegt, für einen prosozialen Menschen.',
  'spread of guilt': 'Streuung des Schuldgefühls',
  'Coefficient of variation of guilt between pro-social people (lognormal).':
    'Variationskoeffizient des Schuldgefühls zwischen prosozialen Menschen (lognormal).',
  'pro-social share': 'prosozialer Anteil',
  'Share of people who feel guilt at all; the rest feel none.':
    'Anteil der Menschen, die überhaupt Schuld empfinden; die übrigen empfinden keine.',
  reciprocity: 'Gegenseitigkeit',
  'What one unit of goodwill weighs.': 'Was eine Einheit Wohlwollen wiegt.',
  'spread of reciprocity': 'Streuung der Gegenseitigkeit',
  'Coefficient of variation of reciprocity between people (lognormal).':
    'Variationskoeffizient der Gegenseitigkeit zwischen Menschen (lognormal).',
  susceptibility: 'Empfänglichkeit',
  'How strongly people take cues; 1 is typical.': 'Wie stark Menschen auf Signale ansprechen; 1 ist typisch.',
  'spread of susceptibility': 'Streuung der Empfänglichkeit',
  'Coefficient of variation of susceptibility between people (lognormal).':
    'Variationskoeffizient der Empfänglichkeit zwischen Menschen (lognormal).',
  opportunity: 'Gelegenheit',
  'Probability that an opportunity to take arises in a period.':
    'Wahrscheinlichkeit, dass sich in einer Periode eine Gelegenheit zum Zugreifen bietet.',
  'switching cost': 'Wechselkosten',
  'What it costs to leave; kept apart from the prices so that lock-in is never called loyalty.':
    'Was es kostet, zu gehen; von den Preisen getrennt, damit Gebundenheit nie Treue heißt.',

  // The mechanism: what taking costs
  'price sensitivity': 'Preisempfindlichkeit',
  'What one unit of money weighs in the market frame.': 'Was eine Einheit Geld im Marktrahmen wiegt.',
  'muting in the social frame': 'Dämpfung im sozialen Rahmen',
  'Share of the sticker price that goes unheard when the frame is fully social.':
    'Anteil des Preisschilds, der ungehört bleibt, wenn der Rahmen ganz sozial ist.',
  'loss aversion': 'Verlustscheu',
  'How much heavier the part of a price weighs that lies above the reference price.':
    'Wie viel schwerer der Teil eines Preises wiegt, der über dem gewohnten liegt.',
  'reference price at the start': 'gewohnter Preis am Anfang',
  'The price that people are used to at the start.': 'Der Preis, den die Menschen am Anfang gewohnt sind.',
  'speed of the reference price': 'Tempo der Gewöhnung an Preise',
  'Share of the gap to the current price that the reference price closes in a period.':
    'Anteil des Abstands zum geltenden Preis, den der gewohnte Preis in einer Periode aufholt.',
  severity: 'Härte',
  'What a severe counterpart would do about taking, as the agent feels it.':
    'Was ein strenges Gegenüber gegen das Zugreifen täte, so wie es empfunden wird.',
  'margin of the relationship': 'Mehrwert der Beziehung',
  'What the relationship is worth per period above the outside option; used by the relational theory.':
    'Was die Beziehung je Periode mehr wert ist als die beste Alternative; nur für die Theorie des Beziehungsvertrags.',
  'discount rate': 'Zinssatz',
  'Rate at which the future of the relationship is discounted; used by the relational theory.':
    'Zinssatz, mit dem die Zukunft der Beziehung abgezinst wird; nur für die Theorie des Beziehungsvertrags.',
  'harm of taking': 'Schaden durch Zugreifen',
  'Harm done to the other by taking once.': 'Schaden, den einmaliges Zugreifen dem anderen zufügt.',
  'speed of expectations': 'Tempo der Erwartungen',
  'How fast the harm follows what the other has come to expect.':
    'Wie schnell der Schaden dem folgt, womit der andere inzwischen rechnet.',
  conformity: 'Anpassung',
  'What the perceived share of others who take weighs, against the share taken for granted.':
    'Was der wahrgenommene Anteil derer wiegt, die zugreifen, gemessen am gewohnten Anteil.',
  'speed of the norm': 'Tempo der Norm',
  'Share of the gap between perceived and actual share of takers that closes in a period.':
    'Anteil des Abstands zwischen wahrgenommenem und wirklichem Anteil, der sich in einer Periode schließt.',

  // The mechanism: how the relationship moves
  'frame at the start': 'Rahmen am Anfang',
  '1 is a social relationship, 0 a market one.': '1 ist eine soziale Beziehung, 0 eine Marktbeziehung.',
  'frame loss by a price cue': 'Rahmenverlust durch ein Preissignal',
  'Share of the social frame that is lost in a period in which a price is named.':
    'Anteil des sozialen Rahmens, der in einer Periode verloren geht, in der ein Preis genannt wird.',
  'frame loss by the size of the price': 'Rahmenverlust durch die Höhe des Preises',
  'Share of the social frame that a price of one price scale takes in a period.':
    'Anteil des sozialen Rahmens, den ein Preis in Höhe des Preismaßstabs in einer Periode kostet.',
  'price scale': 'Preismaßstab',
  'The price at which the loss by size is counted in full.':
    'Der Preis, bei dem der Verlust durch die Höhe voll zählt.',
  'frame loss by being treated by the rules': 'Rahmenverlust durch Dienst nach Vorschrift',
  'Share of the social frame that is lost when the counterpart goes by the rules.':
    'Anteil des sozialen Rahmens, der verloren geht, wenn das Gegenüber auf die Regeln pocht.',
  'recovery of the frame': 'Erholung des Rahmens',
  'Share of the lost frame that comes back in a period without a price; 0 means once a commodity, always a commodity.':
    'Anteil des verlorenen Rahmens, der in einer Periode ohne Preis zurückkommt; 0 heißt: einmal Ware, immer Ware.',
  'recovery by repair': 'Erholung durch Wiedergutmachung',
  'Further share of the lost frame that comes back in a period of full repair, such as an apology that is meant.':
    'Weiterer Anteil des verlorenen Rahmens, der in einer Periode voller Wiedergutmachung zurückkommt, etwa durch ' +
    'eine ernst gemeinte Entschuldigung.',
  forgiveness: 'Verzeihen',
  ['Share of what a price took from the frame that one unit of good goodwill brings back at the moment in ' +
    'which the price goes.']:
    'Anteil dessen, was ein Preis dem Rahmen genommen hat, den eine Einheit Wohlwollen in dem Augenblick ' +
    'zurückbringt, in dem der Preis wegfällt.',
  'frame kept in a handover': 'Rahmen, der eine Übergabe übersteht',
  'Share of the social frame that a new counterpart inherits.':
    'Anteil des sozialen Rahmens, den ein neues Gegenüber erbt.',
  'goodwill at the start': 'Wohlwollen am Anfang',
  'Goodwill at the start; negative is a grudge.': 'Wohlwollen am Anfang; unter null ist es Groll.',
  'gain by kindness': 'Gewinn durch Freundlichkeit',
  'Goodwill gained by one unit of kindness.': 'Wohlwollen, das eine Einheit Freundlichkeit bringt.',
  'loss by unkindness': 'Verlust durch Unfreundlichkeit',
  'Goodwill lost by one unit of unkindness.': 'Wohlwollen, das eine Einheit Unfreundlichkeit kostet.',
  'fading of goodwill': 'Schwinden des Wohlwollens',
  'Share of good goodwill that fades in a period.': 'Anteil des Wohlwollens, der in einer Periode schwindet.',
  'fading of a grudge': 'Schwinden des Grolls',
  'Share of bad goodwill that fades in a period; slower than good goodwill.':
    'Anteil des Grolls, der in einer Periode schwindet; langsamer als das Wohlwollen.',
  'goodwill kept in a handover': 'Wohlwollen, das eine Übergabe übersteht',
  'Share of the goodwill that a new counterpart inherits.':
    'Anteil des Wohlwollens, den ein neues Gegenüber erbt.',
  'belief at the start': 'Glaube am Anfang',
  'Belief, before anything is seen, that the counterpart is the severe kind.':
    'Für wie wahrscheinlich man es vorab hält, dass das Gegenüber streng ist.',
  attention: 'Aufmerksamkeit',
  'Probability that a mild response is noticed in a period.':
    'Wahrscheinlichkeit, dass eine milde Reaktion in einer Periode auffällt.',
  'mild below': 'mild unter',
  'A price below this is read as a mild response.': 'Ein Preis darunter gilt als milde Reaktion.',
  'likelihood of mildness': 'Wahrscheinlichkeit der Milde',
  'How likely a severe counterpart is to respond mildly, relative to a mild one.':
    'Wie wahrscheinlich ein strenges Gegenüber milde reagiert, verglichen mit einem milden.',
  'belief kept in a handover': 'Glaube, der eine Übergabe übersteht',
  'Share of the belief that is carried over to a new counterpart.':
    'Anteil des Glaubens, der auf ein neues Gegenüber übergeht.',
  'image scale': 'Maßstab des Ansehens',
  'The price at which a memoryless image motive is halved.':
    'Der Preis, bei dem sich der Wunsch nach Ansehen (ohne Gedächtnis) halbiert.',

  // Units
  '1': '1',
  'per period': 'je Periode',
  'per event': 'je Ereignis',
  'per goodwill': 'je Wohlwollen',
  share: 'Anteil',
  probability: 'Wahrscheinlichkeit',
  'probability per period': 'Wahrscheinlichkeit je Periode',
  ratio: 'Verhältnis',
  logit: 'Logit',
  'logit per unit of money': 'Logit je Geldeinheit',
  'logit per harm': 'Logit je Schaden',
  'logit per goodwill': 'Logit je Wohlwollen',
  'logit per share': 'Logit je Anteil',
  'logit per period': 'Logit je Periode',
  harm: 'Schaden',
  money: 'Geld',
  goodwill: 'Wohlwollen',
  'goodwill per kindness': 'Wohlwollen je Freundlichkeit',
  'goodwill per unkindness': 'Wohlwollen je Unfreundlichkeit',

  // Theories
  'Nothing matters': 'Nichts zählt',
  Deterrence: 'Abschreckung',
  'Image, without memory': 'Ansehen, ohne Gedächtnis',
  'A signal of mildness': 'Ein Signal der Milde',
  'Two norms': 'Zwei Normen',
  'Two norms, both ways alike': 'Zwei Normen, hin wie zurück',
  Contagion: 'Ansteckung',
  'Guilt as expectation': 'Schuld als Erwartung',
  Reciprocity: 'Gegenseitigkeit',
  Shading: 'Heimzahlen im Kleinen',
  'Loss aversion': 'Verlustscheu',
  'Relational contract': 'Beziehungsvertrag',
  'Lock-in': 'Gebundenheit',
  'The full mechanism': 'Der volle Mechanismus',
};
