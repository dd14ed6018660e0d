import { datasetVersion, type TipReport } from 'tip-report-laos-2012';
import { type CitationSubject, citationFormats, cite } from 'tip-report-laos-2012/citations';
import { crosswalkEntries } from 'tip-report-laos-2012/crosswalks';
import { show } from '../../parts/show.js';
import { type Command, type Given, value } from '../command.js';
import { exitCode } from '../exit-code.js';
import { printData } from '../for-people.js';
import { fromOption, reportFrom } from '../from.js';
import { findById, itemsOf } from '../records.js';
import { hintOf, UsageError, wordIn } from '../usage-error.js';

const usualFormat = 'apa';
const hint = 'Give dataset, report, or the id of a record, passage or crosswalk entry.';

export const citeCommand: Command = {
  name: 'cite',
  summary: 'Citations of the dataset, the report, records, passages of the text, or codes.',
  positionals: '[dataset|report|ID...]',
  mostPositionals: Number.POSITIVE_INFINITY,
  options: () => ({
    format: value('FORMAT', `One of ${citationFormats.join(', ')}. Default: ${usualFormat}.`),
    accessed: value(
      'DATE',
      'The access date to print where there is an address, such as 2026-11-24. Default: none.',
    ),
    evidence: value(
      'NUMBER',
      'Which quote of a record or code to cite, counted from 1. Default: the first.',
    ),
    from: {
      ...fromOption,
      says: `${fromOption.says} That report is then cited for a quote.`,
    },
  }),
  examples: [
    ['cite', 'The dataset, at this version.'],
    ['cite report --format chicago-author-date', 'The report itself.'],
    ['cite prosecution.4', 'A sentence that you quote.'],
    [
      'cite convictions-in-reporting-period hti/tier --format bibtex --accessed 2026-11-24',
      'A figure and a code, with section, paragraph and sentence.',
    ],
  ],
  run: async (given, io) => {
    const name = given.value('format') ?? usualFormat;
    const format = wordIn(citationFormats, name);
    if (format === undefined) {
      throw new UsageError(
        `Unknown format ${show(name)}.`,
        hintOf(name, citationFormats, 'The formats are'),
      );
    }
    const from = await reportFrom(given, io);
    const subjects = subjectsOf(given, from);
    const accessed = given.value('accessed');
    const number = given.value('evidence');
    const options = {
      from,
      ...(accessed === undefined ? {} : { accessed }),
      ...(number === undefined ? {} : { evidence: evidenceOf(number, subjects) }),
    };
    try {
      const citations = cite(subjects, format, options);
      const text = typeof citations === 'string' ? citations : JSON.stringify(citations, null, 2);
      printData(text.endsWith('\n') ? text : `${text}\n`, io);
    } catch (error) {
      // The library throws it for what is not a day of the calendar.
      if (!(error instanceof RangeError)) throw error;
      throw new UsageError(
        `Invalid date ${show(accessed)} of --accessed.`,
        'Give a calendar day in ISO 8601, such as 2026-01-31.',
      );
    }
    return exitCode.done;
  },
};

function subjectsOf(given: Given, report: TipReport): readonly CitationSubject[] {
  const isOther = given.has('from');
  const names = given.positionals.length > 0 ? given.positionals : [isOther ? 'report' : 'dataset'];
  const items = [...itemsOf(report), ...(isOther ? [] : crosswalkEntries)];
  return names.map((name) => {
    if (name === 'report') return report.metadata;
    if (name !== 'dataset') return findById<(typeof items)[number]>(name, items, hint);
    if (!isOther) return datasetVersion;
    throw new UsageError(
      'No dataset is known to contain the report of --from.',
      'Give report, or the id of a record or passage.',
    );
  });
}

function evidenceOf(number: string, subjects: readonly CitationSubject[]): number {
  const counts = subjects.map((each) =>
    each.kind !== 'report' && 'evidence' in each ? each.evidence.length : 0,
  );
  const count = Math.min(...counts);
  const index = /^[1-9]\d*$/.test(number) ? Number(number) - 1 : count;
  if (index < count) return index;
  throw new UsageError(
    `Invalid number ${show(number)} of --evidence.`,
    count === 0
      ? 'Only a record or code has quotes to choose from.'
      : count === 1
        ? 'Give 1: there is one quote.'
        : `Give a number from 1 to ${count}.`,
  );
}
