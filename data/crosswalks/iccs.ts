import { codingScheme, type DefineEntries, defineEntries } from './define.js';

/** The International Classification of Crime for Statistical Purposes: trafficking in persons. */
export const iccs = codingScheme('iccs', {
  source: 'The categories as listed by Eurostat',
  coding:
    'Our coding of the forms of exploitation of the victim categories. A code classifies the form; it does not make anyone a victim whom the text does not call one.',
  subjects: 'exploitation-form',
  several: false,
  variables: {
    ICCS: {
      title: 'Category of trafficking in persons, by its purpose',
      codes: [
        { code: '0204', label: 'trafficking in persons' },
        { code: '02041', label: 'trafficking in persons for sexual exploitation' },
        { code: '02042', label: 'trafficking in persons for forced labor or services' },
        { code: '02043', label: 'trafficking in persons for organ removal' },
        { code: '02044', label: 'trafficking in persons for other purposes' },
      ],
    },
  },
});

const define: DefineEntries<typeof iccs> = defineEntries;

/**
 * The International Classification of Crime for Statistical Purposes: the category of each form of exploitation that the text names.
 *
 * @example
 * ```ts
 * import { iccsEntries } from 'tip-report-laos-2012/crosswalks';
 *
 * iccsEntries.find(({ subject }) => subject === 'forced-labor')?.code; // => '02042'
 * ```
 */
export const iccsEntries = define([
  {
    kind: 'crosswalk-entry',
    id: 'iccs/forced-prostitution/ICCS',
    scheme: 'iccs',
    variable: 'ICCS',
    subject: 'forced-prostitution',
    code: '02041',
    records: [
      { kind: 'victim-category', id: 'women-children-and-men' },
      { kind: 'victim-category', id: 'foreign-women-in-laos' },
    ],
    evidence: [
      { passage: 'trafficking-profile.1', quote: 'subjected to forced prostitution' },
      { passage: 'trafficking-profile.10', quote: 'subjected to forced prostitution in Laos' },
    ],
    rationale:
      '"Forced prostitution", in a report on trafficking, is trafficking for sexual exploitation.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iccs/sexual-servitude/ICCS',
    scheme: 'iccs',
    variable: 'ICCS',
    subject: 'sexual-servitude',
    code: '02041',
    records: [{ kind: 'victim-category', id: 'lao-migrants-in-thai-sex-trade' }],
    evidence: [
      {
        passage: 'trafficking-profile.3',
        quote: "sexual servitude in Thailand's commercial sex trade",
      },
    ],
    rationale: '"Sexual servitude in Thailand\'s commercial sex trade" is sexual exploitation.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iccs/sex-trafficking/ICCS',
    scheme: 'iccs',
    variable: 'ICCS',
    subject: 'sex-trafficking',
    code: '02041',
    records: [
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
      { kind: 'victim-category', id: 'lao-women-and-girls-within-laos' },
    ],
    evidence: [
      { passage: 'trafficking-profile.9', quote: 'subjected to sex trafficking' },
      {
        passage: 'trafficking-profile.11',
        quote: 'sex trafficking of Lao women and girls within the country',
      },
    ],
    rationale: '"Sex trafficking" is trafficking for sexual exploitation.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iccs/forced-labor/ICCS',
    scheme: 'iccs',
    variable: 'ICCS',
    subject: 'forced-labor',
    code: '02042',
    records: [
      { kind: 'victim-category', id: 'women-children-and-men' },
      { kind: 'victim-category', id: 'lao-migrants-in-thai-labor' },
      { kind: 'victim-category', id: 'lao-men-and-boys-in-thailand' },
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.1',
        quote: 'subjected to forced prostitution and forced labor',
      },
      {
        passage: 'trafficking-profile.3',
        quote:
          'sometimes to forced labor in domestic service, garment factories, or agricultural industries',
      },
      { passage: 'trafficking-profile.4', quote: 'victims of forced labor' },
      { passage: 'trafficking-profile.9', quote: 'subjected to sex trafficking and forced labor' },
    ],
    rationale:
      '"Forced labor", in a report on trafficking, is trafficking for forced labor or services.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iccs/sold-as-bride/ICCS',
    scheme: 'iccs',
    variable: 'ICCS',
    subject: 'sold-as-bride',
    code: '02044',
    records: [{ kind: 'victim-category', id: 'lao-women-and-girls-in-china' }],
    evidence: [{ passage: 'trafficking-profile.8', quote: 'sold as brides' }],
    rationale: '"Sold as brides" is not one of the purposes with a code of their own.',
    ambiguous: {
      alternative: '0204',
      dependsOn:
        'Whether the sale of brides can be given a purpose at all, since the text states none.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'iccs/unspecified/ICCS',
    scheme: 'iccs',
    variable: 'ICCS',
    subject: 'unspecified',
    code: '0204',
    records: [
      { kind: 'victim-category', id: 'lao-victims-abroad' },
      { kind: 'victim-category', id: 'ethnic-minorities-in-thailand' },
      { kind: 'victim-category', id: 'lao-citizens-within-laos' },
      { kind: 'victim-category', id: 'victims-returned-officially' },
      { kind: 'victim-category', id: 'identified-victims-returning-from-thailand' },
      { kind: 'victim-category', id: 'women-and-children-identified' },
      { kind: 'victim-category', id: 'male-victims' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.2',
        quote:
          'Lao trafficking victims often are migrants seeking work outside of the country who encounter conditions of involuntary exploitation',
      },
      { passage: 'trafficking-profile.5', quote: 'vulnerable to trafficking in Thailand' },
      { passage: 'recommendations.1', quote: 'Lao citizens trafficked within the country' },
      { passage: 'trafficking-profile.11', quote: 'internal trafficking' },
      { passage: 'protection.4', quote: '195 trafficking victims' },
      { passage: 'protection.6', quote: 'identified victims of trafficking' },
      { passage: 'protection.8', quote: 'identified as trafficking victims' },
      { passage: 'protection.10', quote: 'male victims of trafficking' },
    ],
    rationale: '"Trafficking", with no form named, takes the code of the whole group.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iccs/worst-forms-of-trafficking/ICCS',
    scheme: 'iccs',
    variable: 'ICCS',
    subject: 'worst-forms-of-trafficking',
    code: '0204',
    records: [{ kind: 'victim-category', id: 'children-especially-girls' }],
    evidence: [
      { passage: 'trafficking-profile.12', quote: 'vulnerable to the worst forms of trafficking' },
    ],
    rationale:
      '"The worst forms of trafficking" are not named, so only the code of the whole group fits; the children are "vulnerable", not victims.',
    ambiguous: null,
  },
]);
