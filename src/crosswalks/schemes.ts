import type { LaosReportIds } from '../../data/ids.js';
import type { ExploitationForm, Sector } from '../kinds/victim-category/victim-category.js';
import { deepFreeze } from '../report/deep-freeze.js';
import type { CrosswalkSubjectKind } from './crosswalk.js';
import { ctdc } from './schemes/ctdc.js';
import { htcds } from './schemes/htcds.js';
import { hti } from './schemes/hti.js';
import { iccs } from './schemes/iccs.js';
import { isic } from './schemes/isic.js';
import { iso3166 } from './schemes/iso-3166.js';
import { sdmx } from './schemes/sdmx.js';
import { tvpa } from './schemes/tvpa.js';

/**
 * The coding schemes, by id: their titles, versions and sources, whose coding it is, and their variables and codes by
 * the schemes' own names.
 *
 * @example
 * ```ts
 * import { crosswalkSchemes } from 'tip-report-laos-2012/crosswalks';
 *
 * Object.keys(crosswalkSchemes);
 * // => ['hti', 'tvpa', 'ctdc', 'htcds', 'iccs', 'isic', 'iso-3166', 'sdmx']
 * crosswalkSchemes.hti.version; // => '2013.1'
 * crosswalkSchemes.hti.variables.tier.codes.length; // => 4
 * ```
 */
export const crosswalkSchemes = deepFreeze({
  hti,
  tvpa,
  ctdc,
  htcds,
  iccs,
  isic,
  'iso-3166': iso3166,
  sdmx,
} as const);

type Schemes = typeof crosswalkSchemes;

/**
 * The id of a coding scheme.
 *
 * @example
 * ```ts
 * import { type CrosswalkSchemeId, crosswalkSchemes } from 'tip-report-laos-2012/crosswalks';
 *
 * const version = (id: CrosswalkSchemeId): string | null => crosswalkSchemes[id].version;
 * version('isic'); // => 'Rev.4'
 * ```
 */
export type CrosswalkSchemeId = keyof Schemes;

/**
 * The name of a variable of a scheme.
 *
 * @example
 * ```ts
 * import type { CrosswalkVariableOf } from 'tip-report-laos-2012/crosswalks';
 *
 * const variable: CrosswalkVariableOf<'sdmx'> = 'OBS_STATUS';
 * variable; // => 'OBS_STATUS'
 * ```
 */
export type CrosswalkVariableOf<Scheme extends CrosswalkSchemeId> = Scheme extends unknown
  ? keyof Schemes[Scheme]['variables']
  : never;

/**
 * A code that a variable of a scheme can have.
 *
 * @example
 * ```ts
 * import type { CrosswalkCodeOf } from 'tip-report-laos-2012/crosswalks';
 *
 * const tiers: readonly CrosswalkCodeOf<'hti', 'tier'>[] = [1, 2, 3, -99];
 * tiers.length; // => 4
 * ```
 */
export type CrosswalkCodeOf<
  Scheme extends CrosswalkSchemeId,
  Variable extends CrosswalkVariableOf<Scheme> = CrosswalkVariableOf<Scheme>,
> = Scheme extends unknown
  ? Variable extends keyof Schemes[Scheme]['variables']
    ? CodeIn<Schemes[Scheme]['variables'][Variable]>
    : never
  : never;

type CodeIn<Variable> = Variable extends { readonly codes: infer Codes }
  ? Codes extends readonly { readonly code: infer Code }[]
    ? Code
    : number
  : never;

interface Subjects extends Record<CrosswalkSubjectKind, string> {
  readonly 'exploitation-form': ExploitationForm;
  readonly place: LaosReportIds['place'];
  readonly report: 'tip-report-2012-laos';
  readonly sector: Sector;
  readonly statistic: LaosReportIds['statistic'];
  readonly 'victim-category': LaosReportIds['victimCategory'];
}

/**
 * What a scheme can give a code to: the id of a record, or a form of exploitation or a sector.
 *
 * @example
 * ```ts
 * import type { CrosswalkSubjectOf } from 'tip-report-laos-2012/crosswalks';
 *
 * const form: CrosswalkSubjectOf<'iccs'> = 'forced-labor';
 * form; // => 'forced-labor'
 * ```
 */
export type CrosswalkSubjectOf<Scheme extends CrosswalkSchemeId> = Scheme extends unknown
  ? Subjects[Schemes[Scheme]['subjects']]
  : never;
