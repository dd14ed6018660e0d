import { findings } from '../../data/collections/findings.js';
import { legalProvisions } from '../../data/collections/legal-provisions.js';
import { organizations } from '../../data/collections/organizations.js';
import { places } from '../../data/collections/places.js';
import { recommendations } from '../../data/collections/recommendations.js';
import { statistics } from '../../data/collections/statistics.js';
import { victimCategories } from '../../data/collections/victim-categories.js';
import { dataset } from '../../data/dataset-version.js';
import { narrative } from '../../data/narrative/narrative.js';
import { report } from '../../data/report.js';
import type { Unit } from '../kinds/narrative/narrative.js';
import { lookUp } from '../lookup/look-up.js';
import { unitsOf } from '../lookup/units-of.js';
import { show } from '../parts/show.js';
import type { AnyRecord } from '../report/any-record.js';
import type { DatasetVersion } from '../report/dataset-version.js';
import { sameData } from './same-data.js';

/**
 * What `cite` cites: the dataset at its version, the report, any other record, or a unit of the text.
 *
 * @example
 * ```ts
 * import { getUnit } from 'tip-report-laos-2012';
 * import { type CitationSubject, cite } from 'tip-report-laos-2012/citations';
 *
 * const subject: CitationSubject = getUnit('prosecution.8');
 * cite(subject, 'csl-json').section; // => 'Prosecution, paragraph 1, sentence 8'
 * ```
 */
export type CitationSubject = DatasetVersion | AnyRecord | Unit;

const kinds = [
  'dataset',
  'finding',
  'legal-provision',
  'organization',
  'place',
  'recommendation',
  'report',
  'statistic',
  'unit',
  'victim-category',
] as const satisfies readonly CitationSubject['kind'][];

/**
 * The package's own copy of what is to be cited: a citation names this version of the dataset, so what is cited must be
 * in it.
 *
 * @throws `TypeError` where it is nothing that can be cited.
 * @throws {@link UnknownIdError} where this report has no such record.
 * @throws `RangeError` where it is not the same as in this version of the dataset.
 */
export function ownCopyOf(subject: CitationSubject): CitationSubject {
  const kind: unknown = typeof subject === 'object' && subject !== null ? subject.kind : undefined;
  if (!kinds.some((each) => each === kind)) {
    const known = kinds.map((each) => `"${each}"`).join(', ');
    const given = kind === undefined ? `${show(subject)} without a kind` : `kind ${show(kind)}`;
    throw new TypeError(`Expected what is cited to be of one of the kinds ${known}, got ${given}.`);
  }
  const own = find(subject);
  if (sameData(own, subject)) return own;
  const name = subject.kind === 'dataset' ? 'dataset' : `${subject.kind} ${show(subject.id)}`;
  throw new RangeError(
    `The ${name} differs from the one in version ${dataset.version} of ${dataset.name}. Cite it with the package in whose version it stands.`,
  );
}

function find(subject: CitationSubject): CitationSubject {
  switch (subject.kind) {
    case 'dataset':
      return dataset;
    case 'report':
      return report;
    case 'statistic':
      return lookUp('statistic', statistics, subject.id);
    case 'victim-category':
      return lookUp('victim category', victimCategories, subject.id);
    case 'legal-provision':
      return lookUp('legal provision', legalProvisions, subject.id);
    case 'recommendation':
      return lookUp('recommendation', recommendations, subject.id);
    case 'finding':
      return lookUp('finding', findings, subject.id);
    case 'organization':
      return lookUp('organization', organizations, subject.id);
    case 'place':
      return lookUp('place', places, subject.id);
    case 'unit':
      return lookUp('unit', unitsOf(narrative), subject.id);
  }
}
