import { fields, joined, quoted, type RecordWords } from '../../parts/words.js';
import type { ReportMetadata } from './metadata.js';

export function reportWords(record: ReportMetadata): RecordWords {
  const { disclaimer, published, publisher, reportingPeriod, source, tier, tierLine } = record;
  const dates = `${reportingPeriod.start} to ${reportingPeriod.end}`;
  return {
    title: record.title,
    summary: joined(
      [
        `Tier ${tier}`,
        `${publisher}, published ${published}`,
        `reporting period ${dates} (dates inferred; the report doesn’t give them)`,
      ],
      '; ',
    ),
    fields: fields({
      Tier: [`${tier} (${quoted(tierLine)})`],
      Publisher: [publisher],
      Published: [published],
      'Reporting period': [
        `${dates} (dates inferred; the report doesn’t give them)`,
        reportingPeriod.basis,
      ],
      'Source text': [
        `copied on ${source.accessed} from ${source.url}`,
        quoted(source.lastUpdated),
      ],
      'What our copy is missing': source.losses,
      Disclaimer: [quoted(disclaimer)],
    }),
  };
}
