import { attributionSchema } from '../../parts/attribution/schema.js';
import { recordOf } from '../../parts/evidence/schema.js';
import { hedgeSchema } from '../../parts/hedge/schema.js';
import { countryCode, placeIdSchema, victimCategoryIdSchema } from '../../parts/ids/schema.js';
import { referenceSchema } from '../../parts/reference/schema.js';
import { routeSchema } from '../../parts/route/schema.js';
import { list, oneOf, strictObject, words } from '../../parts/schema.js';
import { show } from '../../parts/show.js';
import {
  exploitationForms,
  groups,
  migrationStatuses,
  sectors,
  victimStatuses,
} from './victim-category.js';

const groupSchema = oneOf('a group', groups);

/**
 * Who the people of a category are.
 *
 * @example
 * ```ts
 * import { laoMenAndBoysInThailand } from 'tip-report-laos-2012';
 * import { whoSchema } from 'tip-report-laos-2012/schemas';
 *
 * whoSchema.safeParse(laoMenAndBoysInThailand.who).success; // => true
 * ```
 */
export const whoSchema = strictObject('who the people are', {
  phrase: words(),
  groups: list('groups', groupSchema),
  emphasized: list('groups', groupSchema),
  nationalities: list(
    'nationalities',
    strictObject('a nationality', { phrase: words(), country: countryCode() }),
  ),
  ethnicities: list('ethnic groups', words()),
  migration: oneOf('a migration status', migrationStatuses),
}).check(({ value: { groups, emphasized }, issues }) => {
  emphasized.forEach((group, index) => {
    if (groups.includes(group)) return;
    issues.push({
      code: 'custom',
      input: group,
      path: ['emphasized', index],
      message: `expected one of the groups, which are ${groups.map(show).join(', ')}; got ${show(group)}`,
    });
  });
});

/**
 * A form of exploitation, and the sectors that the report names for it.
 *
 * @example
 * ```ts
 * import { exploitationSchema } from 'tip-report-laos-2012/schemas';
 *
 * const exploitation = { form: 'forced-labor', phrase: 'forced labor', sectors: [] };
 * exploitationSchema.safeParse(exploitation).success; // => true
 * ```
 */
export const exploitationSchema = strictObject('an exploitation', {
  form: oneOf('a form of exploitation', exploitationForms),
  phrase: words(),
  sectors: list(
    'sectors',
    strictObject('a sector', {
      sector: oneOf('a sector', sectors),
      phrase: words(),
    }),
  ),
});

/**
 * A group of people that the report calls victims of trafficking, subjected or vulnerable to it, or returned
 * migrants who include victims.
 *
 * @example
 * ```ts
 * import { laoMenAndBoysInThailand } from 'tip-report-laos-2012';
 * import { victimCategorySchema } from 'tip-report-laos-2012/schemas';
 *
 * victimCategorySchema.safeParse(laoMenAndBoysInThailand).success; // => true
 * ```
 */
export const victimCategorySchema = recordOf(
  'a victim category',
  'victim-category',
  victimCategoryIdSchema,
  {
    label: words(),
    who: whoSchema,
    status: oneOf('what the text calls the group', victimStatuses),
    exploitation: list('exploitations', exploitationSchema),
    routes: list('routes', routeSchema),
    places: list('ids of places', placeIdSchema),
    vulnerabilities: list('vulnerabilities', words()),
    hedges: list('hedges', hedgeSchema),
    attribution: attributionSchema,
    broader: list('ids of victim categories', victimCategoryIdSchema),
    related: list('references', referenceSchema),
  },
);
