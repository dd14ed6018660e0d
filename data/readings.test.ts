// Facts of the report that are easily read wrongly.

import {
  brokerFees,
  childExploitationHotlineInitiated,
  childrenEspeciallyGirls,
  complicitOfficialInvestigations,
  convictions2010,
  convictionsInReportingPeriod,
  findings,
  foreignVictims,
  foreignWomenInLaos,
  foreignWomenInTransit,
  hotlineCalls,
  identifiedVictimsReturningFromThailand,
  internalTraffickingInstances,
  investigatedCases2010,
  investigatedCasesInReportingPeriod,
  laoAuthorities,
  lawOnDevelopmentAndProtectionOfWomen,
  lawReviewCommitteeApproved,
  maleVictims,
  memorandaOfUnderstanding,
  nationalDatabaseSystem,
  nationalPlanOfAction,
  officiallyReturnedVictims,
  officialRepatriationSystem,
  otherTrainingsFunding,
  penalCodeArticle134,
  peoplePushedBack,
  returneesFromThailand,
  sentencingDetails,
  statistics,
  sustainDatabaseProgress,
  thaiAuthorities,
  unofficiallyReturnedVictims,
  victimCategories,
  victimProtectionGuidelines,
  victimsProtectionFramework,
  victimsReturnedOfficially,
  womenAndChildrenIdentified,
  womensUnionHotlineOperated,
} from 'tip-report-laos-2012';
import { expect, test } from 'vitest';

test('figures for 2010 and for the reporting period have different bases, and say so', () => {
  expect(convictionsInReportingPeriod.period.basis).toBe('reporting-period');
  expect(convictions2010.period.basis).toBe('calendar-year');
  const beside = [
    convictions2010,
    convictionsInReportingPeriod,
    investigatedCases2010,
    investigatedCasesInReportingPeriod,
  ];
  for (const { comparability } of beside) {
    expect(comparability).toContain('different-period-basis');
  }
});

test('a figure given twice is one record with quotes from both sentences and both wordings', () => {
  expect(new Set(convictionsInReportingPeriod.evidence.map(({ passage }) => passage))).toEqual(
    new Set(['assessment.2', 'prosecution.4']),
  );
  expect(convictionsInReportingPeriod.comparability).toContain('different-wording');
  expect(convictionsInReportingPeriod.notes.join(' ')).toMatch(/counts people/);
  expect(investigatedCasesInReportingPeriod.notes.join(' ')).toMatch(/suspected/);
});

test('the report gives no number of prosecutions', () => {
  const prosecutions = statistics.filter(({ measure }) => measure === 'prosecutions');
  expect(prosecutions.map(({ quantity }) => quantity.kind)).toEqual(['missing']);
});

test('a missing figure says why, and whether the event occurred', () => {
  expect(complicitOfficialInvestigations.quantity.reason).toBe('not-reported');
  expect(sentencingDetails.quantity.reason).toBe('not-provided');
  expect(hotlineCalls.quantity.reason).toBe('not-recorded');
  expect(hotlineCalls.quantity.occurred).toBe('yes');
  expect(complicitOfficialInvestigations.quantity.occurred).toBe('not-stated');
});

test('"more victims" is a phrase, not a number', () => {
  expect(unofficiallyReturnedVictims.quantity).toEqual({ kind: 'verbal', phrase: 'more victims' });
  expect(unofficiallyReturnedVictims.notes.join(' ')).toMatch(/ambiguous/);
  expect(officiallyReturnedVictims.period.basis).toBe('unspecified');
});

test('money is an equivalent in dollars; the funding of trainings is an estimate', () => {
  expect(brokerFees.quantity).toMatchObject({ minimum: 70, maximum: 200, qualifier: 'normally' });
  expect(brokerFees.quantity.money).toEqual({ currency: 'USD', equivalent: true, converted: null });
  expect(otherTrainingsFunding.quantity).toMatchObject({ kind: 'estimate', value: 31_000 });
  expect(otherTrainingsFunding.quantity.money?.equivalent).toBe(true);
});

test('there are two hotlines: one continued, one was initiated', () => {
  expect(womensUnionHotlineOperated.continuity).toBe('continued');
  expect(childExploitationHotlineInitiated.continuity).toBe('new');
  expect(hotlineCalls.evidence.map(({ passage }) => passage)).toEqual(['protection.7']);
});

test('only the National Assembly approved the plan; the guidelines are a draft', () => {
  expect(nationalPlanOfAction.status.approvals.map(({ organization }) => organization)).toEqual([
    'national-assembly',
  ]);
  expect(nationalPlanOfAction.status.awaiting.map(({ organization }) => organization)).toEqual([
    'prime-minister',
    'prime-ministers-office',
  ]);
  expect(victimProtectionGuidelines.status.state).toBe('draft');
});

test('what awaits the prime minister is a final draft', () => {
  const [first] = nationalPlanOfAction.status.awaiting;
  expect(first).toMatchObject({
    organization: 'prime-minister',
    phrase: 'The prime minister has yet to approve a final draft',
  });
});

test('approvals that come late are not called awaited', () => {
  expect(memorandaOfUnderstanding.status.state).toBe('approval-delayed');
  expect(memorandaOfUnderstanding.status.delayed.map(({ phrase }) => phrase)).toEqual([
    expect.stringMatching(/in a more timely manner$/),
  ]);
  expect(memorandaOfUnderstanding.status).not.toHaveProperty('awaiting');
});

test('the framework that is only recommended is not called absent; the repatriation system was used', () => {
  expect(victimsProtectionFramework.status.state).toBe('recommended');
  expect(officialRepatriationSystem.status.state).toBe('in-use');
});

test('details on sentences are missing, not a count of them', () => {
  expect(sentencingDetails).toMatchObject({ measure: 'sentencing-details', unit: 'details' });
});

test('figures of a part say of which part they are', () => {
  expect(otherTrainingsFunding.population).toBe('other-facilitated-trainings');
  expect(hotlineCalls.population).toBe('trafficking-related-calls');
});

test('"increasingly" is a trend, not a frequency', () => {
  expect(foreignWomenInTransit.hedges.map(({ kind }) => kind)).toEqual(['trend']);
});

test('Thai and Lao authorities, for whom the text has one word, are of one type', () => {
  expect(thaiAuthorities.type).toBe(laoAuthorities.type);
});

test('Article 134 prescribes five years to life, $1,250 to $12,500, and confiscation of assets', () => {
  expect(penalCodeArticle134.penalties).toMatchObject([
    { kind: 'imprisonment', minimum: 5, maximum: 'life', unit: 'years' },
    {
      kind: 'fine',
      minimum: 1_250,
      maximum: 12_500,
      money: { currency: 'USD', equivalent: true, converted: null },
    },
    { kind: 'confiscation', of: 'assets' },
  ]);
  expect(penalCodeArticle134.instrument).toMatchObject({
    articles: [134],
    revision: { edtf: '2006' },
  });
});

test('the exemption from prosecution keeps its exact scope', () => {
  expect(lawOnDevelopmentAndProtectionOfWomen.protections).toEqual([
    {
      grants: 'exempted from criminal prosecution',
      covers: 'women and children identified as trafficking victims',
      condition: 'for unlawful acts committed as a direct result of trafficking',
    },
  ]);
});

test('"trafficking victims" names no form, and "foreign victims" not even trafficking', () => {
  for (const { exploitation } of [
    maleVictims,
    victimsReturnedOfficially,
    identifiedVictimsReturningFromThailand,
    womenAndChildrenIdentified,
  ]) {
    expect(exploitation).toEqual([{ form: 'unspecified', phrase: 'trafficking', sectors: [] }]);
  }
  for (const { exploitation } of [foreignVictims, peoplePushedBack, returneesFromThailand]) {
    expect(exploitation).toEqual([]);
  }
});

test('groups that returned are not called migrants', () => {
  const returned = victimCategories.filter(({ routes }) =>
    routes.some(({ role }) => role === 'return'),
  );
  expect(returned.map(({ who }) => who.migration)).toEqual(returned.map(() => 'returned'));
});

test('the database system is proposed, and progress was made on it', () => {
  expect(nationalDatabaseSystem.status).toEqual({
    state: 'in-development',
    phrase: 'sustain progress on the proposed national database system',
  });
  expect(sustainDatabaseProgress.related).toContainEqual({
    kind: 'legal-provision',
    id: nationalDatabaseSystem.id,
  });
});

test('Burmese women are mentioned in transit only; casinos and zones are nearby', () => {
  expect(foreignWomenInTransit.who.nationalities.map(({ country }) => country)).toContain('MM');
  expect(foreignWomenInLaos.who.nationalities.map(({ country }) => country)).toEqual(['VN', 'CN']);
  expect(foreignWomenInLaos.notes.join(' ')).toMatch(/near .* not in/);
});

test('"fewer" instances have no comparator; vulnerable children are not called victims', () => {
  expect(internalTraffickingInstances.quantity.phrase).toBe('fewer');
  expect(internalTraffickingInstances.comparability).toEqual(['no-comparator']);
  expect(childrenEspeciallyGirls.status).toBe('vulnerable');
});

test('only the establishment of the committee was approved, in the fall of 2011', () => {
  expect(lawReviewCommitteeApproved.action).toMatch(/^approved the establishment/);
  expect(lawReviewCommitteeApproved.period).toMatchObject({ edtf: '2011-23', inferred: false });
});

test('the assessments use the five degrees of the text', () => {
  expect(
    findings.flatMap((finding) => (finding.type === 'assessment' ? [finding.degree] : [])),
  ).toEqual(['does not fully comply', 'significant', 'progress', 'modest', 'moderate progress']);
});
