import { defineNarrative } from '../define.js';
import { assessment } from './assessment.js';
import { endMatter } from './end-matter.js';
import { frontMatter } from './front-matter.js';
import { prevention } from './prevention.js';
import { prosecution } from './prosecution.js';
import { protection } from './protection.js';
import { recommendations } from './recommendations.js';
import { traffickingProfile } from './trafficking-profile.js';

/**
 * The whole text in order: the page's front matter, the six sections of the narrative, and the page's end matter. Its
 * passages, joined with their separators, are the source file byte for byte.
 *
 * @example
 * ```ts
 * import { narrative } from 'tip-report-laos-2012';
 *
 * narrative.sections.map((section) => section.id).includes('prosecution'); // => true
 * ```
 */
export const narrative = defineNarrative({
  kind: 'narrative',
  sections: [
    frontMatter,
    traffickingProfile,
    assessment,
    recommendations,
    prosecution,
    protection,
    prevention,
    endMatter,
  ],
});
