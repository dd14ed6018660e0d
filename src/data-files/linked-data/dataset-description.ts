import type { ReportMetadata, SourceCopy } from '../../kinds/metadata/metadata.js';
import { measureMeanings } from '../../kinds/statistic/meanings.js';
import { sha256 } from '../../parts/sha256.js';
import { utf8 } from '../../parts/utf8.js';
import { sentence } from '../../parts/words.js';
import type { DatasetLicense } from '../../report/dataset-version.js';
import type { TipReport } from '../../report/tip-report.js';
import { keywordsOf, summaryOf } from '../about.js';
import type { DataFile, DatasetIdentity } from '../data-file.js';
import { datasetIri, namespace, recordIri, termName, textIri } from './iris.js';
import { termLabel } from './term-label.js';

const iri = { '@type': '@id' };

const context = {
  '@vocab': 'https://schema.org/',
  contentUrl: iri,
  license: iri,
  propertyID: iri,
  url: iri,
};

/** The dataset as a `Dataset` of schema.org, for catalogues. */
export function datasetDescription(
  { metadata: report, places, statistics }: TipReport,
  dataset: DatasetIdentity | undefined,
  files: readonly DataFile[],
): object {
  const { start, end } = report.reportingPeriod;
  const country = places.find(({ codes }) => codes?.alpha2 === report.country);
  return {
    '@context': context,
    '@id': datasetIri,
    '@type': 'Dataset',
    name: dataset?.title ?? report.title,
    description: description(report),
    // JSON leaves out what is undefined.
    identifier: dataset?.name,
    version: dataset?.version,
    datePublished: dataset?.released,
    inLanguage: 'en',
    creator: dataset && { '@type': 'Organization', name: dataset.creator },
    ...licenseFor('annotations', dataset),
    isBasedOn: reportNode(report, dataset),
    citation: report.citeAs ?? undefined,
    keywords: keywordsOf(report),
    temporalCoverage: `${start}/${end}`,
    spatialCoverage: {
      ...(country && { '@id': recordIri(country) }),
      '@type': 'Country',
      name: report.countryName,
      identifier: { '@type': 'PropertyValue', name: 'ISO 3166-1 alpha-2', value: report.country },
    },
    variableMeasured: [...new Set(statistics.map(({ measure }) => measure))].map((measure) => ({
      '@type': 'PropertyValue',
      name: termLabel(measure),
      propertyID: namespace + termName('measure', measure),
      description: sentence(measureMeanings[measure]),
      unitText: [
        ...new Set(
          statistics.filter((each) => each.measure === measure).map(({ unit }) => termLabel(unit)),
        ),
      ],
    })),
    distribution: files.map(download),
  };
}

/** A file, with its size in bytes: schema.org gives a size as text. */
function download({ contents, mediaType, path, title }: DataFile): object {
  return {
    '@type': 'DataDownload',
    name: title,
    contentUrl: path,
    encodingFormat: mediaType,
    contentSize: `${utf8(contents).length} B`,
    sha256: sha256(contents),
  };
}

function description(report: ReportMetadata): string {
  const { start, end, basis } = report.reportingPeriod;
  return [
    summaryOf(report),
    `Temporal coverage: the reporting period, ${start} to ${end} (inferred). ${basis}`,
  ].join('\n');
}

function reportNode(report: ReportMetadata, dataset: DatasetIdentity | undefined): object {
  return {
    '@id': recordIri(report),
    '@type': 'Report',
    name: report.title,
    ...(report.publisher !== null && {
      publisher: { '@type': 'Organization', name: report.publisher },
    }),
    datePublished: report.published,
    inLanguage: 'en',
    url: report.source.url,
    ...licenseFor('text', dataset),
    encoding: {
      '@id': textIri,
      '@type': 'MediaObject',
      name: 'The copy of the text that the data are based on',
      description: copyDescription(report.source),
      encodingFormat: 'text/plain; charset=utf-8',
      sha256: report.source.sha256,
    },
  };
}

function copyDescription({ accessed, losses }: SourceCopy): string {
  const taken = accessed === null ? [] : [`Taken on ${accessed}.`];
  const lost = losses.length === 0 ? [] : ['What it lost of the published report:', ...losses];
  return [...taken, ...lost].join('\n');
}

/** The license of a part: by its page in the SPDX license list, or by its title alone if it is not on that list. */
function licenseFor(part: DatasetLicense['covers'], dataset: DatasetIdentity | undefined): object {
  const found = dataset?.licenses.find(({ covers }) => covers === part);
  if (found === undefined) return {};
  const { spdx, title } = found;
  return {
    license: {
      ...(spdx !== null && spdxPage(spdx)),
      '@type': 'CreativeWork',
      name: title,
    },
  };
}

function spdxPage(id: string): object {
  const url = `https://spdx.org/licenses/${id}`;
  return { '@id': url, url };
}
