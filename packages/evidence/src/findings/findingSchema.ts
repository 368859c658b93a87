import * as v from 'valibot';

const text = v.string();
const finite = v.pipe(v.number(), v.finite());
const numbers = v.union([finite, v.array(finite)]);
const confidence = v.picklist(['verified', 'memory']);

const figure = v.strictObject({
  treatment: text,
  statistic: text,
  value: v.nullable(numbers),
  unit: v.nullable(text),
  confidence,
  n: v.exactOptional(v.pipe(finite, v.minValue(1))),
  sd: v.exactOptional(numbers),
  sign: v.exactOptional(v.picklist([-1, 0, 1])),
  qualitative: v.exactOptional(text),
  note: v.exactOptional(text),
});

/** The shape of a published finding, for findings that come from elsewhere. */
export const findingSchema = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9_]+$/)),
  short: text,
  citation: text,
  doi: v.nullable(v.pipe(text, v.startsWith('10.'))),
  design: text,
  treatments: v.array(text),
  nTotal: v.nullable(v.pipe(finite, v.minValue(1))),
  nPerTreatment: v.nullable(v.record(text, v.union([finite, text]))),
  unit: text,
  outcomeMeasure: text,
  figures: v.array(figure),
  derived: v.array(v.strictObject({ name: text, value: numbers, se: v.exactOptional(finite) })),
  significance: text,
  replication: v.strictObject({
    status: v.picklist(['successful', 'partial', 'mixed', 'contested', 'failed', 'untested', 'n/a']),
    notes: text,
    citations: v.array(text),
    confidence,
  }),
  predictionSocialVsMarket: text,
  modelMustReproduce: text,
  suggestedTest: v.nullable(text),
  caveats: v.array(text),
  directionConfidence: confidence,
  effectSizeVerified: v.boolean(),
  verificationLevel: v.picklist([
    'data_or_transcribed_tables',
    'primary_abstract',
    'secondary',
    'direction_only_from_abstract',
  ]),
});
