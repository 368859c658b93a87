import type { Translation } from '../Translation.js';
import { partnershipGerman } from './partnership.de.js';

/** The texts of “New rules in the middle of a contract” in German. */
export const ruleChangeGerman: Translation = {
  ...partnershipGerman,
  'New rules in the middle of a contract': 'Neue Regeln mitten im Vertrag',
  ['Half of the relationship is governed by a contract; the other half rests on what both take for granted. ' +
    'Two years in, the supplier changes the terms, and later it may reconsider.']:
    'Die eine Hälfte der Beziehung steht im Vertrag, die andere lebt von dem, was beide für ' +
    'selbstverständlich halten. Nach zwei Jahren ändert der Lieferant die Konditionen, und später besinnt er ' +
    'sich vielleicht.',
  ['Contracts and trust: Malhotra & Murnighan (2002), doi:10.2307/3094850 (repeated conceptually). ' +
    'Antagonised customers: Anderson & Simester (2010), doi:10.1162/qjec.2010.125.2.729 (no replication ' +
    'found). The effect of withdrawn incentives depends on what came first: Gächter, Kessler & Königstein ' +
    '(2009) (replication mixed). The sizes here are plausible starts']:
    'Verträge und Vertrauen: Malhotra & Murnighan (2002), doi:10.2307/3094850 (dem Sinn nach repliziert). ' +
    'Verärgerte Kunden: Anderson & Simester (2010), doi:10.1162/qjec.2010.125.2.729 (keine Replikation ' +
    'gefunden). Was bleibt, wenn Anreize zurückgenommen werden, hängt davon ab, was zuerst kam: Gächter, ' +
    'Kessler & Königstein (2009) (Replikation gemischt). Die Größen hier sind plausible Startwerte',
  ['The customer: you planned with the old terms, and a fee appears on the invoice. Say what you would have ' +
    'accepted, and how you would have liked to hear it.']:
    'Der Kunde: Sie haben mit den alten Konditionen geplant, und auf der Rechnung steht eine Gebühr. Sagen ' +
    'Sie, was Sie angenommen hätten und wie Sie es gern erfahren hätten.',
  ['The sales manager: head office wants the fee. You choose whether it comes by surprise, announced, with ' +
    'a reason or in steps.']:
    'Die Vertriebsleiterin: Die Zentrale will die Gebühr. Sie entscheiden, ob sie ohne Ankündigung, mit ' +
    'Ankündigung, mit Grund oder in Stufen kommt.',
  ['The controller: the fee is fair by the numbers, and you have a reason for it. Be ready to say after a ' +
    'year whether it was worth it.']:
    'Der Controller: Nach den Zahlen ist die Gebühr gerecht, und Sie haben einen Grund für sie. Halten Sie ' +
    'sich bereit, nach einem Jahr zu sagen, ob sie sich gelohnt hat.',
  'How social the part outside the contract feels at the start.':
    'Wie sozial der Teil, der in keinem Vertrag steht, am Anfang wirkt.',
  'cost of breaking the contract': 'Kosten eines Vertragsbruchs',
  ['Cost of ordering elsewhere while the contract runs, in logits; customers start at the same share of ' +
    'orders whatever its value.']:
    'Was es kostet, bei anderen zu bestellen, solange der Vertrag läuft, in Logits; der Anteil der Aufträge ' +
    'ist am Anfang immer derselbe.',
  'share under contract': 'Anteil unter Vertrag',
  'Share of the relationship that is governed by the contract and not by favours.':
    'Anteil der Beziehung, den der Vertrag regelt und der nicht von Gefallen lebt.',
  spill: 'Übergreifen',
  'Share of a change in the contract that is felt in the part that lives on favours, and vice versa.':
    'Anteil einer Vertragsänderung, der auch dort zu spüren ist, wo die Beziehung von Gefallen lebt, und umgekehrt.',
  'fee by surprise': 'Gebühr ohne Ankündigung',
  'Fee on every order that customers first see on the invoice; 0 is none.':
    'Gebühr auf jeden Auftrag, die Kunden auf der Rechnung entdecken; 0 heißt keine.',
  'announced fee': 'angekündigte Gebühr',
  'Fee on every order, announced in advance; 0 is none. Give either this or the fee by surprise.':
    'Gebühr auf jeden Auftrag, die vorher angekündigt wurde; 0 heißt keine. Entweder diese oder die ohne ' +
    'Ankündigung.',
  'fee from': 'Gebühr ab',
  'First month of the fee; 0 is never.': 'Erster Monat der Gebühr; 0 heißt nie.',
  'fee until': 'Gebühr bis',
  'Last month of the fee; 60 keeps it.': 'Letzter Monat der Gebühr; bei 60 bleibt sie.',
  'first step of the fee': 'erste Stufe der Gebühr',
  'A smaller fee before the fee by surprise; 0 is none.':
    'Eine kleinere Gebühr, die vor der unangekündigten kommt; 0 heißt keine.',
  'first step from': 'erste Stufe ab',
  'First month of the first step; 0 is never.': 'Erster Monat der ersten Stufe; 0 heißt nie.',
  'first step until': 'erste Stufe bis',
  'Last month of the first step; let the fee start after it.':
    'Letzter Monat der ersten Stufe; die volle Gebühr beginnt erst danach.',
  'price list for favours': 'Preisliste für Gefallen',
  'Price of a favour in the months of the fee; 0 is no price list.':
    'Was ein Gefallen in den Monaten der Gebühr kostet; 0 ist keine Preisliste.',
  'Share of the market cue in the fee, the price list or the stricter term that a reason excuses.':
    'Wie viel vom Geschäftsmäßigen der Gebühr, der Preisliste oder der strengeren Klausel ein Grund ' +
    'entschuldigt.',
  'stricter term': 'strengere Klausel',
  'How strictly a term is applied that nobody had insisted on before; it costs no money.':
    'Wie streng eine Klausel angewandt wird, auf der bisher niemand bestand; Geld wird nicht verlangt.',
  'the rules stay': 'die Regeln bleiben',
  'fee announced': 'Gebühr mit Ankündigung',
  'fee by surprise, with a reason': 'Gebühr ohne Ankündigung, mit Grund',
  'fee in two steps': 'Gebühr in zwei Stufen',
  'fee by surprise, taken back after a year': 'ohne Ankündigung, nach einem Jahr zurückgenommen',
  'fee announced with a reason, taken back after a year':
    'angekündigt mit Grund, nach einem Jahr zurückgenommen',
  'stricter term, no fee': 'strengere Klausel, keine Gebühr',
  'price list for favours, no fee': 'Preisliste für Gefallen, keine Gebühr',
};
