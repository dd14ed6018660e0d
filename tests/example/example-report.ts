import { defineReport } from '../../src/report/define-report.js';

function passage<const Section extends string, const Name extends string>(
  section: Section,
  name: Name,
  type: 'item' | 'lead-in' | 'page-line' | 'sentence',
  separator: string,
  text: string,
) {
  const id = `${section}.${name}` as const;
  return { kind: 'passage', id, type, section, paragraph: 1, text, separator } as const;
}

// The text, one list per section.

const page = [
  passage('page', 'last-updated', 'page-line', '\n', 'Last Updated: 1 July 2031'),
  passage(
    'page',
    'cite-as',
    'page-line',
    '\n',
    'Cite as Office of Examples, 2031 Example Report - Velmora',
  ),
  passage('page', 'disclaimer', 'page-line', '\n', 'Disclaimer: This text is made up for tests.'),
  passage('page', 'tier', 'page-line', '\n\n', 'VELMORA (Tier 2 Watch List)'),
] as const;
const traffickingProfile = [
  passage(
    'trafficking-profile',
    '1',
    'sentence',
    ' ',
    'Velmora is a source country for men and women subjected to forced labor.',
  ),
  passage(
    'trafficking-profile',
    '2',
    'sentence',
    '\n\n',
    'Some Velmoran men are subjected to forced labor on fishing boats in Ostland, and pay fees normally ranging from $40 to $90.',
  ),
] as const;
const recommendations = [
  passage('recommendations', 'lead-in', 'lead-in', ' ', 'Recommendations for Velmora:'),
  passage('recommendations', '1', 'item', '; ', 'Train the coast guard to identify victims'),
  passage('recommendations', '2', 'item', '\n\n', 'continue to support the shelter.'),
] as const;
const prosecution = [
  passage(
    'prosecution',
    '1',
    'sentence',
    ' ',
    "Article 7 of the Labor Code, as revised in 2028, prohibits forced labor and prescribes three to 10 years' imprisonment.",
  ),
  passage(
    'prosecution',
    '2',
    'sentence',
    ' ',
    'During the reporting period, the government reported 12 convictions, compared with nine convictions in 2029.',
  ),
  passage('prosecution', '3', 'sentence', '\n\n', 'The government did not report any sentences.'),
] as const;
const protection = [
  passage(
    'protection',
    '1',
    'sentence',
    ' ',
    'The government continued to run a shelter in Port Vel, and its hotline received a small number of calls.',
  ),
  passage(
    'protection',
    '2',
    'sentence',
    '',
    'The Harbor Mission remained the only provider of legal aid.',
  ),
] as const;

// What many records share, so that each record shows only its own values.

const unspecified = { basis: 'unspecified', phrase: null, edtf: null, inferred: false } as const;
const byReport = { attribution: { voice: 'report' }, hedges: [], notes: [] } as const;

const statistic = {
  kind: 'statistic',
  population: 'all',
  subset: {
    groups: [],
    exploitationForms: [],
    sectors: [],
    nationalities: [],
    destinations: [],
    characteristics: [],
    places: [],
  },
  partOf: null,
  related: [],
  period: unspecified,
  ...byReport,
  comparability: [],
} as const;
const convictions = { ...statistic, measure: 'convictions', unit: 'convictions' } as const;

const category = {
  kind: 'victim-category',
  status: 'subjected',
  exploiters: [],
  identifiedAt: [],
  vulnerabilities: [],
  ...byReport,
  broader: [],
  related: [],
} as const;
const who = {
  emphasized: [],
  ages: [],
  characteristics: [],
  nationalities: [],
  ethnicities: [],
  migration: 'not-stated',
} as const;
const velmoran = { kind: 'countries', countries: ['XV'] } as const;

const recommendation = {
  kind: 'recommendation',
  pillars: ['protection'],
  pillarsInferred: true,
  hedges: [],
  answers: [],
  related: [],
  organizations: [],
  places: [],
  notes: [],
} as const;

const finding = {
  kind: 'finding',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['victim-services'],
  period: unspecified,
  ...byReport,
  places: [],
  related: [],
} as const;

const organization = { kind: 'organization', otherNames: [], partOf: null, notes: [] } as const;
const place = { kind: 'place', otherNames: [], codes: null, within: null, notes: [] } as const;

/** A short report on Velmora, made up for tests. Neither the country nor the people exist. */
export const velmora = defineReport({
  metadata: {
    kind: 'report',
    id: 'example-report-2031-velmora',
    title: '2031 Example Report - Velmora',
    publisher: 'Office of Examples',
    published: '2031-06-20',
    year: 2031,
    country: 'XV',
    countryName: 'Velmora',
    tier: '2 Watch List',
    tierLine: 'VELMORA (Tier 2 Watch List)',
    ranking: { change: 'not-stated', consecutiveYears: null, waiver: false, phrase: null },
    citeAs: 'Office of Examples, 2031 Example Report - Velmora',
    disclaimer: 'This text is made up for tests.',
    reportingPeriod: {
      start: '2030-04-01',
      end: '2031-03-31',
      inferred: true,
      basis: 'Made up for tests',
    },
    source: {
      url: 'https://example.org/velmora',
      sha256: '18dc99aa1a9db6dbafb6df9f4b30fc0b68712c94df8be8c2e0628d1c94f7e436',
      codePoints: 900,
      lastUpdated: '1 July 2031',
      accessed: '2031-07-02',
      losses: [],
    },
    notes: [],
    evidence: [
      { passage: 'page.last-updated', quote: 'Last Updated: 1 July 2031', supports: ['source'] },
      {
        passage: 'page.cite-as',
        quote: 'Cite as Office of Examples, 2031 Example Report - Velmora',
        supports: ['title', 'publisher', 'year', 'countryName', 'citeAs'],
      },
      {
        passage: 'page.disclaimer',
        quote: 'Disclaimer: This text is made up for tests.',
        supports: ['disclaimer'],
      },
      {
        passage: 'page.tier',
        quote: 'VELMORA (Tier 2 Watch List)',
        supports: ['tier', 'tierLine'],
      },
    ],
  },
  narrative: {
    kind: 'narrative',
    sections: [
      {
        id: 'page',
        heading: 'Page header',
        headingOrigin: 'editorial',
        pillar: null,
        part: 'front-matter',
        paragraphs: [{ number: 1, passages: page }],
      },
      {
        id: 'trafficking-profile',
        heading: 'Trafficking profile',
        headingOrigin: 'editorial',
        pillar: null,
        part: 'narrative',
        paragraphs: [{ number: 1, passages: traffickingProfile }],
      },
      {
        id: 'recommendations',
        heading: 'Recommendations for Velmora',
        headingOrigin: 'source',
        pillar: null,
        part: 'narrative',
        paragraphs: [{ number: 1, passages: recommendations }],
      },
      {
        id: 'prosecution',
        heading: 'Prosecution',
        headingOrigin: 'source',
        pillar: 'prosecution',
        part: 'narrative',
        paragraphs: [{ number: 1, passages: prosecution }],
      },
      {
        id: 'protection',
        heading: 'Protection',
        headingOrigin: 'source',
        pillar: 'protection',
        part: 'narrative',
        paragraphs: [{ number: 1, passages: protection }],
      },
    ],
  },
  statistics: [
    {
      ...convictions,
      id: 'convictions-2030',
      label: 'Convictions',
      quantity: { kind: 'exact', value: 12 },
      period: {
        basis: 'reporting-period',
        which: 'current',
        phrase: 'During the reporting period',
        edtf: '2030-04-01/2031-03-31',
        inferred: true,
      },
      attribution: {
        voice: 'government',
        source: 'government',
        phrase: 'the government reported',
      },
      comparability: ['different-period-basis'],
      evidence: [
        {
          passage: 'prosecution.2',
          quote: 'During the reporting period, the government reported 12 convictions',
        },
      ],
    },
    {
      ...convictions,
      id: 'convictions-2029',
      label: 'Convictions of the year before',
      quantity: { kind: 'exact', value: 9 },
      period: { basis: 'calendar-year', phrase: 'in 2029', edtf: '2029', inferred: false },
      comparability: ['different-period-basis'],
      evidence: [{ passage: 'prosecution.2', quote: 'nine convictions in 2029' }],
    },
    {
      ...statistic,
      id: 'sentences',
      label: 'Sentences',
      measure: 'sentences',
      unit: 'sentences',
      quantity: {
        kind: 'missing',
        reason: 'not-reported',
        phrase: 'did not report any sentences',
        occurred: 'not-stated',
      },
      evidence: [
        { passage: 'prosecution.3', quote: 'The government did not report any sentences.' },
      ],
    },
    {
      ...statistic,
      id: 'fees',
      label: 'Fees',
      measure: 'broker-fee',
      unit: 'money',
      population: 'migrant-workers',
      quantity: {
        kind: 'range',
        minimum: 40,
        maximum: 90,
        qualifier: 'normally',
        money: { currency: 'USD', equivalent: false, converted: null },
      },
      comparability: ['normal-range'],
      evidence: [
        { passage: 'trafficking-profile.2', quote: 'pay fees normally ranging from $40 to $90' },
      ],
    },
    {
      ...statistic,
      id: 'hotline-calls',
      label: 'Calls to the hotline',
      measure: 'hotline-calls',
      unit: 'calls',
      quantity: { kind: 'verbal', phrase: 'small number' },
      evidence: [
        { passage: 'protection.1', quote: 'its hotline received a small number of calls' },
      ],
    },
  ],
  victimCategories: [
    {
      ...category,
      id: 'men-and-women',
      label: 'Men and women',
      who: { ...who, phrase: 'men and women', groups: ['men', 'women'] },
      exploitation: [{ form: 'forced-labor', phrase: 'forced labor', sectors: [] }],
      routes: [
        {
          role: 'source',
          origin: { ...velmoran, phrase: 'Velmora', inferred: false },
          destination: { kind: 'not-stated' },
        },
      ],
      places: ['velmora'],
      evidence: [
        {
          passage: 'trafficking-profile.1',
          quote: 'Velmora is a source country for men and women subjected to forced labor.',
        },
      ],
    },
    {
      ...category,
      id: 'velmoran-men-in-ostland',
      label: 'Velmoran men in Ostland',
      who: {
        ...who,
        phrase: 'Velmoran men',
        groups: ['men'],
        nationalities: [{ phrase: 'Velmoran', country: 'XV' }],
      },
      exploitation: [
        {
          form: 'forced-labor',
          phrase: 'forced labor',
          sectors: [{ sector: 'fishing', phrase: 'fishing boats' }],
        },
      ],
      routes: [
        {
          role: 'source',
          origin: { ...velmoran, phrase: 'Velmoran men', inferred: true },
          destination: {
            kind: 'countries',
            countries: ['XO'],
            phrase: 'in Ostland',
            inferred: false,
          },
        },
      ],
      places: ['ostland'],
      hedges: [{ kind: 'extent', degree: 'some', phrase: 'Some' }],
      broader: ['men-and-women'],
      related: [{ kind: 'statistic', id: 'fees' }],
      evidence: [
        {
          passage: 'trafficking-profile.2',
          quote: 'Some Velmoran men are subjected to forced labor on fishing boats in Ostland',
        },
      ],
    },
  ],
  legalProvisions: [
    {
      kind: 'legal-provision',
      id: 'labor-code-article-7',
      name: 'Labor Code Article 7',
      instrument: {
        form: 'statute-article',
        code: 'Labor Code',
        articles: [7],
        revision: {
          basis: 'calendar-year',
          phrase: 'as revised in 2028',
          edtf: '2028',
          inferred: false,
        },
      },
      status: { state: 'in-force', phrase: 'prohibits' },
      enacted: null,
      prohibits: ['forced labor'],
      penalties: [
        {
          kind: 'imprisonment',
          minimum: 3,
          maximum: 10,
          unit: 'years',
          condition: null,
          phrase: "three to 10 years' imprisonment",
        },
      ],
      protections: [],
      gaps: [],
      ratings: [],
      ...byReport,
      evidence: [
        {
          passage: 'prosecution.1',
          quote:
            "Article 7 of the Labor Code, as revised in 2028, prohibits forced labor and prescribes three to 10 years' imprisonment.",
        },
      ],
    },
  ],
  recommendations: [
    {
      ...recommendation,
      id: 'train-coast-guard',
      ordinal: 1,
      text: 'Train the coast guard to identify victims',
      topics: ['training', 'victim-identification'],
      actions: [{ verb: 'train', phrase: 'Train the coast guard', mode: 'do' }],
      targets: ['the coast guard'],
      related: [{ kind: 'victim-category', id: 'velmoran-men-in-ostland' }],
      organizations: ['coast-guard'],
      evidence: [
        { passage: 'recommendations.1', quote: 'Train the coast guard to identify victims' },
      ],
    },
    {
      ...recommendation,
      id: 'support-shelter',
      ordinal: 2,
      text: 'continue to support the shelter.',
      topics: ['victim-services'],
      actions: [{ verb: 'support', phrase: 'continue to support the shelter', mode: 'continue' }],
      targets: ['the shelter'],
      answers: ['shelter-run'],
      evidence: [{ passage: 'recommendations.2', quote: 'continue to support the shelter.' }],
    },
  ],
  findings: [
    {
      ...finding,
      type: 'action',
      id: 'shelter-run',
      label: 'The government continued to run a shelter in Port Vel',
      places: ['port-vel'],
      actors: [{ organization: 'government', phrase: 'The government' }],
      partners: [],
      objects: [],
      audience: [],
      action: 'continued to run a shelter in Port Vel',
      continuity: 'continued',
      funding: null,
      evidence: [
        { passage: 'protection.1', quote: 'The government continued to run a shelter in Port Vel' },
      ],
    },
    {
      ...finding,
      type: 'condition',
      id: 'one-provider-of-legal-aid',
      label: 'The Harbor Mission remained the only provider of legal aid',
      related: [{ kind: 'finding', id: 'shelter-run' }],
      actors: [{ organization: 'harbor-mission', phrase: 'The Harbor Mission' }],
      counterparts: [],
      condition: 'remained the only provider of legal aid',
      continuity: 'continued',
      evidence: [
        {
          passage: 'protection.2',
          quote: 'The Harbor Mission remained the only provider of legal aid.',
        },
      ],
    },
  ],
  organizations: [
    {
      ...organization,
      id: 'government',
      name: 'the government',
      type: 'government',
      country: 'XV',
      evidence: [{ passage: 'prosecution.2', quote: 'the government' }],
    },
    {
      ...organization,
      id: 'coast-guard',
      name: 'coast guard',
      type: 'law-enforcement',
      partOf: 'government',
      country: 'XV',
      evidence: [{ passage: 'recommendations.1', quote: 'the coast guard' }],
    },
    {
      ...organization,
      id: 'harbor-mission',
      name: 'Harbor Mission',
      type: 'non-governmental',
      country: null,
      evidence: [{ passage: 'protection.2', quote: 'The Harbor Mission' }],
    },
  ],
  places: [
    {
      ...place,
      id: 'velmora',
      name: 'Velmora',
      type: 'country',
      codes: { alpha2: 'XV', alpha3: 'XVE', numeric: '991' },
      evidence: [{ passage: 'trafficking-profile.1', quote: 'Velmora' }],
    },
    {
      ...place,
      id: 'ostland',
      name: 'Ostland',
      type: 'country',
      codes: { alpha2: 'XO', alpha3: 'XOS', numeric: '992' },
      evidence: [{ passage: 'trafficking-profile.2', quote: 'Ostland' }],
    },
    {
      ...place,
      id: 'port-vel',
      name: 'Port Vel',
      type: 'city',
      within: 'velmora',
      evidence: [{ passage: 'protection.1', quote: 'Port Vel' }],
    },
  ],
});
