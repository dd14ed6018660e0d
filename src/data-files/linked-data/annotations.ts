import { passagesOf } from '../../kinds/narrative/passages-of.js';
import { type LocatedQuote, locatedQuotes } from '../../questions/located-quotes.js';
import { textPositionSelector, textQuoteSelector } from '../../questions/selectors.js';
import type { AnyRecord } from '../../report/any-record.js';
import { eachRecord } from '../../report/each-record.js';
import type { TipReport } from '../../report/tip-report.js';
import type { DatasetIdentity } from '../data-file.js';
import { annotationFragment, recordIri, textIri } from './iris.js';
import { recordLabel } from './record-label.js';

/** How a quote relates to its record, in terms of the Web Annotation Vocabulary. */
const motivations = {
  finding: 'linking',
  'legal-provision': 'linking',
  organization: 'identifying',
  place: 'identifying',
  recommendation: 'linking',
  report: 'identifying',
  statistic: 'linking',
  'victim-category': 'classifying',
} as const satisfies Record<AnyRecord['kind'], string>;

/** A quote of fewer code points is given with the text around it, since it may occur elsewhere on the page. */
const shortest = 32;

/** Every piece of evidence of every record, as annotations of the report's page and of the copy of its text. */
export function annotations(report: TipReport, dataset: DatasetIdentity | undefined): object {
  const page: string | null = report.metadata.source.url;
  const text = passagesOf(report.narrative)
    .map((passage) => passage.text + passage.separator)
    .join('');
  const items = [...eachRecord(report)].flatMap(({ record }) =>
    locatedQuotes(record, report).map((located, index) => ({
      id: annotationFragment(record, index + 1),
      type: 'Annotation',
      motivation: motivations[record.kind],
      // JSON leaves out the label of a record without one.
      body: [
        { id: recordIri(record), label: recordLabel(record) },
        ...(located.supports ?? []).map(tag),
      ],
      target: [
        ...(page === null ? [] : [{ source: page, selector: quoteSelector(located, text) }]),
        { source: textIri, selector: textPositionSelector(located) },
      ],
    })),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#collection',
    type: 'AnnotationCollection',
    label: `${nameOf(report, dataset)}: the words that each record is based on`,
    total: items.length,
    first: { id: '#page', type: 'AnnotationPage', partOf: '#collection', startIndex: 0, items },
    last: '#page',
  };
}

function nameOf({ metadata }: TipReport, dataset: DatasetIdentity | undefined): string {
  return dataset === undefined ? metadata.title : `${dataset.title}, version ${dataset.version}`;
}

/** A field of the record that the words support. */
function tag(field: string): object {
  return { type: 'TextualBody', purpose: 'tagging', value: field };
}

function quoteSelector(located: LocatedQuote, text: string): object {
  const { type, exact, prefix, suffix } = textQuoteSelector(located);
  const alone = text.indexOf(exact) === text.lastIndexOf(exact);
  return alone && [...exact].length >= shortest ? { type, exact } : { type, exact, prefix, suffix };
}
