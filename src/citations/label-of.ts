import type { Finding } from '../kinds/finding/finding.js';
import type { Report } from '../kinds/metadata/metadata.js';
import type { Unit } from '../kinds/narrative/narrative.js';
import type { AnyRecord } from '../report/any-record.js';

/** What a reader would call a record: its label or name, or its type and the wording of the report. */
export function labelOf(record: Exclude<AnyRecord, Report> | Unit): string {
  switch (record.kind) {
    case 'statistic':
    case 'victim-category':
      return record.label;
    case 'recommendation':
      return `Recommendation ${record.ordinal}: ${record.text}`;
    case 'finding':
      return `${capitalized(record.type)}: ${wordsOf(record)}`;
    case 'unit':
      return 'Text of the report';
    default:
      return capitalized(record.name);
  }
}

function wordsOf(finding: Finding): string {
  switch (finding.type) {
    case 'action':
      return finding.action;
    case 'omission':
      return `${finding.omitted} (${finding.mode.replaceAll('-', ' ')})`;
    case 'assessment':
      return `${finding.subject} (${finding.degree})`;
    case 'condition':
      return finding.condition;
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
