import {
  comparablePenalties,
  getLegalProvision,
  legalHistory,
  legalProvisions,
  memorandaOfUnderstanding,
  nationalPlanOfAction,
  type Penalty,
  penalCodeArticle134,
  victimProtectionGuidelines,
} from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';

test('Article 134 penalizes with five years to life, a fine, and confiscation of assets', () => {
  expect(comparablePenalties(penalCodeArticle134)).toEqual([
    { kind: 'imprisonment', minimumMonths: 60, maximumMonths: null, life: true },
    { kind: 'fine', minimum: 1_250, maximum: 12_500, currency: 'USD', equivalent: true },
    { kind: 'confiscation', of: 'assets' },
  ]);
});

test('no other provision prescribes a penalty', () => {
  const others = legalProvisions.filter(({ id }) => id !== 'penal-code-article-134');
  expect(others.flatMap((provision) => comparablePenalties(provision))).toEqual([]);
});

test.each([
  ['months', 6, 18, 6, 18],
  ['years', 5, 15, 60, 180],
] as const)('a term in %s is given in months', (unit, minimum, maximum, ...months) => {
  const penalties: Penalty[] = [
    { kind: 'imprisonment', minimum, maximum, unit, condition: null, phrase: 'a term' },
  ];
  const [minimumMonths, maximumMonths] = months;
  expect(comparablePenalties({ penalties })).toEqual([
    { kind: 'imprisonment', minimumMonths, maximumMonths, life: false },
  ]);
});

test('an unknown kind of penalty is an error', () => {
  expect(() => comparablePenalties({ penalties: [{ kind: 'exile' }] as never })).toThrow(
    expect.objectContaining({ cause: new TypeError('Unknown kind of penalty "exile".') }),
  );
});

const { revision } = penalCodeArticle134.instrument;
const article7 = getLegalProvision('labor-code-article-7', { from: velmora });

test.each([
  [
    nationalPlanOfAction,
    [
      ['approved', ['national-assembly'], '2007', 'the National Assembly approved'],
      [
        'awaiting-approval',
        ['prime-minister'],
        null,
        'The prime minister has yet to approve a final draft',
      ],
      [
        'awaiting-approval',
        ['prime-ministers-office'],
        null,
        "it has yet to be approved by the prime minister's office",
      ],
    ],
  ],
  [
    victimProtectionGuidelines,
    [
      ['drafted', ['united-nations', 'ngos'], '2010-04-01/2011-03-31', null],
      ['awaiting-approval', ['government-of-laos'], null, expect.any(String)],
    ],
  ],
  [
    memorandaOfUnderstanding,
    [
      [
        'approval-delayed',
        ['government-of-laos'],
        null,
        expect.stringContaining('in a more timely manner'),
      ],
    ],
  ],
  [penalCodeArticle134, [['revised', [], '2006', revision.phrase]]],
  [article7, [['revised', [], '2028', 'as revised in 2028']]],
])('the history of $id', (provision, expected) => {
  const events = legalHistory(provision as typeof nationalPlanOfAction);
  expect(
    events.map(({ type, organizations, when, phrase }) => [
      type,
      organizations,
      when?.edtf ?? null,
      phrase,
    ]),
  ).toEqual(expected);
});
