/**
 * The texts of the stories in German, by the English text. A test names each that is lacking, and each that no story
 * has any more. A word before a number ("centre" of "centre 3") is listed without the number.
 */
export const deContent: Readonly<Record<string, string>> = {
  // The day-care fine
  'The day-care fine': 'Die Strafgebühr in der Kita',
  ['Now and then parents pick up their children late, but guilt keeps most of them on time. Then six of ten ' +
    'day-care centres fine every late parent, and after week sixteen they stop.']:
    'Eltern holen ihre Kinder hin und wieder zu spät ab; die meisten hält das schlechte Gewissen pünktlich. Dann ' +
    'verlangen sechs von zehn Kitas für jede Verspätung eine Strafgebühr, und nach der sechzehnten Woche hören ' +
    'sie damit wieder auf.',
  'Gneezy & Rustichini (2000), A fine is a price, Journal of Legal Studies 29(1), 1–17, doi:10.1086/468061':
    'Gneezy & Rustichini (2000), A fine is a price, Journal of Legal Studies 29(1), 1–17, doi:10.1086/468061',
  ['Mixed, and never repeated in the field in its original form. A vignette study found that fines reduce ' +
    'announced lateness (Metcalf et al. 2020); a laboratory study found no mean effect because pro-social ' +
    'people were crowded out while pro-self people were deterred (Kornhauser, Lu & Tontrup 2022); paying a ' +
    'late fee for videos reduced later lateness by 19 % (Fishman & Pope 2006).']:
    'Gemischt, und im Feld nie genau so wiederholt. Eine Fragebogenstudie fand, dass Strafgebühren die ' +
    'angekündigte Unpünktlichkeit senken (Metcalf et al. 2020). Eine Laborstudie fand im Mittel keine Wirkung: ' +
    'Prosoziale Menschen verloren ihren Antrieb, eigennützige wurden abgeschreckt (Kornhauser, Lu & Tontrup ' +
    '2022). Wer in der Videothek eine Säumnisgebühr zahlte, gab danach um 19 % seltener verspätet zurück (Fishman ' +
    '& Pope 2006).',
  centre: 'Kita',
  'as it happened': 'wie es geschah',
  'never fined': 'nie eine Strafgebühr',
  'NIS 200 instead of 10': '200 statt 10 NIS',
  'fined from the first day': 'Strafgebühr vom ersten Tag an',
  'dropped with an apology': 'abgeschafft mit Entschuldigung',
  'a new owner after week 16': 'neue Leitung nach Woche 16',
  'late pick-ups per week and centre, fined group': 'Verspätungen je Woche und Kita, mit Strafgebühr',
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
  fine: 'Strafgebühr',
  'The fine for each late pick-up while it is in force; 0 is no fine.':
    'Was Eltern für jede verspätete Abholung zahlen, solange die Strafgebühr gilt; 0 heißt keine.',
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

  // Between firms: money, talk, measures
  customers: 'Kunden',
  price: 'Preis',
  'Price that the buyer pays for an order.': 'Was der Käufer für einen Auftrag zahlt.',
  'cost of an order': 'Kosten eines Auftrags',
  'Cost of an order to the seller.': 'Was ein Auftrag den Verkäufer kostet.',
  'worth of an order': 'Wert eines Auftrags',
  'Worth of an order to the buyer.': 'Was ein Auftrag dem Käufer wert ist.',
  'price of a rival': 'Preis eines Wettbewerbers',
  'Price that a rival asks for the same order.': 'Was ein Wettbewerber für denselben Auftrag verlangt.',
  'cost of moving': 'Umstiegskosten',
  'One-off cost to the buyer of moving to a rival for good.':
    'Was es den Käufer einmalig kostet, endgültig zu einem Wettbewerber zu gehen.',
  'discount rate': 'Zinssatz',
  'Yearly rate at which both sides discount later money.':
    'Um wie viel je Jahr beide Seiten späteres Geld geringer schätzen.',
  'cost of a favour': 'Kosten eines Gefallens',
  'Cost of a favour to the side that grants it.': 'Was ein Gefallen den kostet, der ihn tut.',
  'Cost of a favour to the seller.': 'Was ein Gefallen den Verkäufer kostet.',
  'Cost of a small favour to the seller.': 'Was ein kleiner Gefallen den Verkäufer kostet.',
  'worth of a favour': 'Wert eines Gefallens',
  'Worth of a favour to the side that asks for it.': 'Was ein Gefallen dem wert ist, der darum bittet.',
  'Worth of a favour to the customer.': 'Was ein Gefallen dem Kunden wert ist.',
  'Worth of a small favour to the customer.': 'Was ein kleiner Gefallen dem Kunden wert ist.',
  neighbours: 'Nachbarn',
  'Number of others that a buyer talks with, even; at 0, buyers do not know each other.':
    'Mit wie vielen anderen ein Käufer spricht, eine gerade Zahl; bei 0 kennen sich die Käufer nicht.',
  'far ties': 'weite Verbindungen',
  'Share of these ties that lead to a random buyer; the others lead to close neighbours.':
    'Anteil dieser Verbindungen, die zu irgendjemandem führen; die übrigen führen zu denen, die nahe sitzen.',
  'story of a refusal': 'Gerede über eine Absage',
  'Share of their contacts’ hurt that buyers feel as their own, if buyers talk.':
    'Welcher Anteil der Kränkung anderer als eigene empfunden wird, wenn Käufer miteinander sprechen.',
  'share of the orders that come': 'Anteil der Aufträge, die kommen',
  'share of the relationships that last': 'Anteil der Beziehungen, die halten',
  'money of the seller, a customer': 'Geld des Verkäufers, je Kunde',
  'money of the buyer': 'Geld des Käufers',
  'sticker price of ordering elsewhere': 'Preisschild: bei anderen bestellen',
  'shadow price of ordering elsewhere': 'Schattenpreis: bei anderen bestellen',
  'conscience price of ordering elsewhere': 'Gewissenspreis: bei anderen bestellen',
  'crowd price of ordering elsewhere': 'Herdenpreis: bei anderen bestellen',
  'what binds the customer, less what tempts it': 'was den Kunden bindet, weniger was ihn lockt',
  'frame: 1 social, 0 market': 'Rahmen: 1 sozial, 0 Markt',
  'goodwill of the buyer': 'Wohlwollen des Käufers',
  'share of the favours asked that are granted': 'Anteil der Bitten, die erfüllt werden',
  'share of the orders that would come if nothing bound the customer':
    'Anteil der Aufträge, die kämen, wenn den Kunden nichts bände',
  'chance that the customer would grant a favour': 'Chance, dass der Kunde einen Gefallen täte',
  'chance that the customer would grant a favour if nothing bound it':
    'Chance, dass der Kunde einen Gefallen täte, wenn ihn nichts bände',
  'chance that the seller would grant a favour': 'Chance, dass der Lieferant einen Gefallen täte',
  'one-sidedness: 0 if both would help alike with nothing binding them, 1 if only the seller would':
    'Einseitigkeit: 0 beide hülfen gleich, wenn sie nichts bände, 1 nur der Lieferant',
  'share of the relationships that customers end': 'Anteil der Beziehungen, die Kunden beenden',
  'share of the relationships that the seller ends': 'Anteil der Beziehungen, die der Lieferant beendet',
  'share of favours done, when one is asked': 'Anteil der Gefallen, die auf Bitten getan werden',

  // Levers that several stories have
  'partnership promised': 'versprochene Partnerschaft',
  'How social the relationship feels at the start: 1 is partnership sold hard, 0 plain trade.':
    'Wie sozial die Beziehung wirken sollte: 1 ist groß verkaufte Partnerschaft, 0 reines Geschäft.',
  'legitimate reason': 'guter Grund',
  'favours asked': 'Bitten um Gefallen',
  'size of a favour': 'Größe eines Gefallens',
  'How much such a favour is needed; 1 is a favour to remember.':
    'Wie sehr ein solcher Gefallen gebraucht wird; an einen von 1 erinnert man sich.',
  'social frame at the start': 'sozialer Rahmen am Anfang',
  'switching cost': 'Wechselkosten',

  // Partnership in a downturn
  'Partnership in a downturn': 'Partnerschaft in der Flaute',
  ['Sellers call it partnership; then the customer’s business turns down, and it asks a favour: lend us the ' +
    'equipment for a year. The cost of a yes is known at once, the cost of a no only years later.']:
    'Verkäufer nennen es Partnerschaft; dann bricht dem Kunden das Geschäft ein, und er bittet um einen Gefallen: ' +
    'Leihen Sie uns die Anlage für ein Jahr. Was ein Ja kostet, weiß man sofort; was ein Nein kostet, erst Jahre ' +
    'später.',
  ['The design of Fairweather after Ariely (2008), Predictably Irrational, chapter 4; the sting of a ' +
    'refusal in a communal relationship after Aggarwal (2004), doi:10.1086/383426 (no replication found)']:
    'Der Entwurf von Fairweather nach Ariely (2008), Predictably Irrational, Kapitel 4; der Stachel einer Absage ' +
    'in einer Gemeinschaftsbeziehung nach Aggarwal (2004), doi:10.1086/383426 (keine Replikation gefunden)',
  'sold hard, granted': 'Partnerschaft verkauft, Ja',
  'sold hard, refused': 'Partnerschaft verkauft, Nein',
  'sold hard, refused with a reason': 'Partnerschaft verkauft, Nein mit Grund',
  'sold hard, half granted': 'Partnerschaft verkauft, halbes Ja',
  'plain trade, granted': 'reines Geschäft, Ja',
  'plain trade, refused': 'reines Geschäft, Nein',
  'locked in, granted': 'vertraglich gebunden, Ja',
  'locked in, refused': 'vertraglich gebunden, Nein',
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

  // Fair-weather partners
  'Fair-weather partners': 'Schönwetterpartner',
  ['A customer who cannot leave looks like a loyal one, and a partnership looks mutual as long as nobody ' +
    'needs anything. Then leaving becomes easy, or hard times come, for the customer or for the supplier, ' +
    'and one of them asks the other for help.']:
    'Ein Kunde, der nicht gehen kann, sieht aus wie ein treuer, und eine Partnerschaft wirkt gegenseitig, solange ' +
    'niemand etwas braucht. Dann wird das Gehen leicht, oder es kommen schwere Zeiten, für den Kunden oder für ' +
    'den Lieferanten, und einer bittet den anderen um Hilfe.',
  ['The design of Fairweather: switching cost is kept apart, so that lock-in is never called loyalty. The ' +
    'sting of a refusal in a communal relationship: Aggarwal (2004), doi:10.1086/383426 (no replication ' +
    'found). Help between firms in hard times: illustrative; no counts were found']:
    'Der Entwurf von Fairweather: Wechselkosten stehen für sich, damit Gebundenheit nie Treue heißt. Der Stachel ' +
    'einer Absage in einer Gemeinschaftsbeziehung: Aggarwal (2004), doi:10.1086/383426 (keine Replikation ' +
    'gefunden). Hilfe zwischen Firmen in schweren Zeiten: zur Veranschaulichung; Zahlen wurden nicht gefunden',
  'fair weather, tied': 'Schönwetter, gebunden',
  'fair weather, free to leave': 'Schönwetter, frei zu gehen',
  'customer’s hard times, tied': 'Not des Kunden, gebunden',
  'customer’s hard times, free to leave': 'Not des Kunden, frei zu gehen',
  'supplier’s hard times, tied': 'Not des Lieferanten, gebunden',
  'supplier’s hard times, free to leave': 'Not des Lieferanten, frei zu gehen',
  ['Effort of ordering elsewhere, in logits. Customers start at the same share of orders whatever its ' +
    'value: it says how much of that share is not loyalty.']:
    'Was es an Mühe kostet, bei anderen zu bestellen, in Logits. Der Anteil der Aufträge ist am Anfang immer ' +
    'derselbe: Die Wechselkosten sagen, wie viel davon nicht Treue ist.',
  'free to leave from': 'frei zu gehen ab',
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
    'Wie sehr der Gefallen gebraucht und wie viel erbeten wird; an einen von 1 erinnert man sich.',

  // A new account manager
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
    'Shi, Sridhar, Grewal & Lilien (2017), doi:10.1509/jm.15.0358: Der Weggang von Vertretern kostet 13,2 bis ' +
    '17,6 % eines Jahresumsatzes, weniger bei einem ähnlichen Nachfolger (Replikation gemischt: Nach Schmitz et ' +
    'al. 2020 kann eine Störung den Umsatz auch heben). Die Anteile, die Nachfolger erben, sind so gesetzt, dass ' +
    'eine schlichte Übergabe kostet, was gefunden wurde; das ist deshalb keine Vorhersage. Die anderen Varianten ' +
    'sind, was daraus folgt',
  'the manager stays': 'der Betreuer bleibt',
  'neutral successor': 'neutraler Nachfolger',
  'strict successor': 'strenger Nachfolger',
  'warm successor': 'herzlicher Nachfolger',
  'neutral, introduced': 'neutral, eingeführt',
  'strict, introduced': 'streng, eingeführt',
  'neutral, all was personal': 'neutral, alles war persönlich',
  'neutral, all was the firm’s': 'neutral, alles galt der Firma',
  'Chance that a customer asks a small favour in a month; whoever is manager answers.':
    'Chance, dass ein Kunde in einem Monat um einen kleinen Gefallen bittet; es antwortet, wer gerade Betreuer ist.',
  'handover in': 'Übergabe ab',
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
  'first favour in': 'erste Bitte ab',
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

  // New rules in the middle of a contract
  'New rules in the middle of a contract': 'Neue Regeln mitten im Vertrag',
  ['Half of the relationship is governed by a contract; the other half rests on what both take for granted. ' +
    'Two years in, the supplier changes the terms, and later it may reconsider.']:
    'Die eine Hälfte der Beziehung steht im Vertrag, die andere lebt von dem, was beide für selbstverständlich ' +
    'halten. Nach zwei Jahren ändert der Lieferant die Konditionen, und später besinnt er sich vielleicht.',
  ['Contracts and trust: Malhotra & Murnighan (2002), doi:10.2307/3094850 (repeated conceptually). ' +
    'Antagonised customers: Anderson & Simester (2010), doi:10.1162/qjec.2010.125.2.729 (no replication ' +
    'found). The effect of withdrawn incentives depends on what came first: Gächter, Kessler & Königstein ' +
    '(2009) (replication mixed). The sizes here are plausible starts']:
    'Verträge und Vertrauen: Malhotra & Murnighan (2002), doi:10.2307/3094850 (dem Sinn nach repliziert). ' +
    'Verärgerte Kunden: Anderson & Simester (2010), doi:10.1162/qjec.2010.125.2.729 (keine Replikation gefunden). ' +
    'Was bleibt, wenn Anreize zurückgenommen werden, hängt davon ab, was zuerst kam: Gächter, Kessler & ' +
    'Königstein (2009) (Replikation gemischt). Die Größen hier sind plausible Startwerte',
  'the rules stay': 'die Regeln bleiben',
  'fee by surprise': 'Gebühr ohne Ankündigung',
  'fee announced': 'Gebühr mit Ankündigung',
  'fee by surprise, with a reason': 'Gebühr ohne Ankündigung, mit Grund',
  'fee in two steps': 'Gebühr in zwei Stufen',
  'fee by surprise, taken back after a year': 'ohne Ankündigung, nach einem Jahr zurück',
  'fee announced with a reason, taken back after a year': 'angekündigt mit Grund, nach einem Jahr zurück',
  'stricter term, no fee': 'strengere Klausel, keine Gebühr',
  'How social the part outside the contract feels at the start.':
    'Wie sozial der Teil wirken sollte, der in keinem Vertrag steht.',
  'cost of breaking the contract': 'Kosten eines Vertragsbruchs',
  ['Cost of ordering elsewhere while the contract runs, in logits; customers start at the same share of ' +
    'orders whatever its value.']:
    'Was es kostet, bei anderen zu bestellen, solange der Vertrag läuft, in Logits; der Anteil der Aufträge ist ' +
    'am Anfang immer derselbe.',
  'share under contract': 'Anteil unter Vertrag',
  'Share of the relationship that is governed by the contract and not by favours.':
    'Anteil der Beziehung, der vom Vertrag lebt und nicht von Gefallen.',
  spill: 'Übergreifen',
  'Share of a change in the contract that is felt in the part that lives on favours, and vice versa.':
    'Anteil einer Vertragsänderung, der auch dort zu spüren ist, wo man von Gefallen lebt, und umgekehrt.',
  'Fee on every order that customers first see on the invoice; 0 is none.':
    'Gebühr auf jeden Auftrag, die Kunden auf der Rechnung entdecken; 0 heißt keine.',
  'announced fee': 'angekündigte Gebühr',
  'Fee on every order, announced in advance; 0 is none. Give either this or the fee by surprise.':
    'Gebühr auf jeden Auftrag, die vorher angekündigt wurde; 0 heißt keine. Entweder diese oder die ohne Ankündigung.',
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
  'price list for favours, no fee': 'Preisliste für Gefallen, keine Gebühr',
  'price list for favours': 'Preisliste für Gefallen',
  'Price of a favour in the months of the fee; 0 is no price list.':
    'Was ein Gefallen in den Monaten der Gebühr kostet; 0 ist keine Preisliste.',
  'Share of the market cue in the fee, the price list or the stricter term that a reason excuses.':
    'Wie viel vom Geschäftsmäßigen der Gebühr, der Preisliste oder der strengeren Klausel ein Grund entschuldigt.',
  'stricter term': 'strengere Klausel',
  'How strictly a term is applied that nobody had insisted on before; it costs no money.':
    'Wie streng eine Klausel angewandt wird, auf der bisher niemand bestand; Geld wird nicht verlangt.',

  // A price list for favours
  'A price list for favours': 'Eine Preisliste für Gefallen',
  ['Support at short notice, a sample, an urgent delivery: the supplier helped, and the customer ordered. ' +
    'Then somebody adds up the costs, and every favour gets a price.']:
    'Hilfe auf Zuruf, ein Muster, eine Eillieferung: Der Lieferant half, und der Kunde bestellte. Dann rechnet ' +
    'jemand zusammen, was das kostet, und jeder Gefallen bekommt einen Preis.',
  ['The day-care among firms: Gneezy & Rustichini (2000), doi:10.1086/468061 (replication mixed). A fee for ' +
    'help in a communal relationship: Aggarwal (2004), doi:10.1086/383426 (no replication found). What is ' +
    'left when a price is taken back: Gächter, Kessler & Königstein (2009) (replication mixed). The sizes ' +
    'here are plausible starts']:
    'Die Kita unter Firmen: Gneezy & Rustichini (2000), doi:10.1086/468061 (Replikation gemischt). Eine Gebühr ' +
    'für Hilfe in einer Gemeinschaftsbeziehung: Aggarwal (2004), doi:10.1086/383426 (keine Replikation gefunden). ' +
    'Was bleibt, wenn ein Preis zurückgenommen wird: Gächter, Kessler & Königstein (2009) (Replikation gemischt). ' +
    'Die Größen hier sind plausible Startwerte',
  'favours stay free': 'Gefallen bleiben kostenlos',
  'price list at cost': 'Preisliste zu Selbstkosten',
  'price list with a margin': 'Preisliste mit Gewinn',
  'price list at cost, with a reason': 'Preisliste zu Selbstkosten, mit Grund',
  'price list at cost, taken back after a year': 'zu Selbstkosten, nach einem Jahr zurück',
  'plain trade, favours free': 'reines Geschäft, Gefallen kostenlos',
  'plain trade, price list at cost': 'reines Geschäft, zu Selbstkosten',
  'Chance that a customer asks a favour in a month.':
    'Chance, dass ein Kunde in einem Monat um einen Gefallen bittet.',
  'price of a favour': 'Preis eines Gefallens',
  ['Price of a favour on the list; 0 is no price list. Customers ask as often as before, but not at all if ' +
    'the price exceeds the worth of a favour.']:
    'Was die Preisliste für einen Gefallen verlangt; 0 heißt keine Preisliste. Kunden bitten so oft wie vorher, ' +
    'und gar nicht, wenn er mehr kostet, als er wert ist.',
  'price list from': 'Preisliste ab',
  'First month of the price list; 0 is never.': 'Erster Monat der Preisliste; 0 heißt nie.',
  'price list until': 'Preisliste bis',
  'Last month of the price list; 60 keeps it.': 'Letzter Monat der Preisliste; bei 60 bleibt sie.',
  'Share of the market cue in the price list that a reason excuses.':
    'Wie viel vom Geschäftsmäßigen der Preisliste ein Grund entschuldigt.',

  // A gift, and strings
  'A gift, and strings': 'Ein Geschenk mit Hintergedanken',
  ['A seller has a sum to spend on each customer, and may give it as a gift, as cash, as a gift with the ' +
    'price tag on, or as a bonus for ordering here. Half a year later it asks the customer for a favour in ' +
    'return, and five years later it looks at the orders.']:
    'Ein Verkäufer hat für jeden Kunden eine Summe übrig. Er kann sie schenken, bar auszahlen, als Geschenk mit ' +
    'Preisschild überreichen oder als Bonus an Aufträge knüpfen. Ein halbes Jahr später bittet er seinerseits um ' +
    'einen Gefallen, und nach fünf Jahren sieht er auf die Aufträge.',
  ['Kube, Maréchal & Puppe (2012), doi:10.1257/aer.102.4.1644: a bottle raised effort and the same money ' +
    'did not, nor did a price tag harm (no replication looked up); Heyman & Ariely (2004), ' +
    'doi:10.1111/j.0956-7976.2004.00757.x: a price tag made sweets work like cash (contested); Gneezy & List ' +
    '(2006), doi:10.1111/j.1468-0262.2006.00707.x: effort for money as a gift rises and fades within hours ' +
    '(contested). The mechanism misses parts of all three']:
    'Kube, Maréchal & Puppe (2012), doi:10.1257/aer.102.4.1644: Eine Flasche steigerte den Einsatz, dasselbe Geld ' +
    'nicht, und ein Preisschild schadete nicht (nach Replikationen wurde nicht gesucht); Heyman & Ariely (2004), ' +
    'doi:10.1111/j.0956-7976.2004.00757.x: Mit Preisschild wirkten Süßigkeiten wie Bargeld (umstritten); Gneezy & ' +
    'List (2006), doi:10.1111/j.1468-0262.2006.00707.x: Der Einsatz für geschenktes Geld steigt und lässt binnen ' +
    'Stunden nach (umstritten). Der Mechanismus verfehlt von allen dreien einen Teil',
  gift: 'Geschenk',
  nothing: 'nichts',
  cash: 'Bargeld',
  'gift with its price named': 'Geschenk mit Preisschild',
  'bonus with strings': 'Bonus mit Bedingungen',
  'nothing, plain trade': 'nichts, reines Geschäft',
  'gift, plain trade': 'Geschenk, reines Geschäft',
  'bonus, plain trade': 'Bonus, reines Geschäft',
  'How social the relationship is when the gift comes: 1 is friendship, 0 plain trade.':
    'Wie sozial die Beziehung ist, wenn das Geschenk kommt: 1 unter Freunden, 0 reines Geschäft.',
  'gift in': 'Geschenk in',
  'Month in which the sum changes hands; 0 is never.':
    'Monat, in dem die Summe den Besitzer wechselt; 0 heißt nie.',
  kindness: 'Freundlichkeit',
  'How kind the sum is meant to be and felt: 1 is a favour to remember, 0.001 a sum that is owed.':
    'Wie freundlich die Summe gemeint ist und ankommt: 1 ist ein Gefallen, an den man sich erinnert, 0,001 eine ' +
    'Summe, die einem zusteht.',
  'money named': 'Geld genannt',
  'How explicitly the gift names its price: 0 is not at all, 1 as explicitly as cash.':
    'Wie laut die Summe beim Geschenk genannt wird: 0 gar nicht, 1 so laut wie bei Bargeld.',
  strings: 'Bedingungen',
  'How strictly the terms of a bonus are applied while they run: 0 is not at all.':
    'Wie sehr man auf die Bedingungen eines Bonus pocht, solange er läuft: 0 ist gar nicht.',
  'pull of the bonus': 'Zug des Bonus',
  'Weight of losing a month’s share of the bonus by ordering elsewhere.':
    'Wie schwer es gegen eine Bestellung bei anderen wiegt, den Bonusanteil eines Monats zu verlieren.',
  'strings until': 'Bedingungen bis',
  'Last month of the terms of the bonus, inclusive.': 'Letzter Monat der Bonusbedingungen (einschließlich).',
  'favour asked': 'Bitte um Gefallen',
  'Month in which the seller asks the buyer for a favour; 0 is never.':
    'Monat, in dem der Verkäufer den Käufer um einen Gefallen bittet; 0 heißt nie.',

  // The technology does not sell itself
  'The technology does not sell itself': 'Die Technik verkauft sich nicht von selbst',
  ['An offer is worth more than the rival’s, but only to a buyer who understands it, and one seller speaks ' +
    'of features, one of the buyer’s own numbers, and one of last summer’s dinner. After a year something ' +
    'goes wrong for the first time, and beliefs, orders and feelings are put to the test.']:
    'Ein Angebot ist mehr wert als das des Wettbewerbers, aber nur für einen Käufer, der es versteht. Ein ' +
    'Verkäufer spricht von Funktionen, einer von den Zahlen des Käufers und einer vom Abendessen im letzten ' +
    'Sommer. Nach einem Jahr geht das Erste schief, und was geglaubt, gekauft und empfunden wurde, kommt auf die ' +
    'Probe.',
  ['Value-based selling after Töytäri & Rajala (2015), doi:10.1016/j.indmarman.2015.02.009 (case studies; ' +
    'no experiment, hence nothing that could have been replicated); the sting of a disappointment in a ' +
    'communal relationship after Aggarwal (2004), doi:10.1086/383426 (no replication found). All strengths ' +
    'are illustrative']:
    'Wertorientierter Verkauf nach Töytäri & Rajala (2015), doi:10.1016/j.indmarman.2015.02.009 (Fallstudien; ' +
    'kein Experiment, also nichts, was sich hätte replizieren lassen); der Stachel einer Enttäuschung in einer ' +
    'Gemeinschaftsbeziehung nach Aggarwal (2004), doi:10.1086/383426 (keine Replikation gefunden). Alle Stärken ' +
    'dienen der Veranschaulichung',
  'translates, friends': 'übersetzt, Freunde',
  'features, friends': 'Funktionen, Freunde',
  'overpromises, friends': 'verspricht zu viel, Freunde',
  'relationship, friends': 'Beziehungspflege, Freunde',
  'features, traders': 'Funktionen, Geschäftsleute',
  'translates, traders': 'übersetzt, Geschäftsleute',
  'overpromises, traders': 'verspricht zu viel, Geschäftsleute',
  'relationship, traders': 'Beziehungspflege, Geschäftsleute',
  'How social the relationship is for the buyers: 1 is friendship, 0 plain trade.':
    'Wie sozial die Käufer die Beziehung nehmen: 1 ist unter Freunden, 0 reines Geschäft.',
  'advantage that proves true': 'Vorteil, der sich bewahrheitet',
  'Permanent effect of the believed advantage on the pull of ordering elsewhere; below 0.':
    'Wie viel der geglaubte Vorteil einer Bestellung bei anderen auf Dauer nimmt; unter 0.',
  'advantage promised beyond': 'darüber hinaus versprochener Vorteil',
  'Additional effect of the promised advantage until the disappointment; below 0.':
    'Was darüber hinaus geglaubt wird, bis die Enttäuschung kommt; unter 0.',
  disappointment: 'Enttäuschung',
  'Month of the first disappointment.': 'Monat der ersten Enttäuschung.',
  gap: 'Lücke',
  'Gap between promise and delivery: 1 is as large as a favour to remember.':
    'Wie viel zwischen dem Versprochenen und dem Gelieferten fehlte: 1 wiegt wie ein Gefallen, an den man sich ' +
    'erinnert.',
  'unasked favour': 'ungebetener Gefallen',
  'Month in which the seller does an unasked favour; 0 is never.':
    'Monat, in dem der Verkäufer ungebeten einen Gefallen tut; 0 heißt nie.',
  'cost of preparation': 'Kosten der Vorbereitung',
  'Cost to the seller, in the first month, of learning one buyer’s numbers.':
    'Was es den Verkäufer im ersten Monat kostet, sich in die Zahlen eines Käufers einzuarbeiten.',

  // The repair lab
  'The repair lab': 'Die Reparaturwerkstatt',
  ['After a good year the seller refuses a favour that mattered, and then goes by the book for a season. ' +
    'Half a year later it wants the relationship back and can try words, favours, a new face, or time.']:
    'Nach einem guten Jahr schlägt der Verkäufer einen Gefallen ab, auf den es ankam, und macht dann eine Zeit ' +
    'lang Dienst nach Vorschrift. Ein halbes Jahr später will er die Beziehung zurück. Versuchen kann er es mit ' +
    'Worten, mit Gefallen, mit einem neuen Gesicht und mit Zeit.',
  ['Schweitzer, Hershey & Bradlow (2006), doi:10.1016/j.obhdp.2006.05.005: in a money game consistent acts ' +
    'restore trust, and a promise speeds this up (no replication looked up); a new face helps where a ' +
    'relationship has gone sour, according to Schmitz and others (2020) among 2,040 customers, but costs ' +
    'according to Shi et al. (2017), doi:10.1509/jm.15.0358 (mixed). All strengths are illustrative']:
    'Schweitzer, Hershey & Bradlow (2006), doi:10.1016/j.obhdp.2006.05.005: In einem Spiel um Geld kommt ' +
    'Vertrauen durch beständiges Handeln zurück, und ein Versprechen beschleunigt es (nach Replikationen wurde ' +
    'nicht gesucht); ein neues Gesicht hilft, wo eine Beziehung verdorben war, wie Schmitz und andere (2020) bei ' +
    '2.040 Kunden fanden, anders als bei Shi et al. (2017), doi:10.1509/jm.15.0358, wo es etwas kostet ' +
    '(gemischt). Alle Stärken dienen der Veranschaulichung',
  'time alone': 'nur Zeit',
  'no breach': 'kein Bruch',
  apology: 'Entschuldigung',
  'costly favour': 'teurer Gefallen',
  restitution: 'Entschuldigung und Gefallen',
  'new person': 'neue Person',
  'promise kept': 'gehaltenes Versprechen',
  'promise broken': 'gebrochenes Versprechen',
  'partnership at the start': 'Partnerschaft am Anfang',
  'How social the relationship was before the breach: 1 is friendship, 0 plain trade.':
    'Wie sozial die Beziehung vor dem Bruch war: 1 ist unter Freunden, 0 reines Geschäft.',
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
  'Last month of the apology or promise.':
    'Letzter Monat, in dem zu Entschuldigung oder Versprechen gestanden wird.',
  'weight of the words': 'Gewicht der Worte',
  'Worth of the words: 1 is a sincere apology, 0.25 a mere promise.':
    'Was die Worte wert sind: 1 ist eine ernst gemeinte Entschuldigung, 0,25 ein bloßes Versprechen.',
  'cost of the words': 'Kosten der Worte',
  'Cost of the words to the seller, per customer and month.':
    'Was es den Verkäufer kostet, zu seinen Worten zu stehen, je Kunde und Monat.',
  'Month in which the seller does a costly favour; 0 is never.':
    'Monat, in dem der Verkäufer einen teuren Gefallen tut; 0 heißt nie.',
  'Month at the start of which a new person takes over; 0 is never.':
    'Monat, zu dessen Beginn eine neue Person übernimmt; 0 heißt nie.',
  'cost of a new person': 'Kosten einer neuen Person',
  'Cost to the seller of bringing in a new person, per customer.':
    'Was es den Verkäufer kostet, eine neue Person einzuarbeiten, je Kunde.',
  'broken again': 'erneuter Bruch',
  'Month in which another favour is refused; 0 is never.':
    'Monat, in dem noch einmal ein Gefallen abgeschlagen wird; 0 heißt nie.',

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
  'What it costs to leave; kept apart from the prices so that lock-in is never called loyalty.':
    'Was es kostet zu gehen; von den Preisen getrennt, damit Gebundenheit nie Treue heißt.',

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
  '1 is a social relationship, 0 a market one.': '1 ist eine soziale Beziehung, 0 eine des Marktes.',
  'frame loss by a price cue': 'Verlust an Rahmen durch ein Preissignal',
  'Share of the social frame that is lost in a period in which a price is named.':
    'Anteil des sozialen Rahmens, der in einer Periode verloren geht, in der ein Preis genannt wird.',
  'frame loss by the size of the price': 'Verlust an Rahmen durch die Höhe des Preises',
  'Share of the social frame that a price of one price scale takes in a period.':
    'Anteil des sozialen Rahmens, den ein Preis in Höhe des Preismaßstabs in einer Periode kostet.',
  'price scale': 'Preismaßstab',
  'The price at which the loss by size is counted in full.':
    'Der Preis, bei dem der Verlust durch die Höhe voll zählt.',
  'frame loss by being treated by the rules': 'Verlust an Rahmen durch Dienst nach Vorschrift',
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
    'Glaube, bevor etwas zu sehen ist, dass das Gegenüber streng ist.',
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
  NIS: 'NIS',
  week: 'Woche',
  month: 'Monat',
  'working day': 'Arbeitstag',
  'per week': 'je Woche',
  'per month': 'je Monat',
  'per year': 'je Jahr',
  'per working day': 'je Arbeitstag',
  'per period': 'je Periode',
  'per event': 'je Ereignis',
  'per goodwill': 'je Wohlwollen',
  share: 'Anteil',
  probability: 'Wahrscheinlichkeit',
  'probability per period': 'Wahrscheinlichkeit je Periode',
  'probability per month': 'Wahrscheinlichkeit je Monat',
  ratio: 'Verhältnis',
  logit: 'Logit',
  'logit per NIS': 'Logit je NIS',
  'logit per thousand': 'Logit je Tsd.',
  'logit per harm': 'Logit je Schaden',
  'logit per goodwill': 'Logit je Wohlwollen',
  'logit per share': 'Logit je Anteil',
  'logit per period': 'Logit je Periode',
  thousand: 'Tsd.',
  'thousand per month': 'Tsd. je Monat',
  buyers: 'Käufer',
  need: 'Bedarf',
  harm: 'Schaden',
  money: 'Geld',
  goodwill: 'Wohlwollen',
  'goodwill per kindness': 'Wohlwollen je Freundlichkeit',
  'goodwill per unkindness': 'Wohlwollen je Unfreundlichkeit',
  '−1 to 1': '−1 bis 1',
  '−2 to 2': '−2 bis 2',

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

  // Roles
  'A parent: you want to be on time, and now and then you cannot. You know the teacher who waits for you.':
    'Mutter oder Vater: Sie wollen pünktlich sein, und manchmal schaffen Sie es nicht. Sie kennen die Erzieherin, ' +
    'die auf Sie wartet.',
  'The teacher: you stay with the child when a parent is late. You have never said what it costs you.':
    'Die Erzieherin: Sie bleiben beim Kind, wenn die Eltern zu spät kommen. Was es Sie kostet, haben Sie nie gesagt.',
  'The owner: you may put a price on lateness, raise it, or take it back. You may also say sorry.':
    'Die Leitung: Sie können für Verspätungen einen Preis verlangen, ihn erhöhen oder zurücknehmen. Sie können ' +
    'sich auch entschuldigen.',
  ['The customer: you were promised partnership, and your orders have just fallen away. Ask your supplier ' +
    'to lend you the equipment for a year.']:
    'Der Kunde: Man hat Ihnen Partnerschaft versprochen, und nun brechen Ihnen die Aufträge weg. Bitten Sie Ihren ' +
    'Lieferanten, Ihnen die Anlage für ein Jahr zu leihen.',
  ['The account manager: you sold the word “partnership”, and now you are asked to keep it. Say yes, no, or ' +
    'half, and say why.']:
    'Der Kundenbetreuer: Sie haben das Wort „Partnerschaft“ verkauft, und jetzt nimmt man Sie beim Wort. Sagen ' +
    'Sie ja, nein oder halb, und sagen Sie, warum.',
  'The finance director: you see what the favour costs this year, to the cent. The cost of a no is not in your books.':
    'Die Finanzchefin: Sie sehen auf den Cent, was der Gefallen in diesem Jahr kostet. Was ein Nein kostet, steht ' +
    'nicht in Ihren Büchern.',
  ['The customer: you order here, and leaving would cost you trouble. Ask yourself whether you stay because ' +
    'you want to or because you must.']:
    'Der Kunde: Sie bestellen hier, und zu gehen wäre mühsam. Fragen Sie sich, ob Sie bleiben, weil Sie wollen ' +
    'oder weil Sie müssen.',
  'The supplier: your customers stay, and you call it loyalty. Hard times come, and you find out who helps.':
    'Der Lieferant: Ihre Kunden bleiben, und Sie nennen es Treue. Es kommen schwere Zeiten, und Sie erfahren, wer ' +
    'hilft.',
  'The rival: you wait for the day on which leaving costs nothing. You have a good price and no history.':
    'Der Wettbewerber: Sie warten auf den Tag, an dem das Gehen nichts mehr kostet. Sie haben einen guten Preis ' +
    'und keine gemeinsame Geschichte.',
  ['The customer: your manager helped you for years, and nobody wrote it down. Tell the successor what you ' +
    'feel you are owed.']:
    'Der Kunde: Ihr Betreuer hat Ihnen jahrelang geholfen, und niemand hat es aufgeschrieben. Sagen Sie dem ' +
    'Nachfolger, was man Ihnen aus Ihrer Sicht schuldig ist.',
  ['The departing manager: on Friday you are gone, and the favours are in your head. Decide what you pass ' +
    'on, and to whom you introduce the successor.']:
    'Der scheidende Betreuer: Am Freitag sind Sie fort, und die Gefallen stehen nur in Ihrem Kopf. Entscheiden ' +
    'Sie, was Sie weitergeben und wem Sie den Nachfolger vorstellen.',
  'The successor: you know the contract and not the story. The first customer is on the phone and asks for a favour.':
    'Der Nachfolger: Sie kennen den Vertrag, aber nicht die Geschichte dahinter. Der erste Kunde ist am Telefon ' +
    'und bittet um einen Gefallen.',
  ['The customer: you planned with the old terms, and a fee appears on the invoice. Say what you would have ' +
    'accepted, and how you would have liked to hear it.']:
    'Der Kunde: Sie haben mit den alten Konditionen geplant, und auf der Rechnung steht eine Gebühr. Sagen Sie, ' +
    'was Sie angenommen hätten und wie Sie es gern erfahren hätten.',
  ['The sales manager: head office wants the fee. You choose whether it comes by surprise, announced, with ' +
    'a reason or in steps.']:
    'Die Vertriebsleiterin: Die Zentrale will die Gebühr. Sie entscheiden, ob sie ohne Ankündigung, mit ' +
    'Ankündigung, mit Grund oder in Stufen kommt.',
  ['The controller: the fee is fair by the numbers, and you have a reason for it. Be ready to say after a ' +
    'year whether it was worth it.']:
    'Der Controller: Nach den Zahlen ist die Gebühr gerecht, und Sie haben einen Grund für sie. Halten Sie sich ' +
    'bereit, nach einem Jahr zu sagen, ob sie sich gelohnt hat.',
  ['The customer: they always helped you at short notice, and you ordered without asking the price ' +
    'elsewhere. Today you are handed a price list.']:
    'Der Kunde: Man hat Ihnen immer auf Zuruf geholfen, und Sie haben bestellt, ohne anderswo nach dem Preis zu ' +
    'fragen. Heute reicht man Ihnen eine Preisliste.',
  ['The inside sales rep: you did the favours, and you know each customer by name. Now you must quote a ' +
    'price before you help.']:
    'Die Innendienstlerin: Sie haben die Gefallen getan und kennen jeden Kunden beim Namen. Jetzt müssen Sie ' +
    'einen Preis nennen, bevor Sie helfen.',
  ['The managing director: you added up what the favours cost, and the sum is real. Decide on the list, its ' +
    'prices, and whether to take it back.']:
    'Der Geschäftsführer: Sie haben zusammengerechnet, was die Gefallen kosten, und die Summe stimmt. Entscheiden ' +
    'Sie über die Liste, ihre Preise und ob Sie sie zurücknehmen.',
  'The buyer: something arrives from your supplier. Say what it makes you feel, and what you think is expected of you.':
    'Der Einkäufer: Von Ihrem Lieferanten kommt etwas an. Sagen Sie, was Sie dabei empfinden und was man wohl von ' +
    'Ihnen erwartet.',
  ['The seller: you have one sum to spend per customer, as a gift, as cash or as a bonus with conditions. ' +
    'In half a year you will ask a favour in return.']:
    'Die Verkäuferin: Sie haben je Kunde eine Summe übrig, als Geschenk, als Bargeld oder als Bonus mit ' +
    'Bedingungen. In einem halben Jahr werden Sie um einen Gefallen bitten.',
  ['The compliance officer: you ask of every gift what it is for. A bonus in writing is clean, and you ' +
    'wonder why it is less welcome.']:
    'Der Compliance-Beauftragte: Sie fragen bei jedem Geschenk, wozu es dient. Ein schriftlicher Bonus ist ' +
    'sauber, und Sie wundern sich, warum er weniger willkommen ist.',
  ['The buyer: three sellers explain the same machine to you. Trust the one whose words you could repeat to ' +
    'your own boss.']:
    'Die Einkäuferin: Drei Verkäufer erklären Ihnen dieselbe Maschine. Trauen Sie dem, dessen Worte Sie vor Ihrer ' +
    'eigenen Chefin wiederholen könnten.',
  ['The engineer who sells: you can recite features, work out the buyer’s own numbers, or promise a little ' +
    'more than is true. Choose.']:
    'Der Vertriebsingenieur: Sie können Funktionen aufzählen, die Zahlen des Käufers durchrechnen oder etwas mehr ' +
    'versprechen, als stimmt. Wählen Sie.',
  ['The seller with the contacts: you know the buyer from last summer’s dinner, and do not speak of ' +
    'numbers. After a year the first thing goes wrong.']:
    'Der Verkäufer mit den Kontakten: Sie kennen die Einkäuferin vom Abendessen im letzten Sommer und sprechen ' +
    'nicht über Zahlen. Nach einem Jahr geht das Erste schief.',
  ['The customer: they refused you when it mattered, and then went by the book. Decide what would make you ' +
    'come back, and what would only sound good.']:
    'Der Kunde: Man hat Sie abgewiesen, als es darauf ankam, und dann nach Vorschrift behandelt. Entscheiden Sie, ' +
    'was Sie zurückbrächte und was nur gut klänge.',
  ['The seller: you want this customer back. You have words, a costly favour, a new face, or patience, and ' +
    'not the money for all of them.']:
    'Die Verkäuferin: Sie wollen diesen Kunden zurück. Sie haben Worte, einen teuren Gefallen, ein neues Gesicht ' +
    'oder Geduld, und nicht das Geld für alles.',
  ['The new colleague: you refused nobody anything, and you inherit half of the anger. Your first ' +
    'conversation is today.']:
    'Der neue Kollege: Sie haben niemandem etwas abgeschlagen und erben die halbe Verärgerung. Ihr erstes ' +
    'Gespräch ist heute.',
};
