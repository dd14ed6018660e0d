import type { CrosswalkOmission } from '../../src/crosswalks/crosswalk.js';
import { deepFreeze } from '../../src/report/define.js';
import type { CrosswalkSchemeId } from './schemes.js';

/**
 * What gets no code in a scheme, and why.
 *
 * @example
 * ```ts
 * import { crosswalkOmissions } from 'tip-report-laos-2012/crosswalks';
 *
 * crosswalkOmissions.find(({ subject }) => subject === 'commercial-sex')?.because;
 * // => 'No source at hand gives a code for the "commercial sex trade".'
 * ```
 */
export const crosswalkOmissions: readonly CrosswalkOmission<CrosswalkSchemeId>[] = deepFreeze([
  {
    scheme: 'tvpa',
    variable: null,
    subject: null,
    because:
      'Standards and criteria of the section other than those listed, (b)(11) among them: the list that we coded from does not have them.',
  },
  {
    scheme: 'ctdc',
    variable: null,
    subject: 'ethnic-minorities-in-thailand',
    because: 'The scheme is of victims; the text says "vulnerable".',
  },
  {
    scheme: 'ctdc',
    variable: null,
    subject: 'children-especially-girls',
    because: 'The scheme is of victims; the text says "vulnerable".',
  },
  {
    scheme: 'ctdc',
    variable: null,
    subject: 'returnees-from-thailand',
    because: 'The scheme is of victims; the text does not say that all who returned were.',
  },
  {
    scheme: 'ctdc',
    variable: null,
    subject: 'migrants-pushed-back',
    because: 'The scheme is of victims; the text does not say that all who were pushed back were.',
  },
  {
    scheme: 'ctdc',
    variable: null,
    subject: 'victims-returned-officially',
    because: 'Sex, nationality and form are not stated.',
  },
  {
    scheme: 'ctdc',
    variable: null,
    subject: 'identified-victims-returning-from-thailand',
    because:
      'Sex, nationality and form are not stated; that they returned from Thailand does not say that they were exploited there.',
  },
  {
    scheme: 'ctdc',
    variable: null,
    subject: 'foreign-victims',
    because: 'Sex, nationality and form are not stated.',
  },
  {
    scheme: 'ctdc',
    variable: 'ageBroad',
    subject: null,
    because:
      'No group is given an exact band: neither "children", "girls", "boys" nor "women" is one.',
  },
  {
    scheme: 'ctdc',
    variable: null,
    subject: null,
    because:
      'Means of control: none is named. Broker fees are no debt in the text (HTI has a rule for them, CTDC none), and no promise is said to be false.',
  },
  {
    scheme: 'htcds',
    variable: null,
    subject: 'ethnic-minorities-in-thailand',
    because: '"Vulnerable" is no status of a victim, not even a possible one.',
  },
  {
    scheme: 'htcds',
    variable: null,
    subject: 'children-especially-girls',
    because:
      '"Vulnerable" is no status of a victim, not even a possible one; "the worst forms" are not named.',
  },
  {
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'lao-victims-abroad',
    because: '"Involuntary exploitation" names no form.',
  },
  {
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'lao-citizens-within-laos',
    because: '"Internal trafficking" names no form.',
  },
  {
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'victims-returned-officially',
    because: '"Trafficking victims" names no form.',
  },
  {
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'identified-victims-returning-from-thailand',
    because: '"Victims of trafficking" names no form.',
  },
  {
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'women-and-children-identified',
    because: '"Trafficking victims" names no form.',
  },
  {
    scheme: 'htcds',
    variable: 'vic_TypeOfExploitation',
    subject: 'male-victims',
    because: '"Victims of trafficking" names no form.',
  },
  {
    scheme: 'htcds',
    variable: 'vic_ForcedLabourIndustry',
    subject: 'women-children-and-men',
    because: 'No industry is named.',
  },
  {
    scheme: 'htcds',
    variable: 'vic_ForcedLabourIndustry',
    subject: 'foreign-women-in-transit',
    because: 'No industry is named.',
  },
  {
    scheme: 'iccs',
    variable: null,
    subject: 'child-sex-tourism',
    because:
      'The text names it as what a campaign is against, and does not speak of people subjected to it.',
  },
  {
    scheme: 'isic',
    variable: null,
    subject: 'commercial-sex',
    because: 'No source at hand gives a code for the "commercial sex trade".',
  },
  {
    scheme: 'iso-3166',
    variable: null,
    subject: 'neighboring-countries',
    because: '"Neighboring countries" are not named.',
  },
]);
