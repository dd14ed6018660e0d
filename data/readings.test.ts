// The readings that go wrong easily, each held by the data.

import {
  brokerFees,
  childExploitationHotlineInitiated,
  childrenEspeciallyGirls,
  complicitOfficialInvestigations,
  convictions2010,
  convictions2011,
  findings,
  foreignWomenInLaos,
  foreignWomenInTransit,
  hotlineCalls,
  internalTraffickingInstances,
  investigatedCases2010,
  investigatedCases2011,
  lawOnDevelopmentAndProtectionOfWomen,
  lawReviewCommitteeApproved,
  nationalPlanOfAction,
  officiallyReturnedVictims,
  otherTrainingsFunding,
  penalCodeArticle134,
  sentencingDetails,
  statistics,
  unofficiallyReturnedVictims,
  victimProtectionGuidelines,
  womensUnionHotlineOperated,
} from 'tip-report-laos-2012';
import { expect, test } from 'vitest';

test('figures of 2010 and of the reporting period have different bases, and say that they do', () => {
  expect(convictions2011.period.basis).toBe('reporting-period');
  expect(convictions2010.period.basis).toBe('calendar-year');
  const beside = [convictions2010, convictions2011, investigatedCases2010, investigatedCases2011];
  for (const { comparability } of beside) {
    expect(comparability).toContain('different-period-basis');
  }
});

test('a figure that the text gives twice is one record with both quotes and both wordings', () => {
  expect(convictions2011.evidence.map(({ unit }) => unit)).toEqual([
    'assessment.2',
    'prosecution.4',
  ]);
  expect(convictions2011.comparability).toContain('different-wording');
  expect(convictions2011.notes.join(' ')).toMatch(/Offenders/);
  expect(investigatedCases2011.notes.join(' ')).toMatch(/suspected/);
});

test('no number of prosecutions stands anywhere', () => {
  const prosecutions = statistics.filter(({ measure }) => measure === 'prosecutions');
  expect(prosecutions.map(({ quantity }) => quantity.kind)).toEqual(['missing']);
});

test('what is missing says why, and four reasons stay four different things', () => {
  expect(complicitOfficialInvestigations.quantity.reason).toBe('not-reported');
  expect(sentencingDetails.quantity.reason).toBe('not-provided');
  expect(hotlineCalls.quantity.reason).toBe('not-recorded');
  expect(hotlineCalls.quantity.occurred).toBe('yes');
  expect(complicitOfficialInvestigations.quantity.occurred).toBe('not-stated');
});

test('more victims pushed back is a word, not a number', () => {
  expect(unofficiallyReturnedVictims.quantity).toEqual({ kind: 'verbal', phrase: 'more victims' });
  expect(officiallyReturnedVictims.period.basis).toBe('unspecified');
});

test('money is an equivalent; the training funds are an estimate for other trainings', () => {
  expect(brokerFees.quantity).toMatchObject({ minimum: 70, maximum: 200, qualifier: 'normally' });
  expect(brokerFees.quantity.money).toEqual({ currency: 'USD', equivalent: true });
  expect(otherTrainingsFunding.quantity).toMatchObject({ kind: 'estimate', value: 31_000 });
  expect(otherTrainingsFunding.quantity.money?.equivalent).toBe(true);
});

test('the two hotlines are apart: one continued, one was initiated', () => {
  expect(womensUnionHotlineOperated.continuity).toBe('continued');
  expect(childExploitationHotlineInitiated.continuity).toBe('new');
  expect(hotlineCalls.evidence.map(({ unit }) => unit)).toEqual(['protection.7']);
});

test('the plan was approved by the National Assembly alone; guidelines not approved are a draft', () => {
  expect(nationalPlanOfAction.status.approvals.map(({ organization }) => organization)).toEqual([
    'national-assembly',
  ]);
  expect(nationalPlanOfAction.status.awaiting.map(({ organization }) => organization)).toEqual([
    'prime-minister',
    'prime-ministers-office',
  ]);
  expect(victimProtectionGuidelines.status.state).toBe('draft');
});

test('Article 134 prescribes five years to life, $1,250 to $12,500, and confiscation of assets', () => {
  expect(penalCodeArticle134.penalties).toMatchObject([
    { kind: 'imprisonment', minimum: 5, maximum: 'life', unit: 'years' },
    { kind: 'fine', minimum: 1_250, maximum: 12_500, currency: 'USD', equivalent: true },
    { kind: 'confiscation', of: 'assets' },
  ]);
  expect(penalCodeArticle134.instrument).toMatchObject({
    article: 134,
    revision: { edtf: '2006' },
  });
});

test('the exemption keeps its exact scope', () => {
  expect(lawOnDevelopmentAndProtectionOfWomen.protections).toEqual([
    {
      grants: 'exempted from criminal prosecution',
      covers: 'women and children identified as trafficking victims',
      condition: 'for unlawful acts committed as a direct result of trafficking',
    },
  ]);
});

test('Burmese women appear in transit only; casinos and zones are places near by', () => {
  expect(foreignWomenInTransit.who.nationalities.map(({ country }) => country)).toContain('MM');
  expect(foreignWomenInLaos.who.nationalities.map(({ country }) => country)).toEqual(['VN', 'CN']);
  expect(foreignWomenInLaos.notes.join(' ')).toMatch(/Near .* not in/);
});

test('fewer reported instances have no comparator; vulnerable children are not called victims', () => {
  expect(internalTraffickingInstances.quantity.phrase).toBe('fewer');
  expect(internalTraffickingInstances.comparability).toEqual(['no-comparator']);
  expect(childrenEspeciallyGirls.status).toBe('vulnerable');
});

test('only the establishment of the committee was approved, in the fall of 2011', () => {
  expect(lawReviewCommitteeApproved.action).toMatch(/^approved the establishment/);
  expect(lawReviewCommitteeApproved.period).toMatchObject({ edtf: '2011-23', inferred: false });
});

test('the degree words of the assessments are the five of the text', () => {
  expect(
    findings.flatMap((finding) => (finding.type === 'assessment' ? [finding.degree] : [])),
  ).toEqual(['does not fully comply', 'significant', 'progress', 'modest', 'moderate']);
});
