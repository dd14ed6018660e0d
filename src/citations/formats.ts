/** The styles that a citation can be written in as text. */
export const textStyles = ['apa', 'chicago-author-date', 'harvard', 'mla', 'vancouver'] as const;

/** A style that a citation can be written in as text. */
export type TextStyle = (typeof textStyles)[number];

/**
 * The formats of `cite`: BibLaTeX, BibTeX and RIS for reference managers, CSL-JSON as an object, and the text of an entry
 * in a list of references in five styles.
 *
 * @example
 * ```ts
 * import { citationFormats } from 'tip-report-laos-2012/citations';
 *
 * citationFormats.includes('apa'); // => true
 * ```
 */
export const citationFormats = /* @__PURE__ */ allFormats();

function allFormats() {
  return Object.freeze(['biblatex', 'bibtex', 'csl-json', 'ris', ...textStyles] as const);
}

/**
 * A format of `cite`.
 *
 * @example
 * ```ts
 * import type { CitationFormat } from 'tip-report-laos-2012/citations';
 *
 * const format: CitationFormat = 'chicago-author-date';
 * format; // => 'chicago-author-date'
 * ```
 */
export type CitationFormat = (typeof citationFormats)[number];
