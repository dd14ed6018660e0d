import { deepFreeze } from '../../src/report/define.js';
import { ctdc } from './ctdc.js';
import type { CodeIn, Subjects } from './define.js';
import { htcds } from './htcds.js';
import { hti } from './hti.js';
import { iccs } from './iccs.js';
import { isic } from './isic.js';
import { iso3166 } from './iso-3166.js';
import { sdmx } from './sdmx.js';
import { tvpa } from './tvpa.js';

/**
 * The coding schemes by id: their titles, versions and sources, who did the coding, and their variables and codes under
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

/**
 * What a scheme can code: a record (by its id), a form of exploitation or a sector.
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
