import { quoteLocator } from '../../questions/located-quotes.js';
import { textPositionSelector, textQuoteSelector } from '../../questions/selectors.js';
import type { AnyRecord } from '../../report/any-record.js';
import { eachRecord } from '../../report/each-record.js';
import type { TipReport } from '../../report/tip-report.js';
import type { DatasetIdentity } from '../data-file.js';
import { evidenceFragment, recordIri, textIri } from './iris.js';

const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const count = (id: string) => ({ '@id': id, '@type': 'xsd:nonNegativeInteger' });

/**
 * What the context of the Web Annotation Data Model says of the terms that are used here. The standard asks for its
 * address instead, which a program could read only online.
 */
const context = () => ({
  as: 'http://www.w3.org/ns/activitystreams#',
  oa: 'http://www.w3.org/ns/oa#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  classifying: 'oa:classifying',
  identifying: 'oa:identifying',
  linking: 'oa:linking',
  body: iri('oa:hasBody'),
  end: count('oa:end'),
  exact: 'oa:exact',
  first: iri('as:first'),
  items: { ...iri('as:items'), '@container': '@list' },
  label: 'rdfs:label',
  last: iri('as:last'),
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  partOf: iri('as:partOf'),
  prefix: 'oa:prefix',
  selector: iri('oa:hasSelector'),
  source: iri('oa:hasSource'),
  start: count('oa:start'),
  startIndex: count('as:startIndex'),
  suffix: 'oa:suffix',
  target: iri('oa:hasTarget'),
  total: count('as:totalItems'),
});

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

/** Every piece of evidence of every record, as annotations of the report's page and of the copy of its text. */
export function annotations(report: TipReport, dataset: DatasetIdentity | undefined): object {
  const page: string | null = report.metadata.source.url;
  const locate = quoteLocator(report);
  const items = [...eachRecord(report)].flatMap(({ record }) =>
    locate(record).map((located, index) => ({
      id: evidenceFragment(record, index + 1),
      type: 'Annotation',
      motivation: motivations[record.kind],
      body: recordIri(record),
      target: [
        ...(page === null ? [] : [{ source: page, selector: textQuoteSelector(located) }]),
        { source: textIri, selector: textPositionSelector(located) },
      ],
    })),
  );
  return {
    '@context': context(),
    id: '#collection',
    type: 'AnnotationCollection',
    label: `${nameOf(report, dataset)}: the quotes that each record is based on`,
    total: items.length,
    first: { id: '#page', type: 'AnnotationPage', partOf: '#collection', startIndex: 0, items },
    last: '#page',
  };
}

function nameOf({ metadata }: TipReport, dataset: DatasetIdentity | undefined): string {
  return dataset === undefined ? metadata.title : `${dataset.title}, version ${dataset.version}`;
}
