/**
 * What the context of the Web Annotation standard says of the terms that the data use: their addresses as the Web
 * Annotation Vocabulary (W3C Recommendation of 23 February 2017) gives them. The data carry their own copy, which a test compares with it.
 */
export const webAnnotationContext: object = {
  '@context': {
    as: 'http://www.w3.org/ns/activitystreams#',
    oa: 'http://www.w3.org/ns/oa#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    Annotation: 'oa:Annotation',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    TextPositionSelector: 'oa:TextPositionSelector',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    classifying: 'oa:classifying',
    identifying: 'oa:identifying',
    linking: 'oa:linking',
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    first: { '@type': '@id', '@id': 'as:first' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    last: { '@type': '@id', '@id': 'as:last' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    partOf: { '@type': '@id', '@id': 'as:partOf' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    exact: 'oa:exact',
    label: 'rdfs:label',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
    start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
    startIndex: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:startIndex' },
    total: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:totalItems' },
  },
};
