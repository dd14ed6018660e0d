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
 * // => 'None of our sources gives a code for the "commercial sex trade".'
 * ```
 */
export const crosswalkOmissions: readonly CrosswalkOmission<CrosswalkSchemeId>[] = deepFreeze([
  {
    scheme: 'tvpa',
    variable: null,
    subject: null,
    because:
      'Other standards and criteria of the section, such as (b)(11): the list that we coded from does not have them.',
  },
  {
    scheme: 'ctdc',
    variable: null,
    subject: 'ethnic-minorities-in-thailand',
    because: 'The scheme is for victims. The text says "vulnerable".',
  },
  {
    scheme: 'ctdc',
    variable: null,
    subject: 'children-especially-girls',
    because: 'The scheme is for victims. The text says "vulnerable".',
  },
  {
    scheme: 'ctdc',
    variable: null,
    subject: 'returnees-from-thailand',
    because: 'The scheme is for victims. The text does not say that all who returned were victims.',
  },
  {
    scheme: 'ctdc',
    variable: null,
    subject: 'people-pushed-back',
    because:
      'The scheme is for victims. The text does not say that all who were pushed back were victims.',
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
      'Sex, nationality and form are not stated. That they returned from Thailand does not mean that they were exploited there.',
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
    because: 'No group has an exact age band: "children", "girls", "boys" and "women" are none.',
  },
  {
    scheme: 'ctdc',
    variable: null,
    subject: null,
    because:
      'Means of control: the text names none. It does not call broker fees a debt (HTI has a rule for them, CTDC has none), and does not call any promise false.',
  },
  {
    scheme: 'htcds',
    variable: null,
    subject: 'ethnic-minorities-in-thailand',
    because: '"Vulnerable" is not the status of a victim, not even of a possible one.',
  },
  {
    scheme: 'htcds',
    variable: null,
    subject: 'children-especially-girls',
    because:
      '"Vulnerable" is not the status of a victim, not even of a possible one. "The worst forms" are not named.',
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
      'The text names it as the target of a campaign, and does not mention people subjected to it.',
  },
  {
    scheme: 'isic',
    variable: null,
    subject: 'commercial-sex',
    because: 'None of our sources gives a code for the "commercial sex trade".',
  },
  {
    scheme: 'iso-3166',
    variable: null,
    subject: 'neighboring-countries',
    because: '"Neighboring countries" are not named.',
  },
]);
