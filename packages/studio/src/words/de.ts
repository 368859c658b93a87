import { capital } from '@fairweather/core/tools';
import { reasonInGerman } from './deReasons.js';
import type { Words } from './Words.js';

/** Every sentence of the page, in German. */
export const de: Words = {
  locale: 'de',
  languageName: 'Deutsch',
  brand: 'Fairweather-Studio',
  skip: 'Zum Inhalt springen',
  steps: {
    choose: 'Auswahl',
    predict: 'Prognose',
    experiment: 'Experiment',
    why: 'Warum?',
    check: 'Prüfung',
    debrief: 'Auswertung',
  },
  next: (step) => `Weiter: ${step}`,
  back: (step) => `Zurück: ${step}`,
  stepsLabel: 'Schritte',
  language: 'Sprache',
  projector: 'Beamer',
  projectorHint: 'Große Schrift, weniger Drumherum; mit den Pfeiltasten oder einem Presenter blättern.',
  computing: 'Wird berechnet …',
  failed: (reason) =>
    `Das lässt sich nicht berechnen: ${reasonInGerman(reason)} Ändern Sie etwas, oder laden Sie die Seite neu.`,
  again: 'Noch einmal versuchen',
  inPage:
    'Dieser Browser lässt keine Arbeit im Hintergrund zu, deshalb rechnet die Seite selbst: dieselben Zahlen, ' +
    'etwas langsamer.',
  broken: 'In der Seite selbst ist ein Fehler aufgetreten.',
  brokenHint:
    'Beim Neubeginn wird Ihre Arbeit in diesem Tab beiseitegelegt. Bitte melden Sie den Satz unten.',
  startAgain: 'Neu beginnen',
  setAside:
    'Was dieser Tab sich gemerkt hatte, ist nicht lesbar und wurde beiseitegelegt: Der Fall beginnt von vorn.',
  close: 'Schließen',
  illustrative: 'Nur zur Veranschaulichung: Hinter diesen Zahlen stehen keine Daten.',
  measured: 'Hinter diesem Fall stehen veröffentlichte Daten.',
  partly:
    'Gezählt wurde nur, was wirklich geschah; jede andere Variante, Theorie oder Zahl dient der Veranschaulichung.',
  units: { day: 'Tag', week: 'Woche', month: 'Monat', year: 'Jahr' },
  unitAt: (unit, number) => `${unit} ${number}`,
  stretch: {
    day: (from, until) => `Tage ${from}–${until}`,
    week: (from, until) => `Wochen ${from}–${until}`,
    month: (from, until) => `Monate ${from}–${until}`,
    year: (from, until) => `Jahre ${from}–${until}`,
  },
  percentOf: (label) => `${label} (%)`,

  choose: {
    title: 'Was wird aus einer Beziehung, wenn jemand ein Preisschild daran hängt?',
    lead:
      'Wählen Sie einen Fall. Sagen Sie vorher, was geschehen wird. Dann ändern Sie die Regeln – für dieselben ' +
      'Menschen mit demselben Zufall.',
    take: 'Diesen Fall wählen',
    sure: 'Einen anderen Fall beginnen? Die Prognosen und Notizen zu diesem gehen dabei verloren.',
    withData: 'mit veröffentlichten Daten',
    withoutData: 'zur Veranschaulichung',
  },

  predict: {
    title: 'Was, glauben Sie, wird geschehen?',
    lead:
      'Erst die Prognose, dann das Ergebnis. Zeichnen Sie sie ein, oder tippen Sie die Zahlen ein. Der erste Punkt ' +
      'ist gegeben: So war es bisher.',
    whichArm: 'Prognose für',
    team: 'Team',
    teamName: (number) => `Team ${number}`,
    wholeClass: 'Alle zusammen',
    addTeam: 'Team hinzufügen',
    removeTeam: (name) => `${name} entfernen`,
    noRules: 'Kein Ereignis, nichts verändert: Die Regeln bleiben, wie sie sind.',
    known: 'bekannt',
    draw: 'Ihre Prognose: Ziehen Sie die Punkte, oder benutzen Sie die Pfeiltasten',
    point: (stretch) => `Prognose für ${stretch}`,
    lock: 'Prognose festlegen',
    locked: 'Die Prognose ist festgelegt und lässt sich nicht mehr ändern.',
    reveal: 'Zeigen, was geschieht',
    without: 'Ohne Prognose weiter',
  },

  experiment: {
    title: 'Ändern Sie die Regeln',
    hidden: 'Legen Sie zuerst eine Prognose fest; dann sehen Sie, was geschieht.',
    toForecast: 'Zur Prognose',
    arms: 'Varianten: dieselben Menschen, derselbe Zufall, andere Regeln',
    armName: 'Name dieser Variante',
    addArm: 'Variante hinzufügen',
    copyOf: (name) => `${name}, geändert`,
    ready: 'Fertige Variante',
    readyNone: 'wählen …',
    removeArm: 'Diese Variante entfernen',
    resetArm: 'Änderungen dieser Variante zurücknehmen',
    most: (most) => `Mehr als ${most} Varianten passen nicht ins Bild.`,
    compareWith: 'Vergleichen mit',
    timeline: 'Was wann geschieht',
    timelineHint: 'Ziehen Sie einen Balken oder seine Enden, oder benutzen Sie die Pfeiltasten.',
    paleHint: 'Ein blasser Balken wirkt nicht, solange sein Betrag, weiter unten, 0 ist.',
    starts: (event) => `${event}: Beginn`,
    ends: (event) => `${event}: Ende`,
    happens: (event) => `${event}: findet statt`,
    never: 'nie',
    levers: 'Was Sie entscheiden können',
    terms: 'Geld und Konditionen',
    unknowns: 'Was niemand weiß',
    fixed: (names) => `Unter dieser Theorie ohne Wirkung: ${names}.`,
    unknownsHint:
      'Diese Werte gelten für alle Varianten. Verschieben Sie einen: Kippt die Schlussfolgerung, dann beruhte sie ' +
      'auf einer Vermutung.',
    theory: 'Theorie',
    theoryHint: 'Eine Theorie darüber, was Menschen bewegt.',
    luck: 'Menschen und Zufall',
    seed: 'Startwort',
    seedHint: 'Beliebiger Text. Dasselbe Startwort ergibt dieselben Menschen und denselben Zufall.',
    replicates: 'Wiederholungen',
    shownUntil: 'Gezeigt bis',
    all: 'Ende',
    play: 'Abspielen',
    pause: 'Anhalten',
    nothing: 'noch nichts',
    hide: 'Verbergen',
    showAll: 'Alles zeigen',
    paused: 'Das Ergebnis ist angehalten. Spielen Sie es bis zum Ende ab, oder zeigen Sie alles.',
    chart: 'Was geschieht',
    band: (share) => `Linie: Mittelwert. Band: An jeder Stelle liegen ${share} neuer Wiederholungen darin.`,
    dots: 'Punkte: gezählt.',
    counted: 'gezählt',
    strokes: 'Gestrichelt: Prognosen.',
    difference: (name) => `Unterschied zu „${name}“`,
    differenceNote:
      'Dieselben Menschen mit demselben Zufall, Wiederholung für Wiederholung verglichen. Band: Es enthält ' +
      'den Mittelwert mit 95 % überall zugleich.',
    oneReplicate: 'Eine einzige Wiederholung hat kein Intervall: Lassen Sie mehrere rechnen.',
    nothingToCompare: 'Fügen Sie eine Variante hinzu, um einen Unterschied zu sehen.',
    measure: 'Messgröße',
    points: 'Prozentpunkte',
    digest: 'Prüfsumme',
    digestNote:
      'Ein Fingerabdruck aller Zahlen: Dieselbe Prüfsumme, hier oder in der Befehlszeile, heißt dieselben Ziffern.',
    command: 'Dasselbe in der Befehlszeile',
  },

  events: {
    price: 'Preis',
    rules: 'strenge Regeln',
    repair: 'Wiedergutmachung',
    visibility: 'andere sehen es',
    shock: 'Änderung von außen',
    handover: 'Übergabe',
    favour: 'Gefallen',
    downturn: 'Flaute',
    lock: 'Bindung',
    release: 'Ende der Bindung',
  },

  why: {
    title: 'Warum geschieht es?',
    inArm: 'In der Variante',
    priceNames: {
      sticker: 'Preisschild',
      shadow: 'Schattenpreis',
      conscience: 'Gewissenspreis',
      crowd: 'Herdenpreis',
    },
    priceMeanings: [
      ['sticker', 'was auf dem Etikett steht'],
      ['shadow', 'was mir dafür drohen könnte'],
      ['conscience', 'Schuldgefühl, und was ich schuldig bin'],
      ['crowd', 'was die anderen tun'],
    ],
    people: 'Wählen Sie eine Person',
    nobody: 'Klicken Sie auf einen Punkt.',
    prices: (taking, arm) => `Vier Preise fürs ${taking}: „${arm}“`,
    pricesNote: (acts) =>
      `Die empfundenen Preise im Mittel, in Logits. Je höher der Stapel, desto weniger ${acts}.`,
    peopleHint: (takers, acts) =>
      `Die Punkte sind die ${takers} der ersten Wiederholung. Je dunkler ein Punkt, desto mehr ${acts}. Klicken Sie ` +
      'auf einen, um ihm zu folgen.',
    person: (taker, number, acts) => `${capital(taker)} ${number}: ${acts}`,
    life: (taker, number) => `${capital(taker)} ${number}`,
    lifeNote: (taking) =>
      `Oben: das Gewicht jedes Preises. Mitte: der Rahmen; 1 ist sozial, 0 ist Markt. Unten: die Wahrscheinlichkeit ` +
      `fürs ${taking}; ein Dreieck zeigt, wann es dazu kam. In jeder Variante lebt derselbe Mensch.`,
    traits: (guilt, taking, benefit) =>
      `Schuldgefühl wiegt ${guilt} Logits; ${taking} ist ${benefit} Logits wert.`,
    chance: (taking) => `Wahrscheinlichkeit fürs ${taking}`,
  },

  charts: {
    frame: 'Rahmen',
    prices: 'Preise (Logits)',
    stackedPrices: 'Preise, gestapelt (Logits)',
    zeroThroughout: (names) => `Durchweg null: ${names}.`,
  },

  check: {
    title: 'Können wir dem trauen?',
    over: 'Die gezählten Werte über dem Modell',
    overNote: 'Punkte: gezählt. Linie und Band: Mittelwert und Bereich von 90 % neuer Wiederholungen.',
    treated: 'Gruppen mit neuer Regel',
    untreated: 'Kontrollgruppen',
    inside: (inside, of) => `${inside} von ${of} gezählten Werten nach dem ersten Abschnitt liegen im Band.`,
    fitted:
      'Wie schnell die Beziehung abkühlt und wie schwer das Schuldgefühl wiegt, wurde mit Blick auf diese Zahlen ' +
      'gewählt. Das Modell beschreibt sie also; vorhergesagt hat es sie nicht.',
    firstArmOnly:
      'Die Zahlen gehören zur ersten Variante, so wie der Fall erzählt wird. Die anderen hat niemand ausprobiert.',
    noData:
      'Zu diesem Fall hat niemand Zahlen veröffentlicht. Diskutieren Sie, in welche Richtung es geht, und nicht, ' +
      'wie weit.',
    rests: 'Worauf es beruht',
    replication: 'Wurde es wiederholt?',
    rivals: 'Konkurrierende Theorien, an denselben Zahlen gemessen',
    rivalsNote:
      'Jede Theorie in ihrer besten Form (größte Likelihood) für die 200 Wochenzahlen, und wie gut sie Gruppen ' +
      'vorhersagt, die ausgelassen wurden (Log-Score mit Standardfehler). Das Urteil ist berechnet.',
    theory: 'Theorie',
    logLikelihood: 'Log-Likelihood',
    parameters: 'Parameter',
    behind: 'ausgelassene Gruppen: hinter der besten',
    best: 'beste',
    verdict: 'Urteil',
    verdicts: {
      rejected: 'verworfen',
      supported: 'gestützt',
      simpler: 'nicht besser als eine einfachere Theorie',
      worse: 'sagt schlechter voraus, aber nicht klar',
      same: (names) => `nicht zu unterscheiden von: ${names}`,
      bounded: (names) => `die Zahlen geben nur eine Schranke für: ${names}`,
    },
  },

  debrief: {
    counted: (from, until) => `Gezählt: ${from} und ${until}.`,
    afterSeeing: 'erst nach dem Ergebnis abgegeben',
    addsOne: (arm, other, mean, stretch) =>
      `Verglichen mit „${other}“ macht „${arm}“ einen Unterschied von ${mean} (${stretch}); eine einzige ` +
      `Wiederholung hat kein Intervall.`,
    title: 'Was nehmen wir mit?',
    happened: 'Was geschehen ist',
    score: 'Trefferliste',
    scoreNote: (unit) =>
      `Wie weit die Prognose im Mittel danebenlag (${unit}); kleiner ist besser. Zu schlagen ist, wer sagt: „Es ` +
      `ändert sich nichts.“ Es zählt die Variante, wie sie beim Festlegen der Prognose war.`,
    naive: 'Es ändert sich nichts',
    forecastError: 'Prognose daneben um',
    outcome: 'Ergebnis am Ende',
    money: 'Geld für den Verkäufer (Tsd., Barwert)',
    buyerMoney: 'Geld für den Käufer (Tsd., Barwert)',
    decision: 'Entscheidung',
    noForecast: 'keine Prognose',
    questions: [
      'Was ist geschehen, in Ihren eigenen Worten?',
      'Was haben Sie gefühlt, als Sie an der Reihe waren?',
      'Wo haben Sie das im Beruf schon erlebt?',
      'Was machen Sie am Montag anders?',
    ],
    notes: 'Ihre Notizen',
    notesHint: 'Sie bleiben in diesem Tab und werden mit dem Blatt gedruckt.',
    print: 'Auswertung drucken',
    handout: 'Handout drucken',
    handoutTitle: 'Handout',
    roles: 'Rollen',
    key: 'Lösung (hier falten)',
    gridFor: (arm, measure) => `„${arm}“: ${measure}`,
    grid: 'Unsere Prognose',
    changes: (arm, from, until, measure) => `„${arm}“ – ${measure}: von ${from} auf ${until}.`,
    points: (difference) => `${difference} Prozentpunkten`,
    adds: (arm, other, mean, low, high, stretch) =>
      `Verglichen mit „${other}“ macht „${arm}“ einen Unterschied von ${mean} (${stretch}; 95‑%‑Intervall ${low} ` +
      `bis ${high}).`,
  },

  share: {
    open: 'Teilen',
    title: 'Dieses Experiment teilen',
    lead:
      'Der Link enthält das ganze Experiment und die Prüfsumme seiner Zahlen. Wer ihn öffnet, sieht, ob die ' +
      'eigenen Zahlen mit Ihren übereinstimmen.',
    link: 'Link',
    copy: 'Link kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Der Browser lässt diese Seite nicht kopieren: Markieren Sie den Link und kopieren Sie ihn selbst.',
    checks: 'Aus einem Link geöffnet, und die Zahlen stimmen überein: Die Prüfsumme ist dieselbe.',
    differs:
      'Aus einem Link geöffnet, und die Zahlen stimmen nicht überein: Sie stammen aus einer anderen Version von ' +
      'Fairweather, oder der Link wurde verändert.',
    noDigest: 'Aus einem Link ohne Prüfsumme geöffnet: Es gibt nichts, woran sich die Zahlen prüfen ließen.',
    broken: (reason) => `Der Link lässt sich nicht verwenden und wurde ignoriert. ${reasonInGerman(reason)}`,
    refused: (reason) => `Das geht nicht. ${reasonInGerman(reason)}`,
  },

  exporting: {
    open: 'Exportieren',
    title: 'Exportieren',
    csv: 'CSV: alle Messgrößen aller Varianten',
    json: 'JSON: das Experiment mit seinen Zahlen',
    svg: 'SVG',
    png: 'PNG',
    table: 'Zahlen als Tabelle',
    saveAs: (kind, title) => `„${title}“ als ${kind} speichern`,
  },

  storageOff:
    'Der Browser merkt sich für diese Seite nichts: Notizen und Prognosen gehen verloren, sobald Sie sie schließen. ' +
    'Ein Link enthält das Experiment trotzdem.',
};
