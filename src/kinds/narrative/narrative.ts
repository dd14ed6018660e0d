import type { ReportIds } from '../../parts/ids/report-ids.js';
import type { Pillar } from '../../parts/pillar/pillar.js';

/** The terms of {@link UnitType}. */
export const unitTypes = ['item', 'lead-in', 'page-line', 'sentence'] as const;

/**
 * What a unit of the text is.
 *
 * The codebook says what each term means.
 */
export type UnitType = (typeof unitTypes)[number];

/**
 * The smallest part of the text with an id of its own. Units cover the source without gap or overlap: each one's
 * `text` and `separator`, joined in order, give the source back byte for byte.
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
  /** The id by which to cite it: its section and its number in the section, or the name of its line. */
  readonly id: Id;
  readonly type: UnitType;
  /** The section in which it stands. */
  readonly section: Ids['section'];
  /** The number of its paragraph in the section, counted from 1. */
  readonly paragraph: number;
  /** The text, letter for letter, without the separator after it. */
  readonly text: string;
  /** What stands between this unit and the next: white space; in the recommendations also the punctuation and the last "and". */
  readonly separator: string;
}

/** A part of the text under one heading. */
export interface Section<out Id extends string = string, out Ids extends ReportIds = ReportIds> {
  /** The id, such as `prosecution`. */
  readonly id: Id;
  /** A heading for people. */
  readonly heading: string;
  /**
   * Where the heading comes from: `editorial`, ours, because the text has none; `restored`, the pillar heading of
   * the published report, which the copy lost; `source`, words of the text.
   */
  readonly headingOrigin: 'editorial' | 'restored' | 'source';
  /** The pillar that the section is about; null where it is about none or all. */
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
