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

/**
 * Velmora with three more records, which its text does not support. They have the shapes that neither it nor the report
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
