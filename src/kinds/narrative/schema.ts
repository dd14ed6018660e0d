import * as z from 'zod';
import { expected } from '../../parts/expected.js';
import { anyPassageId, anySectionId } from '../../parts/ids/schema.js';
import { pillars } from '../../parts/pillar/pillar.js';
import {
  collection,
  exactly,
  literal,
  oneOf,
  ordinal,
  printable,
  strictObject,
  words,
} from '../../parts/schema.js';
import { show } from '../../parts/show.js';
import {
  type Narrative,
  type Paragraph,
  type Passage,
  type PassageType,
  passageTypes,
  type Section,
} from './narrative.js';

/**
 * The type of a passage: one of `passageTypes`.
 *
 * @example
 * ```ts
 * import { passageTypeSchema } from 'tip-report-laos-2012/schemas';
 *
 * passageTypeSchema.safeParse('sentence').success; // => true
 * ```
 */
export const passageTypeSchema: z.ZodType<PassageType> = exactly(
  oneOf('the type of a passage', passageTypes),
);

/**
 * The smallest part of the text that has an id.
 *
 * @example
 * ```ts
 * import { passageSchema } from 'tip-report-laos-2012/schemas';
 *
 * const passage = {
 *   kind: 'passage',
 *   id: 'prosecution.8',
 *   type: 'sentence',
 *   section: 'prosecution',
 *   paragraph: 1,
 *   text: 'Corruption remained an endemic problem in Laos.',
 *   separator: ' ',
 * };
 * passageSchema.safeParse(passage).success; // => true
 * passageSchema.safeParse({ ...passage, section: 'protection' }).success; // => false
 * ```
 */
export const passageSchema: z.ZodType<Passage> = exactly(
  strictObject('a passage', {
    kind: literal('passage'),
    id: anyPassageId,
    type: passageTypeSchema,
    section: anySectionId,
    paragraph: ordinal(),
    text: printable(
      z
        .string({ error: expected('text that neither starts nor ends with white space') })
        .regex(/^\S(?:[\s\S]*\S)?$/),
    ),
    separator: printable(
      z.string({ error: expected('the text before the next passage, even if empty') }),
    ),
  }).refine(({ id, section }) => id.startsWith(`${section}.`), {
    path: ['id'],
    error: ({ input }) => {
      const { id, section } = input as { readonly id: string; readonly section: string };
      return `expected an id that starts with the passage's section, ${show(`${section}.`)}; got ${show(id)}`;
    },
  }),
);

/**
 * A paragraph, as its passages in order.
 *
 * @example
 * ```ts
 * import { paragraphSchema } from 'tip-report-laos-2012/schemas';
 *
 * paragraphSchema.safeParse({ number: 0, passages: [] }).success; // => false
 * ```
 */
export const paragraphSchema: z.ZodType<Paragraph> = exactly(
  strictObject('a paragraph', {
    number: ordinal(),
    passages: collection('passages', passageSchema),
  }),
);

/**
 * A part of the text under one heading.
 *
 * @example
 * ```ts
 * import { narrative } from 'tip-report-laos-2012';
 * import { sectionSchema } from 'tip-report-laos-2012/schemas';
 *
 * narrative.sections.every((section) => sectionSchema.safeParse(section).success); // => true
 * ```
 */
export const sectionSchema: z.ZodType<Section> = exactly(
  strictObject('a section', {
    id: anySectionId,
    heading: words(),
    headingOrigin: oneOf('where the heading comes from', ['editorial', 'restored', 'source']),
    pillar: z.nullable(oneOf('a pillar, or null if it is about none or all', pillars)),
    part: oneOf('the part of the page', ['end-matter', 'front-matter', 'narrative']),
    paragraphs: collection('paragraphs', paragraphSchema),
  }),
);

/**
 * The whole text.
 *
 * @example
 * ```ts
 * import { narrative } from 'tip-report-laos-2012';
 * import { narrativeSchema } from 'tip-report-laos-2012/schemas';
 *
 * narrativeSchema.safeParse(narrative).success; // => true
 * ```
 */
export const narrativeSchema: z.ZodType<Narrative> = exactly(
  strictObject('a narrative', {
    kind: literal('narrative'),
    sections: collection('sections', sectionSchema),
  }),
);
