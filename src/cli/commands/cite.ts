import { dataset, report } from 'tip-report-laos-2012';
import {
  type CitationSubject,
  type CiteOptions,
  citationFormats,
  cite,
} from 'tip-report-laos-2012/citations';
import type { Command, Given } from '../command.js';
import { exitCode } from '../exit-code.js';
import { findById, records, units } from '../find-record.js';
import { hintOf } from '../nearest.js';
import { UsageError } from '../usage-error.js';

const usualFormat = 'apa';

export const citeCommand: Command = {
  name: 'cite',
  summary:
    'A citation of the dataset at its version, of the report, of a record, or of a unit of the text.',
  positionals: '[dataset|report|ID]',
  mostPositionals: 1,
  options: () => ({
    format: {
      type: 'string',
      placeholder: 'FORMAT',
      says: `One of ${citationFormats.join(', ')}. Left out: ${usualFormat}.`,
    },
    accessed: {
      type: 'string',
      placeholder: 'DATE',
      says: 'The day on which you had the data, such as 2026-11-24. Left out, the citation has none.',
    },
    evidence: {
      type: 'string',
      placeholder: 'NUMBER',
      says: 'Which words of a record to cite, counted from 1. Left out, the first.',
    },
  }),
  examples: [
    { line: 'cite', says: 'The dataset, at this version.' },
    { line: 'cite report --format chicago-author-date', says: 'The report itself.' },
    {
      line: 'cite convictions-2011 --format bibtex --accessed 2026-11-24',
      says: 'One figure, with section, paragraph and sentence.',
    },
  ],
  run: (given, io) => {
    const name = given.value('format') ?? usualFormat;
    const format = citationFormats.find((each) => each === name);
    if (format === undefined) {
      throw new UsageError(
        `Unknown format ${JSON.stringify(name)}.`,
        hintOf(name, citationFormats, 'The formats are'),
      );
    }
    const subject = subjectOf(given.positionals[0] ?? 'dataset');
    const accessed = given.value('accessed');
    const options = {
      ...(accessed === undefined ? {} : { accessed }),
      ...evidenceOf(given, subject),
    };
    const citation = citing(accessed, () => cite(subject, format, options));
    const text = typeof citation === 'string' ? citation : JSON.stringify(citation, null, 2);
    io.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    return exitCode.done;
  },
};

function subjectOf(given: string): CitationSubject {
  if (given === 'dataset') return dataset;
  if (given === 'report') return report;
  return findById<Extract<CitationSubject, { readonly id: string }>>(
    given,
    [...records, ...units],
    ['dataset', 'report'],
  );
}

function evidenceOf(given: Given, subject: CitationSubject): Pick<CiteOptions, 'evidence'> {
  const number = given.value('evidence');
  if (number === undefined) return {};
  const count = 'evidence' in subject ? subject.evidence.length : 0;
  const evidence = /^[1-9]\d*$/.test(number) ? Number(number) - 1 : count;
  if (evidence < count) return { evidence };
  throw new UsageError(
    `Wrong number ${JSON.stringify(number)} of --evidence.`,
    count === 0
      ? 'Only records have evidence to choose from.'
      : `The record has evidence ${count === 1 ? '1 only' : `1 to ${count}`}.`,
  );
}

/** Makes a citation. The library refuses what is no day of the calendar. */
function citing<Result>(accessed: string | undefined, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(
      `Wrong date ${JSON.stringify(accessed)} of --accessed.`,
      'Give a day of the calendar in ISO 8601, such as 2026-01-31.',
    );
  }
}
