import type { CitationSubject } from 'tip-report-laos-2012/citations';
import { type CitationFormat, cite } from 'tip-report-laos-2012/citations';
import type { Content } from './content.js';

export const titlesOfFormats: Readonly<Record<CitationFormat, string>> = {
  biblatex: 'BibLaTeX',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
  ris: 'RIS',
  apa: 'APA',
  'chicago-author-date': 'Chicago, author-date',
  harvard: 'Harvard',
  mla: 'MLA',
  vancouver: 'Vancouver',
};

/** A citation of something in the report, as text. */
export function citationOf(
  { dataset, report }: Content,
  subject: CitationSubject,
  format: CitationFormat,
  { accessed = '', evidence = 0 } = {},
): string {
  // A list, as programs that manage references read it.
  const made = cite([subject], format, {
    from: report,
    dataset,
    ...(accessed !== '' && { accessed }),
    ...(evidence !== 0 && { evidence }),
  });
  return typeof made === 'string' ? made : JSON.stringify(made, null, 2);
}
