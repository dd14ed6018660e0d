// Whatever a public function is given, it answers, or throws one of its documented errors with a message in our own
// words: never an error of the engine's from somewhere inside.

import fc from 'fast-check';
import * as main from 'tip-report-laos-2012';
import * as citations from 'tip-report-laos-2012/citations';
import * as crosswalks from 'tip-report-laos-2012/crosswalks';
import * as dataFiles from 'tip-report-laos-2012/data-files';
import * as schemas from 'tip-report-laos-2012/schemas';
import { describe, expect, test } from 'vitest';
import {
  anyRecords,
  anything,
  expectClear,
  functionsOf,
  objectWith,
  onPrototypes,
  spoiled,
} from './hostile.js';
import { hostile } from './hostile-text.js';

const { tipReportLaos2012: laos } = main;
const absent = fc.constant(undefined);
const statistic = main.convictionsInReportingPeriod;
const located = main.locateEvidence(statistic);

const record = fc.constantFrom<unknown>(...anyRecords).chain(spoiled);
const id = fc.oneof(
  anything,
  fc.constantFrom(...anyRecords.map((each) => each.id)),
  fc.constant('prosecution.4'),
);
const parts = fc.record(
  Object.fromEntries(
    Object.entries(laos).map(([name, part]) => [
      name,
      fc.oneof(
        anything,
        fc.array(objectWith(['id', 'kind', 'evidence', 'quantity', 'codes']), { maxLength: 3 }),
        fc.record({ sections: fc.array(fc.record({ paragraphs: fc.array(anything) })) }),
        fc.constant(part),
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
  fc.array(report, { maxLength: 2 }).map((from) => ({ from })),
);
const criteriaNames = 'measure period group place type topic scheme code record passage ambiguous';
const criteria = fc.oneof(anything, objectWith(criteriaNames.split(' ')));
const quantity = fc.oneof(
  anything,
  ...[statistic, main.hotlineCalls, main.brokerFees].map((each) => spoiled(each.quantity)),
  spoiled(main.penalCodeArticle134.penalties[0]),
);

/** What each function is given. */
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
  locateEvidence: [fc.oneof(anything, record), fc.oneof(absent, options)],
  textFragmentLink: [fc.oneof(anything, spoiled(located[0])), fc.oneof(absent, anything)],
  textPositionSelector: [fc.oneof(anything, spoiled(located[0]))],
  textQuoteSelector: [fc.oneof(anything, spoiled(located[0]))],
  recordsCiting: [id, options],
  recordsReferringTo: [fc.oneof(anything, record), options],
  valuesOf: [
    fc.oneof(anything, fc.constantFrom('statistics', 'places')),
    fc.oneof(anything, fc.constant('type')),
    options,
  ],
  searchText: [fc.oneof(anything, fc.constant('police')), options],
  timeline: [options],
  ...Object.fromEntries(
    functionsOf(main)
      .filter(([name]) => /^(?:find|get)/.test(name))
      .map(([name]) => [name, [name.startsWith('find') ? criteria : id, options]]),
  ),
  isOneOf: [fc.oneof(anything, fc.constant(main.statisticIds)), fc.oneof(anything, id)],
  cite: [
    fc.oneof(anything, record, fc.constantFrom<unknown>(...anyRecords, main.datasetVersion)),
    fc.oneof(anything, fc.constantFrom(...citations.citationFormats)),
    fc.oneof(absent, options),
  ],
  findCrosswalkEntries: [criteria, options],
  getCrosswalkEntry: [fc.oneof(id, fc.constantFrom('hti/tier', 'hti', 'sdmx/OBS_STATUS')), options],
  validateCrosswalkEntries: [
    fc.oneof(anything, fc.array(spoiled(crosswalks.crosswalkEntries[0]))),
    report,
  ],
  dataFiles: [fc.oneof(anything, fc.array(report, { maxLength: 2 })), fc.oneof(absent, options)],
  toHti: [options],
  htiTable: [options],
  // What isn't a report is given back, even undefined.
  completeReport: [report.filter((value) => value !== undefined)],
  validateReport: [report],
};

/** What an answer says in our words: caveats and problems. */
function messagesIn(answer: unknown): readonly string[] {
  const { caveats = [], problems = [] } = Object(answer);
  return [...caveats, ...problems].flatMap(({ hint = '', message, path = '' }) => [
    ...[hint, message, path],
  ]);
}

describe.each(Object.entries({ main, citations, crosswalks, dataFiles, schemas }))(
  '%s',
  (_, entry) => {
    test.each(functionsOf(entry))('%s', (name, call) => {
      const before = onPrototypes();
      const values = given[name];
      if (values === undefined) throw new Error(`Say what ${name} is given.`);
      fc.assert(
        fc.property(fc.tuple(...values), (input) => {
          let answer: unknown;
          try {
            answer = call(...input);
          } catch (error) {
            expectClear(error);
            return;
          } finally {
            expect(onPrototypes()).toEqual(before);
          }
          if (name !== 'defineReport') expect(answer).not.toBe(undefined);
          if (/^(?:compare|validate)/.test(name)) {
            for (const message of messagesIn(answer)) expect(message).not.toMatch(hostile);
          }
        }),
        { numRuns: 120 },
      );
    });
  },
);
