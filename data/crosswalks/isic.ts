import { codingScheme, type DefineEntries, defineEntries } from './define.js';

/** The International Standard Industrial Classification: the sectors that the report names. */
export const isic = codingScheme('isic', {
  source: 'The structure of Rev.4; later revisions renumber households as employers',
  coding:
    'Our coding of the sectors that the text names. A sector that it does not name has no entry.',
  subjects: 'sector',
  several: false,
  variables: {
    ISIC: {
      title: 'Section, division or class',
      codes: [
        { code: 'A01', label: 'crop and animal production' },
        { code: 'A03', label: 'fishing and aquaculture' },
        { code: 'C14', label: 'manufacture of wearing apparel' },
        { code: '1410', label: 'manufacture of wearing apparel, the class' },
        { code: 'F', label: 'construction' },
        { code: 'T97', label: 'households as employers of domestic personnel' },
      ],
    },
  },
});

const define: DefineEntries<typeof isic> = defineEntries;

/**
 * The International Standard Industrial Classification, Rev.4: the code of each sector that the text names.
 *
 * @example
 * ```ts
 * import { isicEntries } from 'tip-report-laos-2012/crosswalks';
 *
 * isicEntries.map(({ code }) => code); // => ['T97', 'C14', 'A01', 'A03', 'F']
 * ```
 */
export const isicEntries = define([
  {
    kind: 'crosswalk-entry',
    id: 'isic/domestic-service/ISIC',
    scheme: 'isic',
    variable: 'ISIC',
    subject: 'domestic-service',
    code: 'T97',
    records: [{ kind: 'victim-category', id: 'lao-migrants-in-thai-labor' }],
    evidence: [{ passage: 'trafficking-profile.3', quote: 'domestic service' }],
    rationale: '"Domestic service": households as employers of domestic personnel, 97 in Rev.4.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'isic/garment-factories/ISIC',
    scheme: 'isic',
    variable: 'ISIC',
    subject: 'garment-factories',
    code: 'C14',
    records: [{ kind: 'victim-category', id: 'lao-migrants-in-thai-labor' }],
    evidence: [{ passage: 'trafficking-profile.3', quote: 'garment factories' }],
    rationale: '"Garment factories": manufacture of wearing apparel, the division.',
    ambiguous: {
      alternative: '1410',
      dependsOn: 'Whether "garment factories" can be narrowed to one class of the division.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'isic/agriculture/ISIC',
    scheme: 'isic',
    variable: 'ISIC',
    subject: 'agriculture',
    code: 'A01',
    records: [{ kind: 'victim-category', id: 'lao-migrants-in-thai-labor' }],
    evidence: [{ passage: 'trafficking-profile.3', quote: 'agricultural industries' }],
    rationale: '"Agricultural industries": crop and animal production.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'isic/fishing/ISIC',
    scheme: 'isic',
    variable: 'ISIC',
    subject: 'fishing',
    code: 'A03',
    records: [{ kind: 'victim-category', id: 'lao-men-and-boys-in-thailand' }],
    evidence: [
      {
        passage: 'trafficking-profile.4',
        quote: 'especially in the fishing and construction industries',
      },
    ],
    rationale: '"Fishing": fishing and aquaculture. Our source verifies the label, not the number.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'isic/construction/ISIC',
    scheme: 'isic',
    variable: 'ISIC',
    subject: 'construction',
    code: 'F',
    records: [{ kind: 'victim-category', id: 'lao-men-and-boys-in-thailand' }],
    evidence: [
      {
        passage: 'trafficking-profile.4',
        quote: 'especially in the fishing and construction industries',
      },
    ],
    rationale: '"Construction".',
    ambiguous: null,
  },
]);
