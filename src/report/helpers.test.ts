import {
  boundsOf,
  comparablePenalties,
  compareStatistics,
  findFindings,
  findLegalProvisions,
  findOrganizations,
  findPlaces,
  findRecommendations,
  findStatistics,
  findVictimCategories,
  formatQuantity,
  getFinding,
  getLegalProvision,
  getOrganization,
  getPlace,
  getRecommendation,
  getSection,
  getStatistic,
  getUnit,
  getVictimCategory,
  legalHistory,
  locateEvidence,
  recordsCiting,
  recordsMentioning,
  searchText,
  textFragmentLink,
  textPositionSelector,
  textQuoteSelector,
  timeline,
  UnknownIdError,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';

// The helpers of this package, with a report of another country. What each does is tested in a place of its own.

const here = { from: velmora };
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('by id', () => {
  test('comes the record itself', () => {
    expect(getStatistic('fees', here)).toBe(velmora.statistics[3]);
    expect(getVictimCategory('men-and-women', here)).toBe(velmora.victimCategories[0]);
    expect(getLegalProvision('labor-code-article-7', here)).toBe(velmora.legalProvisions[0]);
    expect(getRecommendation('support-shelter', here)).toBe(velmora.recommendations[1]);
    expect(getFinding('shelter-run', here)).toBe(velmora.findings[0]);
    expect(getOrganization('coast-guard', here)).toBe(velmora.organizations[1]);
    expect(getPlace('port-vel', here)).toBe(velmora.places[2]);
    expect(getSection('prosecution', here)).toBe(velmora.narrative.sections[3]);
    expect(getUnit('prosecution.3', here).text).toBe(
      'The government did not report any sentences.',
    );
  });

  test('of the report of this package comes none', () => {
    expect(() => getStatistic('convictions-2011' as 'fees', here)).toThrow(UnknownIdError);
    expect(() => getStatistic('fees' as 'broker-fees')).toThrow(UnknownIdError);
  });
});

test('by criteria come the records that meet them', () => {
  expect(idsOf(findStatistics({ quantity: 'exact', voice: 'government' }, here))).toEqual([
    'convictions-2030',
  ]);
  expect(idsOf(findVictimCategories({ sector: 'fishing' }, here))).toEqual([
    'velmoran-men-in-ostland',
  ]);
  expect(idsOf(findLegalProvisions({ state: 'in-force' }, here))).toEqual(['labor-code-article-7']);
  expect(idsOf(findRecommendations({ topic: 'training' }, here))).toEqual(['train-coast-guard']);
  expect(idsOf(findFindings({ type: 'condition' }, here))).toEqual(['one-provider-of-legal-aid']);
  expect(idsOf(findOrganizations({ type: 'non-governmental' }, here))).toEqual(['harbor-mission']);
  expect(idsOf(findPlaces({ type: 'city' }, here))).toEqual(['port-vel']);
});

test('a country of the report can be asked for', () => {
  expect(idsOf(findVictimCategories({ nationality: 'XV', destination: 'XO' }, here))).toEqual([
    'velmoran-men-in-ostland',
  ]);
});

test('quotes are located in the text of the report', () => {
  const [located] = locateEvidence(getStatistic('convictions-2029', here), here);
  if (located === undefined) throw new Error('The record has evidence.');
  const text = velmora.narrative.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ units }) => units))
    .map((unit) => unit.text + unit.separator)
    .join('');
  expect(located.unit).toBe(getUnit('prosecution.2', here));
  expect(located.section).toBe(getSection('prosecution', here));
  expect(text.slice(located.start, located.end)).toBe('nine convictions in 2029');
  const { start, end } = textPositionSelector(located);
  expect(text.slice(start, end)).toBe('nine convictions in 2029');
  const { prefix, exact, suffix } = textQuoteSelector(located);
  expect(text).toContain(prefix + exact + suffix);
  expect(textFragmentLink(located, velmora.report.source.url)).toBe(
    'https://example.org/velmora#:~:text=convictions%2C%20compared%20with-,nine%20convictions%20in%202029,-%2E',
  );
});

test('records are found by the unit that they cite, and by whom and what they mention', () => {
  expect(idsOf(recordsCiting('prosecution.3', here))).toEqual(['sentences']);
  expect(idsOf(recordsMentioning('coast-guard', here))).toEqual(['train-coast-guard']);
  expect(idsOf(recordsMentioning('port-vel', here))).toEqual(['shelter-run']);
});

test('the text can be searched', () => {
  const found = searchText('fishing boats', here).map(({ item }) => item);
  expect(found).toContain(getUnit('trafficking-profile.2', here));
  expect(found).toContain(getVictimCategory('velmoran-men-in-ostland', here));
});

test('figures are read, written and compared', () => {
  const [current, previous] = [
    getStatistic('convictions-2030', here),
    getStatistic('convictions-2029', here),
  ];
  expect(boundsOf(getStatistic('fees', here).quantity)).toEqual({ minimum: 40, maximum: 90 });
  expect(formatQuantity(getStatistic('sentences', here).quantity)).toBe('not reported');
  const comparison = compareStatistics(previous, current);
  expect(comparison.kind).toBe('numbers');
  expect(comparison.comparable).toBe(false);
});

test('law is read', () => {
  const article = getLegalProvision('labor-code-article-7', here);
  expect(comparablePenalties(article)).toMatchObject([{ minimumMonths: 36, maximumMonths: 120 }]);
  expect(legalHistory(article)).toMatchObject([{ type: 'revised', phrase: 'as revised in 2028' }]);
});

test('the timeline has the dates of the report', () => {
  const records = timeline(here).map(({ record }) => record.id);
  expect(records).toContain('example-report-2031-velmora');
  expect(records).toContain('convictions-2029');
  expect(records).not.toContain('convictions-2011');
});
