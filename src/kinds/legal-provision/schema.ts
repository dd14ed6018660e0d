import * as z from 'zod';
import { attributionSchema } from '../../parts/attribution/schema.js';
import { recordOf } from '../../parts/evidence/schema.js';
import { expected } from '../../parts/expected.js';
import { hedgeSchema } from '../../parts/hedge/schema.js';
import { anyLegalProvisionId, anyOrganizationId } from '../../parts/ids/schema.js';
import { penaltySchema } from '../../parts/penalty/schema.js';
import { periodSchema } from '../../parts/period/schema.js';
import {
  exactly,
  list,
  literal,
  oneOf,
  ordinal,
  strictObject,
  taggedUnion,
  words,
} from '../../parts/schema.js';
import {
  type Approval,
  type AwaitedApproval,
  type DelayedApproval,
  type LegalEffect,
  type LegalForm,
  type LegalInstrument,
  type LegalProvision,
  type LegalState,
  type LegalStatus,
  legalEffects,
  legalForms,
  legalStates,
  type Protection,
  type Rating,
  type RatingDegree,
  ratingDegrees,
} from './legal-provision.js';

/**
 * The form of an instrument: one of `legalForms`.
 *
 * @example
 * ```ts
 * import { legalFormSchema } from 'tip-report-laos-2012/schemas';
 *
 * legalFormSchema.safeParse('statute').success; // => true
 * ```
 */
export const legalFormSchema: z.ZodType<LegalForm> = exactly(
  oneOf('the form of an instrument', legalForms),
);

/**
 * What kind of instrument a legal provision is.
 *
 * @example
 * ```ts
 * import { legalInstrumentSchema } from 'tip-report-laos-2012/schemas';
 *
 * legalInstrumentSchema.safeParse({ form: 'statute' }).success; // => true
 * legalInstrumentSchema.safeParse({ form: 'statute-article' }).success; // => false
 * ```
 */
export const legalInstrumentSchema: z.ZodType<LegalInstrument> = exactly(
  taggedUnion('an instrument', 'form', [
    strictObject('a standard of assessment', {
      form: literal('assessment-standard'),
      aim: words(),
    }),
    namedInstrument('body-of-law'),
    namedInstrument('constitution'),
    namedInstrument('decree'),
    namedInstrument('framework'),
    namedInstrument('guidelines'),
    namedInstrument('legal-remedy'),
    strictObject('memoranda of understanding', {
      form: literal('memoranda-of-understanding'),
      parties: list('ids of organizations', anyOrganizationId),
    }),
    strictObject('another instrument', { form: literal('other'), phrase: words() }),
    namedInstrument('plan-of-action'),
    namedInstrument('procedures'),
    namedInstrument('proposed-law'),
    namedInstrument('regulation'),
    namedInstrument('statute'),
    strictObject('articles of a statute', {
      form: literal('statute-article'),
      code: words(),
      articles: list(
        'articles',
        z.union([ordinal(), words()], {
          error: expected('the number of an article, or text such as "134-1"'),
        }),
        1,
      ),
      revision: periodSchema,
    }),
    namedInstrument('system'),
    namedInstrument('treaty'),
  ]),
);

function namedInstrument<const Form extends string>(form: Form) {
  return strictObject('an instrument that is only named', {
    form: literal(form),
  });
}

/**
 * An approval that was not given.
 *
 * @example
 * ```ts
 * import { awaitedApprovalSchema } from 'tip-report-laos-2012/schemas';
 *
 * awaitedApprovalSchema.safeParse({ organization: 'prime-minister', phrase: 'a final draft' }).success; // => true
 * ```
 */
export const awaitedApprovalSchema: z.ZodType<AwaitedApproval> = exactly(
  strictObject('an approval that was not given', {
    organization: anyOrganizationId,
    phrase: words(),
  }),
);

/**
 * An approval that comes late.
 *
 * @example
 * ```ts
 * import { delayedApprovalSchema } from 'tip-report-laos-2012/schemas';
 *
 * delayedApprovalSchema.safeParse({ organization: 'government-of-laos', phrase: 'approve' }).success; // => true
 * ```
 */
export const delayedApprovalSchema: z.ZodType<DelayedApproval> = exactly(
  strictObject('an approval that comes late', {
    organization: anyOrganizationId,
    phrase: words(),
  }),
);

/**
 * An approval that was given.
 *
 * @example
 * ```ts
 * import { approvalSchema } from 'tip-report-laos-2012/schemas';
 *
 * const date = { basis: 'calendar-year', phrase: 'in 2012', edtf: '2012', inferred: false };
 * approvalSchema.safeParse({ organization: 'national-assembly', date, phrase: 'approved' }).success; // => true
 * ```
 */
export const approvalSchema: z.ZodType<Approval> = exactly(
  strictObject('an approval that was given', {
    organization: anyOrganizationId,
    date: periodSchema,
    phrase: words(),
  }),
);

/**
 * The status of a provision, in one term: one of `legalStates`.
 *
 * @example
 * ```ts
 * import { legalStateSchema } from 'tip-report-laos-2012/schemas';
 *
 * legalStateSchema.safeParse('in-force').success; // => true
 * ```
 */
export const legalStateSchema: z.ZodType<LegalState> = exactly(
  oneOf('the state of a provision', legalStates),
);

/**
 * The status of a provision.
 *
 * @example
 * ```ts
 * import { legalStatusSchema } from 'tip-report-laos-2012/schemas';
 *
 * legalStatusSchema.safeParse({ state: 'in-force', phrase: 'prohibits' }).success; // => true
 * legalStatusSchema.safeParse({ state: 'rejected', phrase: 'rejected' }).success; // => false
 * ```
 */
export const legalStatusSchema: z.ZodType<LegalStatus> = exactly(
  taggedUnion('a status', 'state', [
    statusInWords('a standard that the report applies', 'applied-by-report'),
    strictObject('a delayed approval', {
      state: literal('approval-delayed'),
      delayed: list('delayed approvals', delayedApprovalSchema, 1),
    }),
    statusInWords('an approved provision', 'approved'),
    statusInWords('a provision that does not exist', 'does-not-exist'),
    strictObject('a draft', {
      state: literal('draft'),
      drafted: periodSchema,
      supporters: list('ids of organizations', anyOrganizationId),
      awaiting: list('awaited approvals', awaitedApprovalSchema),
    }),
    statusInWords('a provision in development', 'in-development'),
    statusInWords('a provision in force', 'in-force'),
    statusInWords('a provision in use', 'in-use'),
    statusInWords('a provision not developed or implemented', 'not-developed-or-implemented'),
    statusInWords('a provision not implemented', 'not-implemented'),
    statusInWords('a treaty that the country is not a party to', 'not-party'),
    statusInWords('a provision not provided', 'not-provided'),
    statusInWords('another status', 'other'),
    strictObject('a partial approval', {
      state: literal('partly-approved'),
      approvals: list('approvals', approvalSchema, 1),
      awaiting: list('awaited approvals', awaitedApprovalSchema, 1),
    }),
    statusInWords('a treaty that the country is a party to', 'party'),
    statusInWords('a recommended provision', 'recommended'),
  ]),
);

function statusInWords<const State extends string>(what: string, state: State) {
  return strictObject(what, { state: literal(state), phrase: words() });
}

/**
 * A protection that a provision grants.
 *
 * @example
 * ```ts
 * import { protectionSchema } from 'tip-report-laos-2012/schemas';
 *
 * protectionSchema.safeParse({ grants: 'shelter', covers: 'victims', condition: null }).success; // => true
 * ```
 */
export const protectionSchema: z.ZodType<Protection> = exactly(
  strictObject('a protection', {
    grants: words(),
    covers: z.nullable(words('who it covers, or null if the report does not say')),
    condition: z.nullable(words('the condition, or null if the report names none')),
  }),
);

/**
 * A term of {@link RatingDegree}.
 *
 * @example
 * ```ts
 * import { ratingDegreeSchema } from 'tip-report-laos-2012/schemas';
 *
 * ratingDegreeSchema.safeParse('commensurate').success; // => true
 * ```
 */
export const ratingDegreeSchema: z.ZodType<RatingDegree> = exactly(
  oneOf('the degree of a rating', ratingDegrees),
);

/**
 * How the report rates a provision.
 *
 * @example
 * ```ts
 * import { ratingSchema } from 'tip-report-laos-2012/schemas';
 *
 * ratingSchema.safeParse({ degree: 'commensurate', scope: null, phrase: 'commensurate' }).success; // => true
 * ```
 */
export const ratingSchema: z.ZodType<Rating> = exactly(
  strictObject('a rating', {
    degree: ratingDegreeSchema,
    scope: z.nullable(words('what it rates, or null if it rates the whole')),
    phrase: words(),
  }),
);

/**
 * What a provision does: one of `legalEffects`.
 *
 * @example
 * ```ts
 * import { legalEffectSchema } from 'tip-report-laos-2012/schemas';
 *
 * legalEffectSchema.safeParse('protects').success; // => true
 * ```
 */
export const legalEffectSchema: z.ZodType<LegalEffect> = exactly(
  oneOf('what a provision does', legalEffects),
);

/**
 * A law, an article of one, a plan, guidelines, a procedure, a framework, a system or a standard in the report.
 *
 * @example
 * ```ts
 * import { penalCodeArticle134 } from 'tip-report-laos-2012';
 * import { legalProvisionSchema } from 'tip-report-laos-2012/schemas';
 *
 * legalProvisionSchema.safeParse(penalCodeArticle134).success; // => true
 * ```
 */
export const legalProvisionSchema: z.ZodType<LegalProvision> = exactly(
  recordOf('a legal provision', 'legal-provision', anyLegalProvisionId, {
    name: words(),
    instrument: legalInstrumentSchema,
    status: legalStatusSchema,
    enacted: z.nullable(periodSchema),
    prohibits: list('what it prohibits', words()),
    penalties: list('penalties', penaltySchema),
    protections: list('protections', protectionSchema),
    gaps: list('gaps', words()),
    ratings: list('ratings', ratingSchema),
    attribution: attributionSchema,
    hedges: list('hedges', hedgeSchema),
  }),
);
