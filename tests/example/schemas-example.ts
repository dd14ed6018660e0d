import type { Finding } from '../../src/kinds/finding/finding.js';
import type {
  LegalInstrument,
  LegalProvision,
  LegalStatus,
} from '../../src/kinds/legal-provision/legal-provision.js';
import type { Unit } from '../../src/kinds/narrative/narrative.js';
import type { Statistic } from '../../src/kinds/statistic/statistic.js';
import type { Evidence, EvidenceList } from '../../src/parts/evidence/evidence.js';
import type { Period } from '../../src/parts/period/period.js';
import type { CountriesEndpoint, Endpoint } from '../../src/parts/route/route.js';
import type { Dataset } from '../../src/report/dataset.js';

// A made-up report on a made-up country, Examplia. It tells of nobody. Its codes are of those that ISO 3166-1
// leaves to users. Every type of the model, and every member of every union, stands in it at least once.

const evidence: EvidenceList = [{ unit: 'prosecution.1', quote: 'Examplia is invented.' }];

const twoPieces: readonly [Evidence, Evidence] = [
  { unit: 'prosecution.1', quote: 'Examplia is invented.', supports: ['label', 'quantity.value'] },
  { unit: 'page.title', quote: 'Examplia', supports: ['period'] },
];

const unspecified: Period = {
  basis: 'unspecified',
  phrase: null,
  edtf: null,
  inferred: false,
};

const periods: readonly Period[] = [
  {
    basis: 'reporting-period',
    which: 'current',
    phrase: 'during the reporting period',
    edtf: '2011-04-01/2012-03-31',
    inferred: true,
  },
  { basis: 'calendar-year', phrase: 'in 2010', edtf: '2010', inferred: false },
  { basis: 'part-of-year', phrase: 'in the fall of 2011', edtf: '2011-23', inferred: false },
  { basis: 'part-of-year', phrase: 'in mid-2011', edtf: '2011-06~/2011-07~', inferred: true },
  { basis: 'unspecified', phrase: 'during the year', edtf: null, inferred: false },
  unspecified,
];

const sentence: Unit = {
  kind: 'unit',
  id: 'prosecution.1',
  type: 'sentence',
  section: 'prosecution',
  paragraph: 1,
  text: 'Examplia is invented.',
  separator: '',
};

const statistic: Statistic = {
  kind: 'statistic',
  id: 'convictions-2011',
  label: 'Convictions in the reporting period',
  measure: 'convictions',
  unit: 'convictions',
  population: 'all',
  quantity: { kind: 'exact', value: 3 },
  period: unspecified,
  attribution: { voice: 'report' },
  hedges: [],
  comparability: ['no-comparator'],
  notes: ['Made up.'],
  evidence,
};

const quantities: readonly Pick<Statistic, 'quantity' | 'unit'>[] = [
  { unit: 'convictions', quantity: { kind: 'exact', value: 0 } },
  {
    unit: 'us-dollars',
    quantity: { kind: 'exact', value: 5, money: { currency: 'USD', equivalent: true } },
  },
  { unit: 'persons', quantity: { kind: 'estimate', value: 12 } },
  {
    unit: 'us-dollars',
    quantity: { kind: 'estimate', value: 9.5, money: { currency: 'USD', equivalent: false } },
  },
  { unit: 'cases', quantity: { kind: 'range', minimum: 4, maximum: 4, qualifier: null } },
  {
    unit: 'us-dollars',
    quantity: {
      kind: 'range',
      minimum: 70,
      maximum: 200,
      qualifier: 'normally',
      money: { currency: 'USD', equivalent: true },
    },
  },
  { unit: 'us-dollars', quantity: { kind: 'verbal', phrase: 'a small sum' } },
  {
    unit: 'investigations',
    quantity: {
      kind: 'missing',
      reason: 'not-reported',
      phrase: 'did not report any',
      occurred: 'not-stated',
    },
  },
];

const examplia: CountriesEndpoint = {
  kind: 'countries',
  countries: ['XA'],
  phrase: 'Examplia',
  inferred: false,
};

const described: Endpoint = { kind: 'described', phrase: 'neighboring countries' };

const notStated: Endpoint = { kind: 'not-stated' };

const finding = {
  kind: 'finding',
  id: 'a-finding',
  pillars: ['prosecution'],
  pillarsInferred: false,
  topics: ['courts', 'training'],
  period: unspecified,
  attribution: { voice: 'report' },
  hedges: [],
  places: ['examplia'],
  related: [
    { kind: 'statistic', id: 'convictions-2011' },
    { kind: 'victim-category', id: 'a-category' },
    { kind: 'legal-provision', id: 'a-provision' },
    { kind: 'finding', id: 'a-finding' },
  ],
  notes: [],
  evidence,
} as const satisfies Partial<Finding>;

const participants = [{ organization: 'example-ministry', phrase: 'the ministry' }];

const money = { currency: 'USD', equivalent: true } as const;

const instruments: readonly LegalInstrument[] = [
  { form: 'assessment-standard', aim: 'an invented aim' },
  { form: 'body-of-law' },
  { form: 'framework' },
  { form: 'guidelines' },
  { form: 'legal-remedy' },
  { form: 'memoranda-of-understanding', parties: ['example-ministry'] },
  { form: 'plan-of-action' },
  { form: 'procedures' },
  { form: 'proposed-law' },
  { form: 'statute' },
  { form: 'statute-article', code: 'the code', article: 1, revision: unspecified },
];

const awaiting = [{ organization: 'example-ministry', phrase: 'has yet to approve it' }];

const statuses: readonly LegalStatus[] = [
  { state: 'applied-by-report', phrase: 'the standards' },
  { state: 'approval-delayed', awaiting },
  { state: 'draft', drafted: unspecified, supporters: ['example-ministry'], awaiting },
  { state: 'in-development', phrase: 'is being developed' },
  { state: 'in-force', phrase: 'prohibits' },
  { state: 'not-developed-or-implemented', phrase: 'has yet to develop' },
  { state: 'not-implemented', phrase: 'did not implement' },
  { state: 'not-provided', phrase: 'does not provide' },
  {
    state: 'partly-approved',
    approvals: [{ organization: 'example-ministry', date: unspecified, phrase: 'approved it' }],
    awaiting,
  },
];

const provision: LegalProvision = {
  kind: 'legal-provision',
  id: 'a-provision',
  name: 'A provision',
  instrument: { form: 'statute' },
  status: { state: 'in-force', phrase: 'prohibits' },
  prohibits: ['an invented act'],
  penalties: [
    {
      kind: 'imprisonment',
      minimum: 5,
      maximum: 'life',
      unit: 'years',
      phrase: "from five years' to life imprisonment",
    },
    {
      kind: 'imprisonment',
      minimum: 6,
      maximum: 18,
      unit: 'months',
      phrase: 'from six to eighteen months',
    },
    { kind: 'fine', minimum: 10, maximum: 20, ...money, phrase: 'from $10 to $20' },
    { kind: 'confiscation', of: 'assets', phrase: 'confiscation of assets' },
  ],
  protections: [
    { grants: 'an invented protection', covers: null, condition: null },
    { grants: 'another', covers: 'all people', condition: 'on an invented condition' },
  ],
  gaps: ['an invented gap'],
  ratings: [{ degree: 'commensurate', phrase: 'commensurate' }],
  attribution: { voice: 'report' },
  hedges: [],
  notes: [],
  evidence,
};

export const exampleDataset: Dataset = {
  report: {
    kind: 'report',
    id: 'report-on-examplia',
    title: 'Report on Examplia',
    publisher: 'An invented publisher',
    published: '2012-06-19',
    year: 2012,
    country: 'XA',
    countryName: 'Examplia',
    tier: '2',
    tierLine: 'EXAMPLIA (Tier 2)',
    citeAs: 'An invented publisher, Report on Examplia',
    disclaimer: 'Examplia is invented.',
    reportingPeriod: {
      start: '2011-04-01',
      end: '2012-03-31',
      inferred: true,
      basis: 'A rule made up for the example',
    },
    source: {
      url: 'https://example.org/examplia.html',
      sha256: '0123456789abcdef'.repeat(4),
      codePoints: 21,
      lastUpdated: 'Wednesday',
      accessed: '2017-10-19',
      losses: ['None.'],
    },
    notes: [],
    evidence,
  },
  narrative: {
    kind: 'narrative',
    sections: [
      {
        id: 'page',
        heading: 'Page',
        headingOrigin: 'editorial',
        pillar: null,
        part: 'front-matter',
        paragraphs: [
          {
            number: 1,
            units: [
              {
                ...sentence,
                id: 'page.title',
                type: 'page-line',
                section: 'page',
                text: 'Examplia\n\nis invented.',
                separator: '; and ',
              },
            ],
          },
        ],
      },
      {
        id: 'prosecution',
        heading: 'Prosecution',
        headingOrigin: 'restored',
        pillar: 'prosecution',
        part: 'narrative',
        paragraphs: [{ number: 1, units: [sentence] }],
      },
    ],
  },
  statistics: [
    ...quantities.map((quantity) => ({ ...statistic, ...quantity })),
    ...periods.map((period) => ({ ...statistic, period, evidence: twoPieces })),
    {
      ...statistic,
      attribution: {
        voice: 'government',
        source: 'example-ministry',
        phrase: 'the government reported',
      },
      hedges: [
        { kind: 'certainty', degree: 'suspected', phrase: 'suspected' },
        { kind: 'frequency', degree: 'often', phrase: 'often' },
        { kind: 'extent', degree: 'some', phrase: 'some' },
        { kind: 'emphasis', degree: 'especially', phrase: 'especially' },
      ],
    },
  ],
  victimCategories: [
    {
      kind: 'victim-category',
      id: 'a-category',
      label: 'People of Examplia',
      who: {
        phrase: 'men and boys',
        groups: ['men', 'boys'],
        emphasized: ['boys'],
        nationalities: [{ phrase: 'Examplian', country: 'XA' }],
        ethnicities: ['an invented group'],
        migration: 'not-stated',
      },
      status: 'vulnerable',
      exploitation: [
        {
          form: 'unspecified',
          phrase: 'trafficking',
          sectors: [{ sector: 'other', phrase: 'another sector' }],
        },
      ],
      routes: [
        { role: 'source', origin: examplia, destination: described },
        { role: 'transit', origin: notStated, transit: examplia, destination: described },
        { role: 'destination', origin: described, destination: examplia },
        { role: 'internal', phrase: 'within the country', destination: examplia },
        { role: 'return', origin: examplia, destination: examplia },
        { role: 'not-stated', phrase: 'internationally', destination: { kind: 'not-stated' } },
      ],
      places: ['examplia'],
      vulnerabilities: ['an invented circumstance'],
      hedges: [],
      attribution: {
        voice: 'organizations',
        source: 'example-ministry',
        phrase: 'organizations reported',
      },
      broader: ['another-category'],
      related: [{ kind: 'statistic', id: 'convictions-2011' }],
      notes: [],
      evidence,
    },
  ],
  legalProvisions: [
    ...instruments.map((instrument) => ({ ...provision, instrument })),
    ...statuses.map((status) => ({ ...provision, status })),
    { ...provision, prohibits: [], penalties: [], protections: [], gaps: [], ratings: [] },
  ],
  recommendations: [
    {
      kind: 'recommendation',
      id: 'a-recommendation',
      ordinal: 1,
      text: 'continue an invented effort',
      pillars: ['protection'],
      pillarsInferred: true,
      topics: ['overall-efforts'],
      actions: [{ verb: 'continue', phrase: 'continue an invented effort', mode: 'continue' }],
      targets: ['all people'],
      hedges: [],
      answers: ['a-finding'],
      related: [{ kind: 'finding', id: 'a-finding' }],
      organizations: ['example-ministry'],
      places: ['examplia'],
      notes: [],
      evidence,
    },
  ],
  findings: [
    {
      ...finding,
      type: 'action',
      actors: participants,
      partners: participants,
      objects: participants,
      audience: ['all people'],
      action: 'continued an invented effort',
      continuity: 'continued',
      funding: { kind: 'estimate', value: 31, money },
    },
    {
      ...finding,
      type: 'action',
      actors: [],
      partners: [],
      objects: [],
      audience: [],
      action: 'began an invented effort',
      continuity: 'new',
      funding: null,
    },
    {
      ...finding,
      type: 'omission',
      actors: participants,
      omitted: 'an invented effort',
      mode: 'not-yet-done',
    },
    {
      ...finding,
      type: 'assessment',
      actors: participants,
      partners: participants,
      subject: 'an invented effort',
      degree: 'modest',
    },
    {
      ...finding,
      type: 'condition',
      actors: participants,
      counterparts: [],
      condition: 'remained invented',
      continuity: 'continued',
    },
  ],
  organizations: [
    {
      kind: 'organization',
      id: 'example-ministry',
      name: 'Example Ministry',
      otherNames: ['EM'],
      type: 'ministry',
      partOf: null,
      country: null,
      notes: [],
      evidence,
    },
    {
      kind: 'organization',
      id: 'example-office',
      name: 'Example Office',
      otherNames: [],
      type: 'office',
      partOf: 'example-ministry',
      country: 'XA',
      notes: [],
      evidence,
    },
  ],
  places: [
    {
      kind: 'place',
      id: 'examplia',
      name: 'Examplia',
      otherNames: ['the Examplian country'],
      type: 'country',
      codes: { alpha2: 'XA', alpha3: 'XAA', numeric: '900' },
      within: null,
      notes: [],
      evidence,
    },
    {
      kind: 'place',
      id: 'example-city',
      name: 'Example City',
      otherNames: [],
      type: 'city',
      codes: null,
      within: 'examplia',
      notes: [],
      evidence,
    },
  ],
};
