import { capital } from '@fairweather/core/tools';

/** Names of several weeks, months and so on. */
const stretches = {
  day: (from: number, until: number) => `days ${from}–${until}`,
  week: (from: number, until: number) => `weeks ${from}–${until}`,
  month: (from: number, until: number) => `months ${from}–${until}`,
  year: (from: number, until: number) => `years ${from}–${until}`,
};

/** Every sentence of the page, in English. A translation has the same shape. */
export const en = {
  locale: 'en',
  languageName: 'English',
  brand: 'Fairweather studio',
  skip: 'Skip to the content',
  steps: {
    choose: 'Choose',
    predict: 'Predict',
    experiment: 'Experiment',
    why: 'Ask why',
    check: 'Check',
    debrief: 'Debrief',
  },
  next: (step: string) => `Next: ${step}`,
  back: (step: string) => `Back: ${step}`,
  stepsLabel: 'Steps',
  language: 'Language',
  projector: 'Projector',
  projectorHint: 'Large type and fewer distractions; use the arrow keys or a clicker to turn the page.',
  computing: 'Computing …',
  failed: (reason: string) => `This cannot be computed: ${reason} Change something, or reload the page.`,
  again: 'Try again',
  inPage:
    'This browser allows no background workers, so the page does the computing itself: the same numbers, a little ' +
    'slower.',
  broken: 'The page has run into an error of its own.',
  brokenHint: 'Starting again sets your work in this tab aside. Please report the sentence below.',
  startAgain: 'Start again',
  setAside: 'What this tab had kept cannot be read and was set aside: the story starts again.',
  close: 'Close',
  illustrative: 'Illustrative: no data support these numbers.',
  measured: 'This story is based on published data.',
  partly: 'Only what really happened was counted; every other arm, theory or value is illustrative.',
  units: { day: 'day', week: 'week', month: 'month', year: 'year' } as Readonly<Record<string, string>>,
  unitAt: (unit: string, number: number) => `${unit} ${number}`,
  /** By the unit of the calendar, because a language may need a different plural. */
  stretch: stretches as Readonly<Record<string, (from: number, until: number) => string>>,
  percentOf: (label: string) => `${label} (%)`,

  choose: {
    title: 'What happens to a relationship when somebody puts a price on it?',
    lead:
      'Choose a story. Say what you think will happen. Then change the rules for the same people with the same ' +
      'luck.',
    take: 'Choose this story',
    sure: 'Start another story? You will lose the forecasts and notes of this one.',
    withData: 'with published data',
    withoutData: 'illustrative',
  },

  predict: {
    title: 'What do you think will happen?',
    lead:
      'First the forecast, then the outcome. Draw your forecast or type the numbers. The first point is given: it ' +
      'shows how things were.',
    whichArm: 'Forecast for',
    team: 'Team',
    teamName: (number: number) => `Team ${number}`,
    wholeClass: 'The class',
    addTeam: 'Add a team',
    removeTeam: (name: string) => `Remove ${name}`,
    noRules: 'No events and no changes: the rules stay as they are.',
    known: 'known',
    draw: 'Your forecast: drag the points, or use the arrow keys',
    point: (stretch: string) => `Forecast for ${stretch}`,
    lock: 'Lock the forecast',
    locked: 'The forecast is locked: nobody can change it now.',
    reveal: 'Show what happens',
    without: 'Continue without a forecast',
  },

  experiment: {
    title: 'Change the rules',
    hidden: 'Lock a forecast first; then you see what happens.',
    toForecast: 'To the forecast',
    arms: 'Arms: same people, same luck, different rules',
    armName: 'Name of this arm',
    addArm: 'Add an arm',
    copyOf: (name: string) => `${name}, changed`,
    ready: 'A ready-made what-if',
    readyNone: 'choose …',
    removeArm: 'Remove this arm',
    resetArm: 'Undo the changes to this arm',
    most: (most: number) => `The chart has room for no more than ${most} arms.`,
    compareWith: 'Compare with',
    timeline: 'What happens when',
    timelineHint: 'Drag a bar or its ends, or use the arrow keys.',
    paleHint: 'A pale bar has no effect while its amount, below, is 0.',
    starts: (event: string) => `${event}: begins`,
    ends: (event: string) => `${event}: ends`,
    happens: (event: string) => `${event}: happens`,
    never: 'never',
    levers: 'What you can decide',
    terms: 'Money and terms',
    unknowns: 'What nobody knows',
    fixed: (names: string) => `These have no effect under this theory: ${names}.`,
    unknownsHint: 'These apply to all arms. Move one: if the conclusion flips, it rested on a guess.',
    theory: 'Theory',
    theoryHint: 'One theory of what drives people.',
    luck: 'People and luck',
    seed: 'Seed',
    seedHint: 'Any text. The same seed gives the same people and the same luck.',
    replicates: 'Replicates',
    shownUntil: 'Shown until',
    all: 'all',
    play: 'Play',
    pause: 'Pause',
    nothing: 'nothing yet',
    hide: 'Hide',
    showAll: 'Show all',
    paused: 'The outcome is paused. Play it to the end, or show all of it.',
    chart: 'What happens',
    band: (share: string) => `Line: mean. Band: at each point it contains ${share} of new replicates.`,
    dots: 'Dots: counted.',
    counted: 'counted',
    strokes: 'Dashed lines: forecasts.',
    difference: (name: string) => `Difference from “${name}”`,
    differenceNote:
      'The same people with the same luck, compared one replicate at a time. Band: with 95 % it holds the mean ' +
      'everywhere at once.',
    oneReplicate: 'A single replicate has no interval: run more.',
    nothingToCompare: 'Add an arm to see a difference.',
    measure: 'Measure',
    points: 'percentage points',
    digest: 'Digest',
    digestNote:
      'A fingerprint of all numbers: the same digest, here or on the command line, means the same digits.',
    command: 'The same on the command line',
  },

  events: {
    price: 'price',
    rules: 'strict rules',
    repair: 'making amends',
    visibility: 'others see it',
    shock: 'change from outside',
    handover: 'handover',
    favour: 'favour',
    downturn: 'downturn',
    lock: 'lock',
    release: 'release',
  } as Readonly<Record<string, string>>,

  why: {
    title: 'Why does it happen?',
    inArm: 'In the arm',
    priceNames: {
      sticker: 'sticker',
      shadow: 'shadow',
      conscience: 'conscience',
      crowd: 'crowd',
    } as Readonly<Record<string, string>>,
    priceMeanings: [
      ['sticker', 'the price on the label'],
      ['shadow', 'what might happen to me'],
      ['conscience', 'guilt, and what I owe'],
      ['crowd', 'what the others do'],
    ] as readonly (readonly [string, string])[],
    people: 'Choose a person',
    nobody: 'Click a dot.',
    // The words of the story's act: "coming late", "late pick-ups", "parent" and so on.
    prices: (taking: string, arm: string) => `Four prices of ${taking}: “${arm}”`,
    pricesNote: (acts: string) =>
      `Average prices as people feel them, in logits. The higher the stack, the fewer ${acts}.`,
    peopleHint: (takers: string, acts: string) =>
      `The dots are the ${takers} of the first replicate. The darker a dot, the more ${acts}. Click one to follow it.`,
    person: (taker: string, number: number, acts: string) => `${capital(taker)} ${number}: ${acts}`,
    life: (taker: string, number: number) => `${capital(taker)} ${number}`,
    lifeNote: (taking: string) =>
      'Top: the weight of each price. Middle: the frame; 1 is social, 0 is a market. Bottom: the chance of ' +
      `${taking}; a triangle marks each time it happened. The same person lives in every arm.`,
    traits: (guilt: string, taking: string, benefit: string) =>
      `Guilt weighs ${guilt} logits; ${taking} is worth ${benefit} logits.`,
    chance: (taking: string) => `chance of ${taking}`,
  },

  /** The words that charts add themselves. */
  charts: {
    frame: 'frame',
    prices: 'prices (logits)',
    stackedPrices: 'prices, stacked (logits)',
    zeroThroughout: (names: string) => `Zero throughout: ${names}.`,
  },

  check: {
    title: 'Can we trust it?',
    over: 'The counts, over the model',
    overNote: 'Dots: counted. Line and band: mean, and range of 90 % of new replicates.',
    treated: 'Groups with the new rule',
    untreated: 'Control groups',
    inside: (inside: number, of: number) =>
      `${inside} of ${of} counted values after the first stretch lie within the band.`,
    fitted:
      'The speed at which the relationship cools and the weight of guilt were chosen with these counts in view. ' +
      'So the model describes them; it did not predict them.',
    firstArmOnly: 'The counts belong to the first arm, as in the story. Nobody has tried the other arms.',
    noData: 'Nobody has published counts for this story. Discuss which way things go, not how far.',
    rests: 'Sources',
    replication: 'Has it been replicated?',
    rivals: 'Rival theories, tested on the same counts',
    rivalsNote:
      'The best fit of each theory (maximum likelihood) to the 200 weekly counts, and how well it predicts centres ' +
      'that were left out (log score, with its standard error). The verdict is computed.',
    theory: 'theory',
    logLikelihood: 'log-likelihood',
    parameters: 'parameters',
    behind: 'left-out centres: behind the best',
    best: 'best',
    verdict: 'verdict',
    verdicts: {
      rejected: 'rejected',
      supported: 'supported',
      simpler: 'no better than a simpler theory',
      worse: 'predicts worse, but not clearly',
      same: (names: string) => `cannot be told apart from: ${names}`,
      bounded: (names: string) => `the counts give only a bound for: ${names}`,
    },
  },

  debrief: {
    counted: (from: string, until: string) => `Counted: ${from} and ${until}.`,
    afterSeeing: 'made after seeing the outcome',
    addsOne: (arm: string, other: string, mean: string, stretch: string) =>
      `Compared with “${other}”, “${arm}” makes a difference of ${mean} in ${stretch}; a single ` +
      `replicate has no interval.`,
    title: 'What do we take away?',
    happened: 'What happened',
    score: 'Score',
    scoreNote: (unit: string) =>
      `Average error of the forecast (${unit}); smaller is better. The one to beat is “nothing changes”. The ` +
      `score uses the arm as it was when the forecast was locked.`,
    naive: 'Nothing changes',
    forecastError: 'forecast off by',
    outcome: 'outcome at the end',
    money: 'money for the seller (thousands, present value)',
    buyerMoney: 'money for the buyer (thousands, present value)',
    decision: 'decision',
    noForecast: 'no forecast',
    questions: [
      'What happened, in your own words?',
      'What did you feel when it was your turn?',
      'Where have you seen this at work?',
      'What will you do differently on Monday?',
    ] as readonly string[],
    notes: 'Your notes',
    notesHint: 'They stay in this tab and are printed with the sheet.',
    print: 'Print the debrief sheet',
    handout: 'Print the handout',
    handoutTitle: 'Handout',
    roles: 'Roles',
    key: 'Answer key (fold here)',
    gridFor: (arm: string, measure: string) => `“${arm}”: ${measure}`,
    grid: 'Our forecast',
    changes: (arm: string, from: string, until: string, measure: string) =>
      `“${arm}”: ${measure} went from ${from} to ${until}.`,
    /** A difference between two shares. */
    points: (difference: string) => `${difference} percentage points`,
    adds: (arm: string, other: string, mean: string, low: string, high: string, stretch: string) =>
      `Compared with “${other}”, “${arm}” makes a difference of ${mean} in ${stretch} (95 % interval ${low} to ` +
      `${high}).`,
  },

  share: {
    open: 'Share',
    title: 'Share this experiment',
    lead:
      'The link contains the whole experiment and the digest of its numbers. Whoever opens it sees whether their ' +
      'numbers match yours.',
    link: 'Link',
    copy: 'Copy the link',
    copied: 'Copied.',
    notCopied: 'The browser does not let this page copy: select the link and copy it.',
    checks: 'Opened from a link, and the numbers match: the digest is the same.',
    differs:
      'Opened from a link, and the numbers do not match: they come from another version of Fairweather, or the ' +
      'link was changed.',
    noDigest: 'Opened from a link without a digest: there is nothing to compare the numbers with.',
    broken: (reason: string) => `The link cannot be used and was ignored. ${reason}`,
    refused: (reason: string) => `That is not possible. ${reason}`,
  },

  exporting: {
    open: 'Export',
    title: 'Export',
    csv: 'CSV: all measures of all arms',
    json: 'JSON: the experiment with its numbers',
    svg: 'SVG',
    png: 'PNG',
    table: 'Numbers as a table',
    saveAs: (kind: string, title: string) => `Save “${title}” as ${kind}`,
  },

  storageOff:
    'The browser stores nothing for this page: notes and forecasts are lost when you close it. A link still ' +
    'contains the experiment.',
} as const;
