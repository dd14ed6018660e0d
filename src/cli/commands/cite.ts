import { datasetVersion, type TipReport } from 'tip-report-laos-2012';
import { type CitationSubject, citationFormats, cite } from 'tip-report-laos-2012/citations';
import { type Command, type Given, value } from '../command.js';
import { exitCode } from '../exit-code.js';
import { fromOption, reportFrom } from '../from.js';
import { findById, itemsOf } from '../records.js';
import { hintOf, UsageError } from '../usage-error.js';

const usualFormat = 'apa';
const hint = 'Give dataset, report, or the id of a record or passage.';

export const citeCommand: Command = {
  name: 'cite',
  summary: 'A citation of the dataset, the report, a record, or a passage of the text.',
  positionals: '[dataset|report|ID]',
  mostPositionals: 1,
  options: () => ({
    format: value('FORMAT', `One of ${citationFormats.join(', ')}. Default: ${usualFormat}.`),
    accessed: value('DATE', 'The access date to print, such as 2026-11-24. Default: none.'),
    evidence: value(
      'NUMBER',
      'Which quote of a record to cite, counted from 1. Default: the first.',
    ),
    from: {
      ...fromOption,
      says: `${fromOption.says} That report is then cited for a quote.`,
    },
  }),
  examples: [
    ['cite', 'The dataset, at this version.'],
    ['cite report --format chicago-author-date', 'The report itself.'],
    [
      'cite convictions-in-reporting-period --format bibtex --accessed 2026-11-24',
      'One figure, with section, paragraph and sentence.',
    ],
  ],
  run: async (given, io) => {
    const name = given.value('format') ?? usualFormat;
    const format = citationFormats.find((each) => each === name);
    if (format === undefined) {
      throw new UsageError(
        `Unknown format ${JSON.stringify(name)}.`,
        hintOf(name, citationFormats, 'The formats are'),
      );
    }
    const from = await reportFrom(given, io);
    const subject = subjectOf(given, from);
    const accessed = given.value('accessed');
    const number = given.value('evidence');
    const options = {
      from,
      ...(accessed === undefined ? {} : { accessed }),
      ...(number === undefined ? {} : { evidence: evidenceOf(number, subject) }),
    };
    try {
      const citation = cite(subject, format, options);
      const text = typeof citation === 'string' ? citation : JSON.stringify(citation, null, 2);
      io.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    } catch (error) {
      // The library throws it for what is not a day of the calendar.
      if (!(error instanceof RangeError)) throw error;
      throw new UsageError(
        `Invalid date ${JSON.stringify(accessed)} of --accessed.`,
        'Give a calendar day in ISO 8601, such as 2026-01-31.',
      );
    }
    return exitCode.done;
  },
};

function subjectOf(given: Given, report: TipReport): CitationSubject {
  const isOther = given.has('from');
  const [name = isOther ? 'report' : 'dataset'] = given.positionals;
  if (name === 'report') return report.metadata;
  if (name !== 'dataset') return findById(name, itemsOf(report), hint);
  if (!isOther) return datasetVersion;
  throw new UsageError(
    'No dataset is known to contain the report of --from.',
    'Give report, or the id of a record or passage.',
  );
}

function evidenceOf(number: string, subject: CitationSubject): number {
  const count = 'evidence' in subject ? subject.evidence.length : 0;
  const index = /^[1-9]\d*$/.test(number) ? Number(number) - 1 : count;
  if (index < count) return index;
  throw new UsageError(
    `Invalid number ${JSON.stringify(number)} of --evidence.`,
    count === 0
      ? 'Only records have quotes to choose from.'
      : `The record has ${count === 1 ? 'one quote' : `quotes 1 to ${count}`}.`,
  );
}
