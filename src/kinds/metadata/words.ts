import { edtfInWords } from '../../parts/period/words.js';
import { fields, joined, quoted, type RecordWords } from '../../parts/words.js';
import type { Ranking, ReportMetadata } from './metadata.js';

export function reportWords(record: ReportMetadata): RecordWords {
  const { disclaimer, published, publisher, ranking, reportingPeriod, source, tier, tierLine } =
    record;
  const dates = edtfInWords(`${reportingPeriod.start}/${reportingPeriod.end}`);
  const day = edtfInWords(published);
  return {
    title: record.title,
    summary: joined(
      [
        tierName(tier),
        publisher === null ? `published ${day}` : `${publisher}, published ${day}`,
        `reporting period ${dates} (dates inferred)`,
      ],
      '; ',
    ),
    fields: fields({
      Tier: [tierLine === null ? tier : `${tier} (${quoted(tierLine)})`],
      Ranking: rankingWords(ranking),
      Publisher: publisher === null ? [] : [publisher],
      Published: [day],
      'Reporting period': [
        `${dates} (dates inferred; the report doesn’t give them)`,
        reportingPeriod.basis,
      ],
      'Source text': [
        source.accessed === null ? '' : `copied on ${edtfInWords(source.accessed)}`,
        source.url ?? '',
        source.lastUpdated === null ? '' : quoted(source.lastUpdated),
      ].filter((part) => part !== ''),
      'What our copy is missing': source.losses,
      Disclaimer: disclaimer === null ? [] : [quoted(disclaimer)],
    }),
  };
}

export function tierName(tier: ReportMetadata['tier']): string {
  return tier === 'Special Case' ? tier : `Tier ${tier}`;
}

function rankingWords({ change, consecutiveYears, phrase, waiver }: Ranking): readonly string[] {
  if (phrase === null) return [];
  const facts = [
    change === 'not-stated' ? '' : change,
    consecutiveYears === null ? '' : `year ${consecutiveYears} in a row`,
    waiver ? 'with a waiver' : '',
  ].filter((fact) => fact !== '');
  return [facts.length === 0 ? quoted(phrase) : `${facts.join(', ')} (${quoted(phrase)})`];
}
