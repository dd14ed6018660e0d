import type { ReportIds } from '../../parts/ids/report-ids.js';
import type { Pillar } from '../../parts/pillar/pillar.js';

/** The terms of {@link UnitType}. */
export const unitTypes = ['item', 'lead-in', 'page-line', 'sentence'] as const;

/**
 * What a unit of the text is.
 *
 * The codebook defines each term.
 */
export type UnitType = (typeof unitTypes)[number];

/**
 * The smallest part of the text that has an id: a sentence, a recommendation, or a line of the page. The `text` and
 * `separator` of all units, joined in order, are the source byte for byte.
 *
 * @example
 * ```ts
 * import { getUnit } from 'tip-report-laos-2012';
 *
 * getUnit('prosecution.8').text; // => 'Corruption remained an endemic problem in Laos.'
 * ```
 */
export interface Unit<out Id extends string = string, out Ids extends ReportIds = ReportIds> {
  readonly kind: 'unit';
  /** The id: its section, and its number in the section or the name of its line. */
  readonly id: Id;
  readonly type: UnitType;
  /** The id of its section. */
  readonly section: Ids['section'];
  /** The number of its paragraph in the section, counted from 1. */
  readonly paragraph: number;
  /** The text, letter for letter, without the separator after it. */
  readonly text: string;
  /** The text before the next unit: white space; in the recommendations, also punctuation and the last "and". */
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
  readonly paragraphs: readonly Paragraph<Ids>[];
}

/** A paragraph, as its units in order. */
export interface Paragraph<out Ids extends ReportIds = ReportIds> {
  /** Its number in the section, counted from 1. */
  readonly number: number;
  readonly units: readonly Unit<Ids['unit'], Ids>[];
}

/** The whole text: sections, their paragraphs, and their units, in order. */
export interface Narrative<out Ids extends ReportIds = ReportIds> {
  readonly kind: 'narrative';
  readonly sections: readonly Section<Ids['section'], Ids>[];
}
