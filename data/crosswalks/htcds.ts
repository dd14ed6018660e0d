import { codingScheme, type DefineEntries, defineEntries } from './define.js';

/** The Human Trafficking Case Data Standard: three of its fields on a victim. */
export const htcds = codingScheme('htcds', {
  source: 'github.com/UNMigration/HTCDS (CC BY 4.0)',
  coding:
    'The scheme describes cases of persons. An entry is the code that a member of the group would get, based on the text. It is not a count. We use the codes of the scheme, not the structure of its records.',
  subjects: 'victim-category',
  several: true,
  variables: {
    vic_TypeOfExploitation: {
      title: 'Type of exploitation',
      codes: [
        { code: 'ForcedLabour', label: 'forced labor' },
        { code: 'SexualExploitation', label: 'sexual exploitation' },
        { code: 'ChildLabour', label: 'child labor' },
        { code: 'ForcedMarriage', label: 'forced marriage' },
        { code: 'Servitude', label: 'servitude' },
        {
          code: 'ForcedMilitaryByNonStateActors',
          label: 'forced military service by actors other than states',
        },
        { code: 'OrganRemoval', label: 'organ removal' },
        { code: 'ForcedBegging', label: 'forced begging' },
        { code: 'ForcedAdoption', label: 'forced adoption' },
        { code: 'Surrogacy', label: 'surrogacy' },
        { code: 'Other', label: 'other' },
      ],
    },
    vic_ForcedLabourIndustry: {
      title: 'Industry of the forced labor, by sections of ISIC; here those that the report names',
      codes: [
        { code: 'A_AgricultureForestryAndFishing', label: 'agriculture, forestry and fishing' },
        { code: 'C_Manufacturing', label: 'manufacturing' },
        { code: 'F_Construction', label: 'construction' },
        { code: 'T_ActivitiesOfHouseholdsAsEmployers', label: 'households as employers' },
      ],
    },
    vic_TraffickingStatus: {
      title: 'Whether the person is a victim of trafficking',
      codes: [
        { code: 'Possible', label: 'possible' },
        { code: 'Actual', label: 'actual' },
        { code: 'NotAVictimOfTrafficking', label: 'not a victim of trafficking' },
      ],
    },
  },
});

const define: DefineEntries<typeof htcds> = defineEntries;

/**
 * Three fields of the Human Trafficking Case Data Standard: the codes of each victim category.
 *
 * @example
 * ```ts
 * import { htcdsEntries } from 'tip-report-laos-2012/crosswalks';
 *
 * htcdsEntries
 *   .filter(({ code }) => code === 'Possible')
 *   .map(({ subject }) => subject);
 * // => ['lao-women-and-girls-in-china', 'returnees-from-thailand', 'people-pushed-back']
 * ```
 */
export const htcdsEntries = define([
  {
    kind: 'crosswalk-entry',
    id: 'htcds/women-children-and-men/vic_TypeOfExploitation/SexualExploitation',
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'women-children-and-men',
    code: 'SexualExploitation',
    records: [{ kind: 'victim-category', id: 'women-children-and-men' }],
    evidence: [{ passage: 'trafficking-profile.1', quote: 'forced prostitution' }],
    rationale: '"Forced prostitution".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/women-children-and-men/vic_TypeOfExploitation/ForcedLabour',
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'women-children-and-men',
    code: 'ForcedLabour',
    records: [{ kind: 'victim-category', id: 'women-children-and-men' }],
    evidence: [{ passage: 'trafficking-profile.1', quote: 'forced labor' }],
    rationale: '"Forced labor".',
    ambiguous: {
      alternative: 'ChildLabour',
      dependsOn: 'Whether the forced labor of the children among them counts as child labor.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-migrants-in-thai-sex-trade/vic_TypeOfExploitation/SexualExploitation',
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'lao-migrants-in-thai-sex-trade',
    code: 'SexualExploitation',
    records: [{ kind: 'victim-category', id: 'lao-migrants-in-thai-sex-trade' }],
    evidence: [
      {
        passage: 'trafficking-profile.3',
        quote: "sexual servitude in Thailand's commercial sex trade",
      },
    ],
    rationale: '"Sexual servitude in Thailand\'s commercial sex trade".',
    ambiguous: {
      alternative: 'Servitude',
      dependsOn: 'Whether "sexual servitude" is coded by the sex trade or by the word servitude.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-migrants-in-thai-labor/vic_TypeOfExploitation/ForcedLabour',
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'lao-migrants-in-thai-labor',
    code: 'ForcedLabour',
    records: [{ kind: 'victim-category', id: 'lao-migrants-in-thai-labor' }],
    evidence: [
      {
        passage: 'trafficking-profile.3',
        quote:
          'sometimes to forced labor in domestic service, garment factories, or agricultural industries',
      },
    ],
    rationale:
      '"Sometimes to forced labor in domestic service, garment factories, or agricultural industries".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-migrants-in-thai-labor/vic_ForcedLabourIndustry/T_ActivitiesOfHouseholdsAsEmployers',
    scheme: 'htcds',
    variable: 'vic_ForcedLabourIndustry',
    subject: 'lao-migrants-in-thai-labor',
    code: 'T_ActivitiesOfHouseholdsAsEmployers',
    records: [{ kind: 'victim-category', id: 'lao-migrants-in-thai-labor' }],
    evidence: [{ passage: 'trafficking-profile.3', quote: 'domestic service' }],
    rationale: '"Domestic service".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-migrants-in-thai-labor/vic_ForcedLabourIndustry/C_Manufacturing',
    scheme: 'htcds',
    variable: 'vic_ForcedLabourIndustry',
    subject: 'lao-migrants-in-thai-labor',
    code: 'C_Manufacturing',
    records: [{ kind: 'victim-category', id: 'lao-migrants-in-thai-labor' }],
    evidence: [{ passage: 'trafficking-profile.3', quote: 'garment factories' }],
    rationale: '"Garment factories".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-migrants-in-thai-labor/vic_ForcedLabourIndustry/A_AgricultureForestryAndFishing',
    scheme: 'htcds',
    variable: 'vic_ForcedLabourIndustry',
    subject: 'lao-migrants-in-thai-labor',
    code: 'A_AgricultureForestryAndFishing',
    records: [{ kind: 'victim-category', id: 'lao-migrants-in-thai-labor' }],
    evidence: [{ passage: 'trafficking-profile.3', quote: 'agricultural industries' }],
    rationale: '"Agricultural industries".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-men-and-boys-in-thailand/vic_TypeOfExploitation/ForcedLabour',
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'lao-men-and-boys-in-thailand',
    code: 'ForcedLabour',
    records: [{ kind: 'victim-category', id: 'lao-men-and-boys-in-thailand' }],
    evidence: [{ passage: 'trafficking-profile.4', quote: 'victims of forced labor' }],
    rationale: '"Victims of forced labor".',
    ambiguous: {
      alternative: 'ChildLabour',
      dependsOn: 'Whether the forced labor of the boys among them counts as child labor.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-men-and-boys-in-thailand/vic_ForcedLabourIndustry/A_AgricultureForestryAndFishing',
    scheme: 'htcds',
    variable: 'vic_ForcedLabourIndustry',
    subject: 'lao-men-and-boys-in-thailand',
    code: 'A_AgricultureForestryAndFishing',
    records: [{ kind: 'victim-category', id: 'lao-men-and-boys-in-thailand' }],
    evidence: [{ passage: 'trafficking-profile.4', quote: 'fishing' }],
    rationale: '"Fishing".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-men-and-boys-in-thailand/vic_ForcedLabourIndustry/F_Construction',
    scheme: 'htcds',
    variable: 'vic_ForcedLabourIndustry',
    subject: 'lao-men-and-boys-in-thailand',
    code: 'F_Construction',
    records: [{ kind: 'victim-category', id: 'lao-men-and-boys-in-thailand' }],
    evidence: [{ passage: 'trafficking-profile.4', quote: 'construction' }],
    rationale: '"Construction".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-women-and-girls-in-china/vic_TypeOfExploitation/ForcedMarriage',
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'lao-women-and-girls-in-china',
    code: 'ForcedMarriage',
    records: [{ kind: 'victim-category', id: 'lao-women-and-girls-in-china' }],
    evidence: [{ passage: 'trafficking-profile.8', quote: 'sold as brides' }],
    rationale: '"Sold as brides" is closest to it. The text does not mention forced marriage.',
    ambiguous: {
      alternative: 'Other',
      dependsOn:
        'Whether being "sold as brides" is forced marriage, which the text does not mention.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/foreign-women-in-transit/vic_TypeOfExploitation/SexualExploitation',
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'foreign-women-in-transit',
    code: 'SexualExploitation',
    records: [{ kind: 'victim-category', id: 'foreign-women-in-transit' }],
    evidence: [{ passage: 'trafficking-profile.9', quote: 'sex trafficking' }],
    rationale: '"Sex trafficking".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/foreign-women-in-transit/vic_TypeOfExploitation/ForcedLabour',
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'foreign-women-in-transit',
    code: 'ForcedLabour',
    records: [{ kind: 'victim-category', id: 'foreign-women-in-transit' }],
    evidence: [{ passage: 'trafficking-profile.9', quote: 'forced labor' }],
    rationale: '"Forced labor": the kind of work is not stated.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/foreign-women-in-laos/vic_TypeOfExploitation/SexualExploitation',
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'foreign-women-in-laos',
    code: 'SexualExploitation',
    records: [{ kind: 'victim-category', id: 'foreign-women-in-laos' }],
    evidence: [{ passage: 'trafficking-profile.10', quote: 'forced prostitution' }],
    rationale: '"Forced prostitution".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-women-and-girls-within-laos/vic_TypeOfExploitation/SexualExploitation',
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'lao-women-and-girls-within-laos',
    code: 'SexualExploitation',
    records: [{ kind: 'victim-category', id: 'lao-women-and-girls-within-laos' }],
    evidence: [{ passage: 'trafficking-profile.11', quote: 'sex trafficking' }],
    rationale: '"Sex trafficking".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/women-children-and-men/vic_TraffickingStatus/Actual',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'women-children-and-men',
    code: 'Actual',
    records: [{ kind: 'victim-category', id: 'women-children-and-men' }],
    evidence: [
      {
        passage: 'trafficking-profile.1',
        quote: 'who are subjected to forced prostitution and forced labor',
      },
    ],
    rationale:
      '"Who are subjected to forced prostitution and forced labor": stated as fact, not as risk or suspicion, though this sentence does not have the word "victim".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-victims-abroad/vic_TraffickingStatus/Actual',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'lao-victims-abroad',
    code: 'Actual',
    records: [{ kind: 'victim-category', id: 'lao-victims-abroad' }],
    evidence: [{ passage: 'trafficking-profile.2', quote: 'Lao trafficking victims' }],
    rationale: '"Lao trafficking victims": stated as fact, not as risk or suspicion.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-migrants-in-thai-sex-trade/vic_TraffickingStatus/Actual',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'lao-migrants-in-thai-sex-trade',
    code: 'Actual',
    records: [{ kind: 'victim-category', id: 'lao-migrants-in-thai-sex-trade' }],
    evidence: [
      {
        passage: 'trafficking-profile.3',
        quote: 'are subjected to conditions of sexual servitude',
      },
    ],
    rationale:
      '"Are subjected to conditions of sexual servitude": stated as fact, not as risk or suspicion, though this sentence does not have the word "victim".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-migrants-in-thai-labor/vic_TraffickingStatus/Actual',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'lao-migrants-in-thai-labor',
    code: 'Actual',
    records: [{ kind: 'victim-category', id: 'lao-migrants-in-thai-labor' }],
    evidence: [
      {
        passage: 'trafficking-profile.3',
        quote:
          "after their arrival are subjected to conditions of sexual servitude in Thailand's commercial sex trade, and sometimes to forced labor",
      },
    ],
    rationale:
      '"Are subjected to … forced labor", "sometimes": stated as fact, not as risk or suspicion, though this sentence does not have the word "victim".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-men-and-boys-in-thailand/vic_TraffickingStatus/Actual',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'lao-men-and-boys-in-thailand',
    code: 'Actual',
    records: [{ kind: 'victim-category', id: 'lao-men-and-boys-in-thailand' }],
    evidence: [{ passage: 'trafficking-profile.4', quote: 'are also victims of forced labor' }],
    rationale: '"Are also victims of forced labor": stated as fact, not as risk or suspicion.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/foreign-women-in-transit/vic_TraffickingStatus/Actual',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'foreign-women-in-transit',
    code: 'Actual',
    records: [{ kind: 'victim-category', id: 'foreign-women-in-transit' }],
    evidence: [
      {
        passage: 'trafficking-profile.9',
        quote: 'are subjected to sex trafficking and forced labor',
      },
    ],
    rationale:
      '"Are subjected to sex trafficking and forced labor": stated as fact, not as risk or suspicion, though this sentence does not have the word "victim".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/foreign-women-in-laos/vic_TraffickingStatus/Actual',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'foreign-women-in-laos',
    code: 'Actual',
    records: [{ kind: 'victim-category', id: 'foreign-women-in-laos' }],
    evidence: [
      { passage: 'trafficking-profile.10', quote: 'are also subjected to forced prostitution' },
    ],
    rationale:
      '"Are also subjected to forced prostitution": stated as fact, not as risk or suspicion, though this sentence does not have the word "victim".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-citizens-within-laos/vic_TraffickingStatus/Actual',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'lao-citizens-within-laos',
    code: 'Actual',
    records: [{ kind: 'victim-category', id: 'lao-citizens-within-laos' }],
    evidence: [
      { passage: 'recommendations.1', quote: 'Lao citizens trafficked within the country' },
    ],
    rationale:
      '"Lao citizens trafficked within the country": implied by the recommendation to identify and assist them, and stated there without a hedge or the word "victim".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-women-and-girls-within-laos/vic_TraffickingStatus/Actual',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'lao-women-and-girls-within-laos',
    code: 'Actual',
    records: [{ kind: 'victim-category', id: 'lao-women-and-girls-within-laos' }],
    evidence: [
      {
        passage: 'trafficking-profile.11',
        quote: 'sex trafficking of Lao women and girls within the country remained a problem',
      },
    ],
    rationale:
      '"Sex trafficking of Lao women and girls within the country remained a problem": stated as fact, not as risk or suspicion, though this sentence does not have the word "victim".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/victims-returned-officially/vic_TraffickingStatus/Actual',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'victims-returned-officially',
    code: 'Actual',
    records: [{ kind: 'victim-category', id: 'victims-returned-officially' }],
    evidence: [{ passage: 'protection.4', quote: '195 trafficking victims' }],
    rationale: '"195 trafficking victims": stated as fact, not as risk or suspicion.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/identified-victims-returning-from-thailand/vic_TraffickingStatus/Actual',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'identified-victims-returning-from-thailand',
    code: 'Actual',
    records: [{ kind: 'victim-category', id: 'identified-victims-returning-from-thailand' }],
    evidence: [
      { passage: 'protection.3', quote: 'victims identified by Thai or Lao authorities' },
      {
        passage: 'protection.6',
        quote: 'identified victims of trafficking returning from Thailand',
      },
    ],
    rationale:
      '"Victims identified by Thai or Lao authorities": stated as fact, not as risk or suspicion.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/women-and-children-identified/vic_TraffickingStatus/Actual',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'women-and-children-identified',
    code: 'Actual',
    records: [{ kind: 'victim-category', id: 'women-and-children-identified' }],
    evidence: [{ passage: 'protection.8', quote: 'identified as trafficking victims' }],
    rationale: '"Identified as trafficking victims": stated as fact, not as risk or suspicion.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/male-victims/vic_TraffickingStatus/Actual',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'male-victims',
    code: 'Actual',
    records: [{ kind: 'victim-category', id: 'male-victims' }],
    evidence: [{ passage: 'protection.10', quote: 'male victims of trafficking' }],
    rationale: '"Male victims of trafficking": stated as fact, not as risk or suspicion.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/foreign-victims/vic_TraffickingStatus/Actual',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'foreign-victims',
    code: 'Actual',
    records: [{ kind: 'victim-category', id: 'foreign-victims' }],
    evidence: [{ passage: 'protection.15', quote: 'foreign victims' }],
    rationale: '"Foreign victims": stated as fact, not as risk or suspicion.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/lao-women-and-girls-in-china/vic_TraffickingStatus/Possible',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'lao-women-and-girls-in-china',
    code: 'Possible',
    records: [{ kind: 'victim-category', id: 'lao-women-and-girls-in-china' }],
    evidence: [{ passage: 'trafficking-profile.8', quote: 'reportedly sold as brides' }],
    rationale: '"Reportedly sold as brides": the report hedges, and does not call them victims.',
    ambiguous: {
      alternative: 'Actual',
      dependsOn:
        'Whether a "reportedly" in the report\'s own profile of trafficking makes them only possible victims.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/returnees-from-thailand/vic_TraffickingStatus/Possible',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'returnees-from-thailand',
    code: 'Possible',
    records: [{ kind: 'victim-category', id: 'returnees-from-thailand' }],
    evidence: [
      { passage: 'assessment.5', quote: 'victims among Lao who have returned or been deported' },
    ],
    rationale:
      '"Victims among Lao who have returned or been deported": victims were among them; the text does not say that all were victims, or which.',
    ambiguous: {
      alternative: null,
      dependsOn:
        'Whether the status of a person can be given to a group that includes some victims.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'htcds/people-pushed-back/vic_TraffickingStatus/Possible',
    scheme: 'htcds',
    variable: 'vic_TraffickingStatus',
    subject: 'people-pushed-back',
    code: 'Possible',
    records: [{ kind: 'victim-category', id: 'people-pushed-back' }],
    evidence: [{ passage: 'protection.4', quote: 'more victims were among those' }],
    rationale:
      '"More victims were among those": victims were among them; the text does not say that all were victims, or which.',
    ambiguous: {
      alternative: null,
      dependsOn:
        'Whether the status of a person can be given to a group that includes some victims.',
    },
  },
]);
