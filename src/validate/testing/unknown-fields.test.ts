import { expect, test } from 'vitest';
import { unknownFieldsIn } from './unknown-fields.js';

test.each([
  ['places[0].codes', 'Write it in `codes.numeric` or `notes`', []],
  ['places[0]', 'Fix `hedges`', ['hedges']],
  ['findings[0].evidence[0]', 'Fix `evidence[0].quote` or `actors[].phrase`', []],
  ['findings[0].period', 'As report.reportingPeriod has it', ['report.reportingPeriod']],
  ['findings[0].period', 'As metadata.reportingPeriod has it', []],
  ['findings[0]', 'Fix the pillarsInfered', ['pillarsInfered']],
  ['findings[0]', 'Write "someName", or \'other.name\'', []],
  ['narrative.sections[0]', "Add { kind: 'extent', phrase: 'some' } to the hedges", []],
  ['narrative.sections[0]', "Add { kind: 'extent', sort: 'some' } to the hedges", ['sort']],
])('%s: %s', (path, hint, unknown) => {
  expect(unknownFieldsIn({ path, hint })).toEqual(unknown);
});
