// The codes of each variable, copied by hand from the sources and not from the package, so that it can be held to them:
// the codebook of HTI 2013.1, the CTDC codebook v2, HTCDS 2.0, ICCS as listed by Eurostat, ISIC Rev.4, ISO 3166-1 and
// CL_OBS_STATUS 2.1.

const yesNoMention = [1, 0, -1];
const roles = ['source', 'transit', 'dest', 'internal'];
const types = ['p', 'l', 'd', 'ds', 'cp', 'cl', 'cs'];
const mentioned = ['yes', 'partly', 'indirectly', 'silent'];

/** The 47 variables of HTI's sections I to VI. */
const hti: Readonly<Record<string, readonly number[] | 'count'>> = {
  tier: [1, 2, 3, -99],
  minstand: yesNoMention,
  efforts: yesNoMention,
  source: [1, 0],
  source_order: [3, 2, 1, 0],
  transit: [1, 0],
  transit_order: [3, 2, 1, 0],
  destination: [1, 0],
  destination_order: [3, 2, 1, 0],
  internal: [1, 0],
  ...Object.fromEntries(
    types.flatMap((type) => roles.map((role) => [`${type}${role}`, yesNoMention])),
  ),
  domesticlaws: [2, 1, 0, -1],
  enforcement: [2, 1, 0, -1],
  convictinfo: yesNoMention,
  prosnum: 'count',
  protectprogress: yesNoMention,
  victimid: yesNoMention,
  victimservices: yesNoMention,
  victimpunish: yesNoMention,
  preventprogress: [2, 1, 0, -1],
};

const countries = ['CHN', 'LAO', 'MMR', 'THA', 'VNM'];

export const codebookCodes: Readonly<
  Record<string, Readonly<Record<string, readonly (number | string)[] | 'count'>>>
> = {
  hti,
  tvpa: Object.fromEntries(
    [
      ...[1, 2, 3].map((each) => `(a)(${each})`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((each) => `(b)(${each})`),
    ].map((criterion) => [criterion, mentioned]),
  ),
  ctdc: {
    gender: ['Man', 'Woman', 'Trans/Transgender/NonConforming'],
    citizenship: countries,
    CountryOfExploitation: countries,
    isForcedLabour: [1],
    isSexualExploit: [1],
    isOtherExploit: [1],
    typeOfLabour: ['Agriculture', 'Construction', 'DomesticWork', 'Hospitality'],
    typeOfSex: ['Prostitution', 'Pornography'],
    recruiterRelation: ['IntimatePartner', 'Friend', 'Family', 'Other'],
  },
  htcds: {
    vic_TypeOfExploitation: [
      'ForcedLabour',
      'SexualExploitation',
      'ChildLabour',
      'ForcedMarriage',
      'Servitude',
      'ForcedMilitaryByNonStateActors',
      'OrganRemoval',
      'ForcedBegging',
      'ForcedAdoption',
      'Surrogacy',
      'Other',
    ],
    vic_ForcedLabourIndustry: [
      'A_AgricultureForestryAndFishing',
      'C_Manufacturing',
      'F_Construction',
      'T_ActivitiesOfHouseholdsAsEmployers',
    ],
    vic_TraffickingStatus: ['Possible', 'Actual', 'NotAVictimOfTrafficking'],
  },
  iccs: { ICCS: ['0204', '02041', '02042', '02043', '02044'] },
  isic: { ISIC: ['A01', 'A03', 'C14', '1410', 'F', 'T97'] },
  'iso-3166': {
    'alpha-2': ['CN', 'LA', 'MM', 'TH', 'US', 'VN'],
    'alpha-3': [...countries, 'USA'],
    numeric: ['104', '156', '418', '704', '764', '840'],
  },
  sdmx: { OBS_STATUS: ['A', 'D', 'E', 'L', 'O', 'U'] },
};
