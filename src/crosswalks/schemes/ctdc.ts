import { deepFreeze } from '../../report/deep-freeze.js';
import type { CrosswalkScheme } from '../crosswalk.js';

const yes = [
  { code: 1, label: 'yes; the field is empty where it is not known to be so, never 0' },
] as const;

const countries = [
  { code: 'CHN', label: 'China' },
  { code: 'LAO', label: 'Laos' },
  { code: 'MMR', label: 'Myanmar' },
  { code: 'THA', label: 'Thailand' },
  { code: 'VNM', label: 'Viet Nam' },
] as const;

/** The Counter Trafficking Data Collaborative: the fields of its global dataset. */
export const ctdc = deepFreeze({
  id: 'ctdc',
  title: 'Counter Trafficking Data Collaborative: Global Synthetic Dataset',
  version: 'codebook v2 (February 2024)',
  source: 'The codebook, as held at github.com/madiforman/CTDC_analysis',
  coding:
    'The scheme describes persons. An entry is the code that a person of the group would get by what the text says of the group; it counts nobody. What the text leaves open is left empty, as the scheme has it.',
  subjects: 'victim-category',
  several: true,
  variables: {
    gender: {
      title: 'Gender',
      codes: [
        { code: 'Man', label: 'man or boy' },
        { code: 'Woman', label: 'woman or girl' },
        { code: 'Trans/Transgender/NonConforming', label: 'transgender or nonconforming' },
      ],
    },
    citizenship: {
      title: 'Citizenship, as an ISO 3166-1 alpha-3 code; here those that the report names',
      codes: countries,
    },
    CountryOfExploitation: {
      title:
        'Country of exploitation, as an ISO 3166-1 alpha-3 code; here those that the report names',
      codes: countries,
    },
    isForcedLabour: { title: 'Forced labor', codes: yes },
    isSexualExploit: { title: 'Sexual exploitation', codes: yes },
    isOtherExploit: { title: 'Other exploitation, which takes in forced marriage', codes: yes },
    typeOfLabour: {
      title: 'Type of labor',
      codes: [
        { code: 'Agriculture', label: 'agriculture (ISIC A 01)' },
        { code: 'Construction', label: 'construction (ISIC F)' },
        { code: 'DomesticWork', label: 'domestic work (ISIC T)' },
        { code: 'Hospitality', label: 'hospitality (ISIC I)' },
      ],
    },
    typeOfSex: {
      title: 'Type of sexual exploitation',
      codes: [
        { code: 'Prostitution', label: 'prostitution' },
        { code: 'Pornography', label: 'pornography' },
      ],
    },
    recruiterRelation: {
      title: 'Relation of the recruiter to the victim',
      codes: [
        { code: 'IntimatePartner', label: 'intimate partner' },
        { code: 'Friend', label: 'friend' },
        { code: 'Family', label: 'family' },
        { code: 'Other', label: 'other, which includes brokers' },
      ],
    },
  },
} as const satisfies CrosswalkScheme);
