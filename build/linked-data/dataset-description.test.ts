import { describe, expect, test } from 'vitest';
import type { Statistic } from '../../src/kinds/statistic/statistic.js';
import type { Dataset } from '../../src/report/dataset.js';
import type { DatasetVersion } from '../../src/report/dataset-version.js';
import { velmora } from '../../tests/example/example-report.js';
import { velmoraVersion } from '../testing/velmora-version.js';
import { datasetDescription } from './dataset-description.js';

/** The description of a dataset, with those of its properties that a test reads. */
function described(dataset: Dataset, version: DatasetVersion = velmoraVersion) {
  return datasetDescription(dataset, version, []) as {
    readonly license?: object;
    readonly isPartOf: { readonly license?: object };
    readonly isBasedOn: {
      readonly license?: object;
      readonly encoding: { readonly description: string };
    };
    readonly spatialCoverage: object;
    readonly variableMeasured: readonly object[];
  };
}

test('a dataset is described to catalogues in the words of schema.org', () => {
  const files = [
    { path: 'dataset.json', mediaType: 'text/plain', title: 'Not the title', contents: '{}' },
    { path: 'statistics.csv', mediaType: 'text/csv', title: 'Statistics', contents: '' },
    { path: 'extra.bin', mediaType: 'application/octet-stream', contents: '' },
  ];
  expect(datasetDescription(velmora, velmoraVersion, files)).toStrictEqual({
    '@context': {
      '@vocab': 'https://schema.org/',
      contentUrl: { '@type': '@id' },
      license: { '@type': '@id' },
      propertyID: { '@type': '@id' },
      url: { '@type': '@id' },
    },
    '@id': 'dataset.jsonld#dataset',
    '@type': 'Dataset',
    name: '2031 Example Report on Velmora: annotated dataset',
    description:
      'The text of "2031 Example Report - Velmora" (Office of Examples, 2031-06-20) as data: statistics, victim categories, legal provisions, recommendations, findings, organizations and places, each with the words of the report on which it rests.\nTemporal coverage: the reporting period, 2030-04-01 to 2031-03-31 (inferred). Made up for tests',
    identifier: 'example-report-velmora-2031',
    version: '1.2.3',
    datePublished: '2031-09-30',
    inLanguage: 'en',
    creator: { '@type': 'Organization', name: 'example contributors' },
    license: {
      '@id': 'https://spdx.org/licenses/CC-BY-4.0',
      '@type': 'CreativeWork',
      name: 'Attribution 4.0 International',
    },
    isPartOf: {
      '@type': 'SoftwareSourceCode',
      name: 'example-report-velmora-2031',
      license: {
        '@id': 'https://spdx.org/licenses/Apache-2.0',
        '@type': 'CreativeWork',
        name: 'Apache License 2.0',
      },
    },
    isBasedOn: {
      '@id': 'dataset.json#report/example-report-2031-velmora',
      '@type': 'Report',
      name: '2031 Example Report - Velmora',
      publisher: { '@type': 'Organization', name: 'Office of Examples' },
      datePublished: '2031-06-20',
      inLanguage: 'en',
      url: 'https://example.org/velmora',
      license: { '@type': 'CreativeWork', name: 'Made up for tests, free of any rights' },
      encoding: {
        '@id': 'dataset.jsonld#text',
        '@type': 'MediaObject',
        name: 'The copy of the text from which the data were taken',
        description: 'Taken on 2031-07-02.',
        encodingFormat: 'text/plain; charset=utf-8',
        sha256: '7'.repeat(64),
      },
    },
    keywords: [
      'human trafficking',
      'trafficking in persons',
      'Trafficking in Persons Report',
      'Velmora',
    ],
    temporalCoverage: '2030-04-01/2031-03-31',
    spatialCoverage: {
      '@id': 'dataset.json#place/velmora',
      '@type': 'Country',
      name: 'Velmora',
      identifier: { '@type': 'PropertyValue', name: 'ISO 3166-1 alpha-2', value: 'XV' },
    },
    variableMeasured: [
      {
        '@type': 'PropertyValue',
        name: 'convictions',
        propertyID: 'concepts.jsonld#measure/convictions',
        unitText: ['convictions'],
      },
      {
        '@type': 'PropertyValue',
        name: 'sentences',
        propertyID: 'concepts.jsonld#measure/sentences',
        unitText: ['sentences'],
      },
      {
        '@type': 'PropertyValue',
        name: 'broker fee',
        propertyID: 'concepts.jsonld#measure/broker-fee',
        unitText: ['US dollars'],
      },
      {
        '@type': 'PropertyValue',
        name: 'hotline calls',
        propertyID: 'concepts.jsonld#measure/hotline-calls',
        unitText: ['calls'],
      },
    ],
    distribution: [
      {
        '@type': 'DataDownload',
        name: 'The whole dataset',
        contentUrl: 'dataset.json',
        encodingFormat: 'application/json',
        sha256: 'd'.repeat(64),
      },
      {
        '@type': 'DataDownload',
        name: 'Statistics',
        contentUrl: 'statistics.csv',
        encodingFormat: 'text/csv',
      },
      {
        '@type': 'DataDownload',
        contentUrl: 'extra.bin',
        encodingFormat: 'application/octet-stream',
      },
    ],
  });
});

test('what the copy of the text lost is said a line each, behind when it was taken', () => {
  const source = { ...velmora.report.source, losses: ['The map is lost.', 'So are two headings.'] };
  const { isBasedOn } = described({ ...velmora, report: { ...velmora.report, source } });
  expect(isBasedOn.encoding.description).toBe(
    'Taken on 2031-07-02.\nWhat it lost of the published report:\nThe map is lost.\nSo are two headings.',
  );
});

test('a country that the report has not as a place is named without a reference', () => {
  const places = velmora.places.filter(({ id }) => id !== 'velmora');
  expect(described({ ...velmora, places }).spatialCoverage).toStrictEqual({
    '@type': 'Country',
    name: 'Velmora',
    identifier: { '@type': 'PropertyValue', name: 'ISO 3166-1 alpha-2', value: 'XV' },
  });
});

test('the country is found behind places without a code', () => {
  const places = velmora.places.toReversed();
  expect(places[0]?.codes).toBeNull();
  expect(described({ ...velmora, places }).spatialCoverage).toHaveProperty(
    '@id',
    'dataset.json#place/velmora',
  );
});

test('a measure that is given in several units names each once', () => {
  const units = ['persons', 'convictions', 'persons'] as const;
  const statistics = velmora.statistics
    .filter(({ id }) => id === 'convictions-2030')
    .flatMap((figure) => units.map((unit): Statistic => ({ ...figure, unit })));
  expect(described({ ...velmora, statistics }).variableMeasured).toStrictEqual([
    {
      '@type': 'PropertyValue',
      name: 'convictions',
      propertyID: 'concepts.jsonld#measure/convictions',
      unitText: ['persons', 'convictions'],
    },
  ]);
});

describe('a part of which the version names no license', () => {
  test.each([
    ['annotations', [false, true, true]],
    ['code', [true, false, true]],
    ['text', [true, true, false]],
  ])('has none: %s', (part, expected) => {
    const licenses = velmoraVersion.licenses.filter(({ covers }) => covers !== part);
    const { isBasedOn, isPartOf, ...dataset } = described(velmora, { ...velmoraVersion, licenses });
    expect([dataset, isPartOf, isBasedOn].map((each) => 'license' in each)).toEqual(expected);
  });
});
