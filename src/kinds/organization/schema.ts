import * as z from 'zod';
import { recordOf } from '../../parts/evidence/schema.js';
import { anyOrganizationId, countryCode, idOf } from '../../parts/ids/schema.js';
import { exactly, list, oneOf, words } from '../../parts/schema.js';
import { type Organization, type OrganizationType, organizationTypes } from './organization.js';

/**
 * What kind of organization it is: one of `organizationTypes`.
 *
 * @example
 * ```ts
 * import { organizationTypeSchema } from 'tip-report-laos-2012/schemas';
 *
 * organizationTypeSchema.safeParse('ministry').success; // => true
 * ```
 */
export const organizationTypeSchema: z.ZodType<OrganizationType> = exactly(
  oneOf('the type of an organization', organizationTypes),
);

/**
 * A body, or a group of bodies or officials, that the report names.
 *
 * @example
 * ```ts
 * import { ministryOfPublicSecurity } from 'tip-report-laos-2012';
 * import { organizationSchema } from 'tip-report-laos-2012/schemas';
 *
 * organizationSchema.safeParse(ministryOfPublicSecurity).success; // => true
 * ```
 */
export const organizationSchema: z.ZodType<Organization> = exactly(
  recordOf('an organization', 'organization', anyOrganizationId, {
    name: words(),
    otherNames: list('names', words()),
    type: organizationTypeSchema,
    partOf: z.nullable(
      idOf('the organization that it is part of, or null if the report does not say'),
    ),
    country: z.nullable(
      countryCode(
        'an ISO 3166-1 alpha-2 code, or null if neither the report nor the context gives one',
      ),
    ),
  }),
);
