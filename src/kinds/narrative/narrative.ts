import type { ReportIds } from '../../parts/ids/report-ids.js';
import type { Pillar } from '../../parts/pillar/pillar.js';

/** Every type of passage: the terms of {@link PassageType}. */
export const passageTypes = /* @__PURE__ */ Object.freeze([
  'heading',
  'item',
  'lead-in',
  'page-line',
  'sentence',
] as const);

/**
 * What a passage of the text is.
 *
 * `tip-report-laos-2012/data/vocabularies.csv` defines each term.
 */
export type PassageType = (typeof passageTypes)[number];

/**
 * The smallest part of the text that has an id: a sentence, a recommendation, or a line of the page. The `text` and
 * `separator` of all passages, joined in order, are the source byte for byte.
 *
 * @example
 * ```ts
 * import { getPassage } from 'tip-report-laos-2012';
 *
 * getPassage('prosecution.8').text; // => 'Corruption remained an endemic problem in Laos.'
 * ```
 */
export interface Passage<out Id extends string = string, out Ids extends ReportIds = ReportIds> {
  /** The type of the object: a passage isn't a record. */
  readonly kind: 'passage';
  /** The id: its section, and its number in the section or the name of its line. */
  readonly id: Id;
  /** What the passage is: a sentence, a recommendation, or a line of the page. */
  readonly type: PassageType;
  /** The id of its section. */
  readonly section: Ids['section'];
  /** The number of its paragraph in the section, counted from 1. */
  readonly paragraph: number;
  /** The exact text, without the separator after it. */
  readonly text: string;
  /** The text before the next passage: white space; in the recommendations, also punctuation and the last "and". */
  readonly separator: string;
}

/** A part of the text under one heading. */
export interface Section<out Id extends string = string, out Ids extends ReportIds = ReportIds> {
  /** The id, such as `prosecution`. */
  readonly id: Id;
  /** The heading. */
  readonly heading: string;
  /**
   * Where the heading comes from: `editorial` if we added it, `restored` if it is the published report's and missing
   * from our copy, `source` if it is in the text.
   */
  readonly headingOrigin: 'editorial' | 'restored' | 'source';
  /** The pillar that the section is about; null if it is about none or all. */
  readonly pillar: Pillar | null;
  /** `narrative`, or the front or end matter of the page. */
  readonly part: 'end-matter' | 'front-matter' | 'narrative';
  /** The paragraphs of the section, in order. */
  readonly paragraphs: readonly Paragraph<Ids>[];
}

/** A paragraph, as its passages in order. */
export interface Paragraph<out Ids extends ReportIds = ReportIds> {
  /** Its number in the section, counted from 1. */
  readonly number: number;
  /** The passages of the paragraph, in order. */
  readonly passages: readonly Passage<Ids['passage'], Ids>[];
}

/** The whole text: sections, their paragraphs, and their passages, in order. */
export interface Narrative<out Ids extends ReportIds = ReportIds> {
  /** The type of the object: the text isn't a record. */
  readonly kind: 'narrative';
  /** The sections of the text, in order. */
  readonly sections: readonly Section<Ids['section'], Ids>[];
}
