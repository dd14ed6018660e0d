import * as z from 'zod';
import { attributionSchema } from '../../parts/attribution/schema.js';
import { recordOf } from '../../parts/evidence/schema.js';
import { expected } from '../../parts/expected.js';
import { hedgeSchema } from '../../parts/hedge/schema.js';
import { legalProvisionIdSchema, organizationIdSchema } from '../../parts/ids/schema.js';
import { penaltySchema } from '../../parts/penalty/schema.js';
import { periodSchema } from '../../parts/period/schema.js';
import {
  list,
  literal,
  oneOf,
  ordinal,
  strictObject,
  taggedUnion,
  words,
} from '../../parts/schema.js';

import { ratingDegrees } from './legal-provision.js';

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
export const legalInstrumentSchema = taggedUnion('an instrument', 'form', [
  strictObject('a standard of assessment', { form: literal('assessment-standard'), aim: words() }),
  namedInstrument('body-of-law'),
  namedInstrument('constitution'),
  namedInstrument('decree'),
  namedInstrument('framework'),
  namedInstrument('guidelines'),
  namedInstrument('legal-remedy'),
  strictObject('memoranda of understanding', {
    form: literal('memoranda-of-understanding'),
    parties: list('ids of organizations', organizationIdSchema),
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
]);

function namedInstrument<const Form extends string>(form: Form) {
  return strictObject('an instrument that is only named', {
    form: literal(form),
  });
}

const awaitedApprovalSchema = strictObject('an approval that was not given', {
  organization: organizationIdSchema,
  phrase: words(),
});

const delayedApprovalSchema = strictObject('an approval that comes late', {
  organization: organizationIdSchema,
  phrase: words(),
});

const approvalSchema = strictObject('an approval that was given', {
  organization: organizationIdSchema,
  date: periodSchema,
  phrase: words(),
});

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
export const legalStatusSchema = taggedUnion('a status', 'state', [
  statusInWords('a standard that the report applies', 'applied-by-report'),
  strictObject('a delayed approval', {
    state: literal('approval-delayed'),
    delayed: list('delayed approvals', delayedApprovalSchema, 1),
  }),
  statusInWords('a provision that does not exist', 'does-not-exist'),
  strictObject('a draft', {
    state: literal('draft'),
    drafted: periodSchema,
    supporters: list('ids of organizations', organizationIdSchema),
    awaiting: list('awaited approvals', awaitedApprovalSchema),
  }),
  statusInWords('a provision in development', 'in-development'),
  statusInWords('a provision in force', 'in-force'),
  statusInWords('a provision in use', 'in-use'),
  statusInWords('a provision not developed or implemented', 'not-developed-or-implemented'),
  statusInWords('a provision not implemented', 'not-implemented'),
  statusInWords('a provision not provided', 'not-provided'),
  statusInWords('another status', 'other'),
  strictObject('a partial approval', {
    state: literal('partly-approved'),
    approvals: list('approvals', approvalSchema, 1),
    awaiting: list('awaited approvals', awaitedApprovalSchema, 1),
  }),
  statusInWords('a recommended provision', 'recommended'),
]);

function statusInWords<const State extends string>(what: string, state: State) {
  return strictObject(what, { state: literal(state), phrase: words() });
}

const protectionSchema = strictObject('a protection', {
  grants: words(),
  covers: z.nullable(words('who it covers, or null if the report does not say')),
  condition: z.nullable(words('the condition, or null if the report names none')),
});

const ratingSchema = strictObject('a rating', {
  degree: oneOf('the degree of a rating', ratingDegrees),
  scope: z.nullable(words('what it rates, or null if it rates the whole')),
  phrase: words(),
});

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
export const legalProvisionSchema = recordOf(
  'a legal provision',
  'legal-provision',
  legalProvisionIdSchema,
  {
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
  },
);
