import {
  comparablePenalties,
  legalHistory,
  legalProvisions,
  nationalPlanOfAction,
  penalCodeArticle134,
  victimProtectionGuidelines,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';

describe('penalties in terms that compare', () => {
  test('Article 134: sixty months to life, a range of money, confiscation of assets', () => {
    expect(comparablePenalties(penalCodeArticle134)).toEqual([
      { kind: 'imprisonment', minimumMonths: 60, maximumMonths: null, life: true },
      { kind: 'fine', minimum: 1_250, maximum: 12_500, currency: 'USD', equivalent: true },
      { kind: 'confiscation', of: 'assets' },
    ]);
  });

  test('a term in months with an upper number', () => {
    const penalties = [
      { kind: 'imprisonment', minimum: 6, maximum: 18, unit: 'months', phrase: 'six to 18 months' },
    ] as const;
    expect(comparablePenalties({ penalties })).toEqual([
      { kind: 'imprisonment', minimumMonths: 6, maximumMonths: 18, life: false },
    ]);
  });

  test('a term in years with an upper number', () => {
    const penalties = [
      { kind: 'imprisonment', minimum: 5, maximum: 15, unit: 'years', phrase: 'five to 15 years' },
    ] as const;
    expect(comparablePenalties({ penalties })).toEqual([
      { kind: 'imprisonment', minimumMonths: 60, maximumMonths: 180, life: false },
    ]);
  });

  test('of an unknown kind are an error', () => {
    const penalties = [{ kind: 'exile' }] as never;
    expect(() => comparablePenalties({ penalties })).toThrow(
      expect.objectContaining({ cause: new TypeError('Unknown kind of penalty "exile".') }),
    );
  });

  test('no other provision prescribes any', () => {
    const others = legalProvisions.filter(({ id }) => id !== 'penal-code-article-134');
    expect(others.flatMap((provision) => comparablePenalties(provision))).toEqual([]);
  });
});

describe('the history of an instrument', () => {
  test('the plan: approved by the National Assembly in 2007, awaited since', () => {
    expect(legalHistory(nationalPlanOfAction)).toEqual([
      {
        type: 'approved',
        organizations: ['national-assembly'],
        when: { basis: 'calendar-year', phrase: 'in 2007', edtf: '2007', inferred: false },
        phrase: 'the National Assembly approved',
      },
      {
        type: 'awaiting-approval',
        organizations: ['prime-minister'],
        when: null,
        phrase: 'The prime minister has yet to approve',
      },
      {
        type: 'awaiting-approval',
        organizations: ['prime-ministers-office'],
        when: null,
        phrase: "it has yet to be approved by the prime minister's office",
      },
    ]);
  });

  test('the guidelines: drafted with support, not approved', () => {
    expect(
      legalHistory(victimProtectionGuidelines).map(({ type, organizations }) => [
        type,
        organizations,
      ]),
    ).toEqual([
      ['drafted', ['united-nations', 'ngos']],
      ['awaiting-approval', ['government-of-laos']],
    ]);
  });

  test('Article 134: revised in 2006', () => {
    expect(legalHistory(penalCodeArticle134)).toEqual([
      {
        type: 'revised',
        organizations: [],
        when: penalCodeArticle134.instrument.revision,
        phrase: penalCodeArticle134.instrument.revision.phrase,
      },
    ]);
    expect(penalCodeArticle134.instrument.revision.edtf).toBe('2006');
  });
});
