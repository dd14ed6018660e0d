import {
  getLegalProvision,
  getStatistic,
  getVictimCategory,
  type TipReport,
} from 'tip-report-laos-2012';
import { velmora } from './example-report.js';

const from = { from: velmora };
const category = getVictimCategory('men-and-women', from);
const provision = getLegalProvision('labor-code-article-7', from);
const velmoranEnd = {
  kind: 'countries',
  countries: ['XV'],
  phrase: 'Velmora',
  inferred: false,
} as const;

const velmoranPort = { kind: 'places', places: ['port-vel'], phrase: 'Port Vel' } as const;

/**
 * Velmora with some more records, which its text does not support. They have the shapes that neither it nor the report
 * on Laos has, so that the two together have every member of every union.
 */
export const everyShape: TipReport = {
  ...velmora,
  statistics: [
    ...velmora.statistics,
    {
      ...getStatistic('fees', from),
      id: 'raids',
      unit: 'cases',
      quantity: { kind: 'range', minimum: 3, maximum: 5, qualifier: null },
      period: { basis: 'part-of-year', phrase: 'in mid-2030', edtf: '2030-06~', inferred: true },
      attribution: {
        voice: 'organizations',
        source: 'harbor-mission',
        phrase: 'organizations reported',
      },
    },
  ],
  victimCategories: [
    ...velmora.victimCategories,
    {
      ...category,
      id: 'people-in-transit',
      routes: [
        {
          role: 'transit',
          origin: { kind: 'described', phrase: 'neighboring countries' },
          transit: velmoranEnd,
          destination: { kind: 'not-stated' },
        },
      ],
    },
    {
      ...category,
      id: 'refugees-and-others',
      who: {
        ...category.who,
        phrase: 'refugees and students as young as 11, and others aged 15 to 17',
        groups: ['children', 'other'],
        ages: [
          { minimum: 11, maximum: null, phrase: 'as young as 11' },
          { minimum: 15, maximum: 17, phrase: 'aged 15 to 17' },
          { minimum: null, maximum: 18, phrase: 'under 18' },
        ],
        characteristics: [
          { term: 'refugees', phrase: 'refugees' },
          { term: 'other', phrase: 'fishers' },
        ],
        migration: 'other',
      },
      status: 'other',
      exploitation: [
        {
          form: 'online-scams',
          phrase: 'online scams',
          sectors: [{ sector: 'entertainment', phrase: 'casinos' }],
        },
        { form: 'other', phrase: 'forced surrogacy', sectors: [] },
      ],
      exploiters: [
        { type: 'officials', phrase: 'officers of the coast guard', organization: 'coast-guard' },
        { type: 'other', phrase: 'neighbors', organization: null },
      ],
      routes: [
        {
          role: 'internal',
          phrase: 'from the coast to Port Vel',
          origin: { ...velmoranEnd, phrase: 'the coast', inferred: true },
          destination: velmoranPort,
        },
        {
          role: 'transit',
          origin: { kind: 'places', places: ['ostland'], phrase: 'Ostland' },
          transit: velmoranPort,
          destination: { kind: 'described', phrase: 'abroad' },
        },
      ],
      places: [],
      identifiedAt: ['port-vel', 'ostland'],
      hedges: [
        {
          kind: 'frequency',
          degree: 'sometimes',
          phrase: 'sometimes',
          limits: ['routes[1]', 'exploitation[0].sectors'],
        },
      ],
      otherTerms: [
        { field: 'who.groups[1]', phrase: 'others' },
        { field: 'status', phrase: 'at risk' },
      ],
    },
  ],
  legalProvisions: [
    ...velmora.legalProvisions,
    {
      ...provision,
      id: 'labor-code-article-8',
      instrument: {
        ...provision.instrument,
        revision: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
      },
      penalties: [
        {
          kind: 'imprisonment',
          minimum: 6,
          maximum: 18,
          unit: 'months',
          condition: null,
          phrase: 'six months',
        },
      ],
      protections: [{ grants: 'medical care', covers: null, condition: null }],
    },
  ],
};
