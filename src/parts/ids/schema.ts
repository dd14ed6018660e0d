import * as z from 'zod';
import { expected } from '../expected.js';

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const UNIT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id in kebab-case. `what` names its owner in messages. */
export function idOf(what: string) {
  const form = 'lower-case letters and digits, in words joined by single hyphens';
  return z.string({ error: expected(`the id of ${what} (${form})`) }).regex(KEBAB_CASE);
}

/** The ISO 3166-1 alpha-2 code of a country. */
export function countryCode(what = 'an ISO 3166-1 alpha-2 code') {
  return z.string({ error: expected(`${what} (two capital letters)`) }).regex(/^[A-Z]{2}$/);
}

export const anyReportId = idOf('a report');
export const anySectionId = idOf('a section');
export const anyStatisticId = idOf('a statistic');
export const anyVictimCategoryId = idOf('a victim category');
export const anyLegalProvisionId = idOf('a legal provision');
export const anyRecommendationId = idOf('a recommendation');
export const anyFindingId = idOf('a finding');
export const anyOrganizationId = idOf('an organization');
export const anyPlaceId = idOf('a place');

export const anyPassageId = z
  .string({
    error: expected(
      'the id of a passage (its section, a dot, and its number or name, such as "prosecution.4")',
    ),
  })
  .regex(UNIT_ID);
