import { deepFreeze } from '../../report/deep-freeze.js';
import type { CrosswalkScheme } from '../crosswalk.js';

/** The Human Trafficking Case Data Standard: three of its fields on a victim. */
export const htcds = deepFreeze({
  id: 'htcds',
  title: 'Human Trafficking Case Data Standard (International Organization for Migration)',
  version: '2.0',
  source: 'github.com/UNMigration/HTCDS (CC BY 4.0)',
  coding:
    'The scheme describes cases of persons. An entry is the code that a person of the group would get by what the text says of the group; it counts nobody. Its codes are used, not the shape of its records.',
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
} as const satisfies CrosswalkScheme);
