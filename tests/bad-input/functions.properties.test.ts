// Whatever is given to a public function, it answers, or throws one of its documented errors in words of ours: never
// an error of the engine's from somewhere inside.

import fc from 'fast-check';
import * as main from 'tip-report-laos-2012';
import * as citations from 'tip-report-laos-2012/citations';
import * as crosswalks from 'tip-report-laos-2012/crosswalks';
import * as schemas from 'tip-report-laos-2012/schemas';
import { describe, expect, test } from 'vitest';
import { anyRecords, anything, objectWith, onPrototypes, spoiled } from './hostile.js';

type Call = (...given: never[]) => unknown;

const entries = { main, citations, crosswalks, schemas };

/** The functions of an entry point that are called without `new`. */
const functionsOf = (entry: object): readonly string[] =>
  Object.entries(entry)
    .filter(([name, value]) => typeof value === 'function' && !/^[A-Z]/.test(name))
    .map(([name]) => name);

const { tipReportLaos2012: laos } = main;
const statistic = main.convictions2011;
const located = main.locateEvidence(statistic);

const record = fc.constantFrom<unknown>(...anyRecords).chain(spoiled);
const id = fc.oneof(
  anything,
  fc.constantFrom(...anyRecords.map((each) => each.id)),
  fc.constant('prosecution.4'),
);
const lists = [
  'statistics',
  'victimCategories',
  'legalProvisions',
  'recommendations',
  'findings',
  'organizations',
  'places',
];
const parts = fc.record(
  Object.fromEntries(
    [...lists, 'report', 'narrative'].map((name) => [
      name,
      fc.oneof(
        anything,
        fc.array(
          fc.oneof(
            anything,
            objectWith(['id', 'kind', 'evidence', 'quantity', 'codes', 'sections']),
          ),
          { maxLength: 3 },
        ),
        fc.record({
          sections: fc.array(fc.oneof(anything, fc.record({ paragraphs: fc.array(anything) }))),
        }),
        fc.constant(laos[name as 'statistics']),
      ),
    ]),
  ),
  { requiredKeys: [] },
);
const report = fc.oneof(
  anything,
  parts.map((each) => ({ ...each })),
  parts.map((each) => ({ ...laos, ...each })),
  spoiled(laos),
);
const options = fc.oneof(
  anything,
  objectWith(['from', 'exact', 'accessed', 'evidence', 'alternatives']),
  report.map((from) => ({ from })),
);
const criteria = fc.oneof(
  anything,
  objectWith([
    'measure',
    'period',
    'group',
    'place',
    'type',
    'topic',
    'scheme',
    'code',
    'record',
    'unit',
    'ambiguous',
  ]),
);
const quantity = fc.oneof(
  anything,
  ...[statistic, main.hotlineCalls, main.brokerFees].map((each) => spoiled(each.quantity)),
  spoiled(main.penalCodeArticle134.penalties[0]),
);

/** What each function is given; a function that is missing here fails the first test. */
const given: Readonly<Record<string, readonly fc.Arbitrary<unknown>[]>> = {
  boundsOf: [quantity],
  hasNumber: [quantity],
  isMissing: [quantity],
  formatQuantity: [quantity, fc.oneof(anything, fc.constant('persons'))],
  comparablePenalties: [fc.oneof(anything, record, spoiled(main.penalCodeArticle134))],
  legalHistory: [fc.oneof(anything, record, ...laos.legalProvisions.map((each) => spoiled(each)))],
  compareStatistics: [
    fc.oneof(anything, record, spoiled(statistic), fc.constant(statistic)),
    fc.oneof(anything, record, spoiled(main.brokerFees), fc.constant(main.convictions2010)),
  ],
  defineReport: [report],
  locateEvidence: [fc.oneof(anything, record), fc.oneof(fc.constant(undefined), options)],
  textFragmentLink: [
    fc.oneof(anything, spoiled(located[0])),
    fc.oneof(fc.constant(undefined), anything),
  ],
  textPositionSelector: [fc.oneof(anything, spoiled(located[0]))],
  textQuoteSelector: [fc.oneof(anything, spoiled(located[0]))],
  recordsCiting: [id, options],
  recordsMentioning: [id, options],
  searchText: [fc.oneof(anything, fc.constant('police')), options],
  timeline: [options],
  ...Object.fromEntries(
    functionsOf(main)
      .filter((name) => name.startsWith('find'))
      .map((name) => [name, [criteria, options]]),
  ),
  ...Object.fromEntries(
    functionsOf(main)
      .filter((name) => name.startsWith('get'))
      .map((name) => [name, [id, options]]),
  ),
  cite: [
    fc.oneof(anything, record, fc.constantFrom<unknown>(...anyRecords, main.dataset)),
    fc.oneof(anything, fc.constantFrom(...citations.citationFormats)),
    fc.oneof(fc.constant(undefined), options),
  ],
  findCrosswalkEntries: [criteria],
  getCrosswalkEntry: [
    fc.oneof(anything, fc.constantFrom('hti', 'sdmx', 'ctdc')),
    fc.oneof(anything, fc.constantFrom('minstand', 'OBS_STATUS')),
    id,
  ],
  // No options at all are none; null is kept from these two, which take it for options.
  toHti: [options],
  htiTable: [options],
  validateReport: [report],
};

const ownWords =
  /^(?:Expected |Unknown |There is no |The (?:quote|record|dataset|unit|report|statistic|victim-category|legal-provision|recommendation|finding|organization|place) )/;

function expectClear(error: unknown): void {
  const known = [
    main.CriterionError,
    main.UnknownIdError,
    citations.UnknownFormatError,
    RangeError,
    TypeError,
  ];
  if (!known.some((type) => error instanceof type)) throw error;
  if (!ownWords.test((error as Error).message)) throw error;
  expect((error as Error).message.length).toBeLessThan(5000);
}

describe.each(Object.entries(entries))('%s', (_, entry) => {
  const functions = entry as unknown as Readonly<Record<string, Call>>;
  test.each(functionsOf(entry))('%s', (name) => {
    const before = onPrototypes();
    const call = functions[name] as Call;
    fc.assert(
      fc.property(fc.tuple(...(given[name] ?? [])), (values) => {
        let answer: unknown;
        try {
          answer = call(...(values as never[]));
        } catch (error) {
          expectClear(error);
          return;
        } finally {
          expect(onPrototypes()).toEqual(before);
        }
        expect(answer === undefined && name !== 'defineReport').toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(given[name]).not.toBe(undefined);
  });
});
