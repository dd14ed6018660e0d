import * as z from 'zod';
import { recordOf } from '../../parts/evidence/schema.js';
import { countryCode, idOf, organizationIdSchema } from '../../parts/ids/schema.js';
import { list, oneOf, words } from '../../parts/schema.js';
import { organizationTypes } from './organization.js';

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
export const organizationSchema = recordOf(
  'an organization',
  'organization',
  organizationIdSchema,
  {
    name: words(),
    otherNames: list('names', words()),
    type: oneOf('the type of an organization', organizationTypes),
    partOf: z.nullable(
      idOf('the organization that it is part of, or null if the report does not say'),
    ),
    country: z.nullable(
      countryCode(
        'an ISO 3166-1 alpha-2 code, or null if neither the report nor the context gives one',
      ),
    ),
  },
);
