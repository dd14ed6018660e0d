import * as z from 'zod';
import { attributionSchema } from '../../parts/attribution/schema.js';
import { recordOf } from '../../parts/evidence/schema.js';
import { expected } from '../../parts/expected.js';
import { hedgeSchema } from '../../parts/hedge/schema.js';
import {
  anyOrganizationId,
  anyPlaceId,
  anyVictimCategoryId,
  countryCode,
} from '../../parts/ids/schema.js';
import { referenceSchema } from '../../parts/reference/schema.js';
import { routeSchema } from '../../parts/route/schema.js';
import {
  ascending,
  exactly,
  isAscending,
  list,
  oneOf,
  strictObject,
  words,
} from '../../parts/schema.js';
import { show } from '../../parts/show.js';
import {
  type AgeRange,
  type CharacteristicMention,
  type Exploitation,
  type ExploitationForm,
  type Exploiter,
  type ExploiterType,
  exploitationForms,
  exploiterTypes,
  type Group,
  type GroupCharacteristic,
  groupCharacteristics,
  groups,
  type MigrationStatus,
  migrationStatuses,
  type Nationality,
  type Sector,
  type SectorMention,
  sectors,
  type VictimCategory,
  type VictimStatus,
  victimStatuses,
  type Who,
} from './victim-category.js';

/**
 * An age or sex that the report names: one of `groups`.
 *
 * @example
 * ```ts
 * import { groupSchema } from 'tip-report-laos-2012/schemas';
 *
 * groupSchema.safeParse('women').success; // => true
 * ```
 */
export const groupSchema: z.ZodType<Group> = exactly(oneOf('a group', groups));

/**
 * What the text calls a group: one of `victimStatuses`.
 *
 * @example
 * ```ts
 * import { victimStatusSchema } from 'tip-report-laos-2012/schemas';
 *
 * victimStatusSchema.safeParse('vulnerable').success; // => true
 * ```
 */
export const victimStatusSchema: z.ZodType<VictimStatus> = exactly(
  oneOf('what the text calls the group', victimStatuses),
);

/**
 * A form of exploitation: one of `exploitationForms`.
 *
 * @example
 * ```ts
 * import { exploitationFormSchema } from 'tip-report-laos-2012/schemas';
 *
 * exploitationFormSchema.safeParse('forced-labor').success; // => true
 * ```
 */
export const exploitationFormSchema: z.ZodType<ExploitationForm> = exactly(
  oneOf('a form of exploitation', exploitationForms),
);

/**
 * A sector or setting of exploitation: one of `sectors`.
 *
 * @example
 * ```ts
 * import { sectorSchema } from 'tip-report-laos-2012/schemas';
 *
 * sectorSchema.safeParse('fishing').success; // => true
 * ```
 */
export const sectorSchema: z.ZodType<Sector> = exactly(oneOf('a sector', sectors));

/**
 * The migration status of a group: one of `migrationStatuses`.
 *
 * @example
 * ```ts
 * import { migrationStatusSchema } from 'tip-report-laos-2012/schemas';
 *
 * migrationStatusSchema.safeParse('migrants').success; // => true
 * ```
 */
export const migrationStatusSchema: z.ZodType<MigrationStatus> = exactly(
  oneOf('a migration status', migrationStatuses),
);

/**
 * A nationality, and the report's wording for it.
 *
 * @example
 * ```ts
 * import { nationalitySchema } from 'tip-report-laos-2012/schemas';
 *
 * nationalitySchema.safeParse({ phrase: 'Lao', country: 'LA' }).success; // => true
 * ```
 */
export const nationalitySchema: z.ZodType<Nationality> = exactly(
  strictObject('a nationality', { phrase: words(), country: countryCode() }),
);

/**
 * A sector, and the report's wording for it.
 *
 * @example
 * ```ts
 * import { sectorMentionSchema } from 'tip-report-laos-2012/schemas';
 *
 * sectorMentionSchema.safeParse({ sector: 'fishing', phrase: 'fishing' }).success; // => true
 * ```
 */
export const sectorMentionSchema: z.ZodType<SectorMention> = exactly(
  strictObject('a sector', { sector: sectorSchema, phrase: words() }),
);

/**
 * An age or a span of ages, in whole years.
 *
 * @example
 * ```ts
 * import { ageRangeSchema } from 'tip-report-laos-2012/schemas';
 *
 * ageRangeSchema.safeParse({ minimum: 11, maximum: null, phrase: 'as young as 11' }).success; // => true
 * ageRangeSchema.safeParse({ minimum: 17, maximum: 15, phrase: 'aged 15 to 17' }).success; // => false
 * ```
 */
export const ageRangeSchema: z.ZodType<AgeRange> = exactly(
  strictObject('an age or a span of ages', {
    minimum: years().nullable(),
    maximum: years().nullable(),
    phrase: words(),
  }).refine(isAscending, ascending),
);

function years() {
  return z.int({ error: expected('an age in whole years, or null') }).min(0);
}

/**
 * What the people of a group have in common: one of `groupCharacteristics`.
 *
 * @example
 * ```ts
 * import { groupCharacteristicSchema } from 'tip-report-laos-2012/schemas';
 *
 * groupCharacteristicSchema.safeParse('refugees').success; // => true
 * ```
 */
export const groupCharacteristicSchema: z.ZodType<GroupCharacteristic> = exactly(
  oneOf('a characteristic of the group', groupCharacteristics),
);

/**
 * What the people of a group have in common, and the report's wording for it.
 *
 * @example
 * ```ts
 * import { characteristicMentionSchema } from 'tip-report-laos-2012/schemas';
 *
 * characteristicMentionSchema.safeParse({ term: 'refugees', phrase: 'refugees' }).success; // => true
 * ```
 */
export const characteristicMentionSchema: z.ZodType<CharacteristicMention> = exactly(
  strictObject('a characteristic', { term: groupCharacteristicSchema, phrase: words() }),
);

/**
 * Who exploits people: one of `exploiterTypes`.
 *
 * @example
 * ```ts
 * import { exploiterTypeSchema } from 'tip-report-laos-2012/schemas';
 *
 * exploiterTypeSchema.safeParse('brokers').success; // => true
 * ```
 */
export const exploiterTypeSchema: z.ZodType<ExploiterType> = exactly(
  oneOf('who exploits the people', exploiterTypes),
);

/**
 * Those who exploit people of a group, or recruit or transport them for it.
 *
 * @example
 * ```ts
 * import { exploiterSchema } from 'tip-report-laos-2012/schemas';
 *
 * const exploiter = { type: 'brokers', phrase: 'labor brokers', organization: null };
 * exploiterSchema.safeParse(exploiter).success; // => true
 * ```
 */
export const exploiterSchema: z.ZodType<Exploiter> = exactly(
  strictObject('an exploiter', {
    type: exploiterTypeSchema,
    phrase: words(),
    organization: anyOrganizationId.nullable(),
  }),
);

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
export const whoSchema: z.ZodType<Who> = exactly(
  strictObject('who the people are', {
    phrase: words(),
    groups: list('groups', groupSchema),
    emphasized: list('groups', groupSchema),
    ages: list('ages', ageRangeSchema),
    characteristics: list('characteristics', characteristicMentionSchema),
    nationalities: list('nationalities', nationalitySchema),
    ethnicities: list('ethnic groups', words()),
    migration: migrationStatusSchema,
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
  }),
);

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
export const exploitationSchema: z.ZodType<Exploitation> = exactly(
  strictObject('an exploitation', {
    form: exploitationFormSchema,
    phrase: words(),
    sectors: list('sectors', sectorMentionSchema),
  }),
);

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
export const victimCategorySchema: z.ZodType<VictimCategory> = exactly(
  recordOf('a victim category', 'victim-category', anyVictimCategoryId, {
    label: words(),
    who: whoSchema,
    status: victimStatusSchema,
    exploitation: list('exploitations', exploitationSchema),
    routes: list('routes', routeSchema),
    exploiters: list('exploiters', exploiterSchema),
    places: list('ids of places', anyPlaceId),
    identifiedAt: list('ids of places', anyPlaceId),
    vulnerabilities: list('vulnerabilities', words()),
    hedges: list('hedges', hedgeSchema),
    attribution: attributionSchema,
    broader: list('ids of victim categories', anyVictimCategoryId),
    related: list('references', referenceSchema),
  }),
);
