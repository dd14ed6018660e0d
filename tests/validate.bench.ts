// Reports of growing size, and those in which one part is large. Twice the size should take about twice the time, and not
// four times: npm run bench
import { createHash } from 'node:crypto';
import { getFinding, type TipReport, tipReportLaos2012 } from 'tip-report-laos-2012';
import { completeReport, validateReport } from 'tip-report-laos-2012/schemas';
import { bench, describe } from 'vitest';
import { scaffold } from '../src/coding/scaffold.js';
import { passagesOf } from '../src/kinds/narrative/passages-of.js';
import { repeated } from './example/repeated.js';

const options = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };

/** This report with one more section, of these sentences. */
function withSentences(texts: readonly string[]): TipReport {
  const id = 'made-up';
  const passages = texts.map((text, index) => ({
    ...({
      kind: 'passage',
      type: 'sentence',
      section: id,
      paragraph: 1,
      text,
      separator: ' ',
    } as const),
    id: `${id}.${index + 1}`,
  }));
  const section = {
    ...({
      id,
      heading: 'Made up',
      headingOrigin: 'editorial',
      pillar: null,
      part: 'narrative',
    } as const),
    paragraphs: [{ number: 1, passages }],
  };
  const { narrative } = tipReportLaos2012;
  return {
    ...tipReportLaos2012,
    narrative: { ...narrative, sections: [...narrative.sections, section] },
  };
}

function withUncodedSentences(count: number): TipReport {
  const report = withSentences(
    times(count, (index) => `The government reported ${index} cases in some districts of Laos.`),
  );
  const uncoded = passagesOf(report.narrative)
    .filter(({ section }) => section === 'made-up')
    .map(({ id, text }) => ({ passage: id, quote: text, reason: 'Made up.' }));
  return { ...report, uncoded };
}

/** One more sentence, and findings that quote all of it. It says "some" as often as each finding has it as a hedge. */
function withHedges(findings: number, hedges: number): TipReport {
  const text = times(hedges, () => 'some clerks slept').join(', ');
  const report = withSentences([text]);
  const added = times(findings, (index) => ({
    ...getFinding('corruption-endemic'),
    id: `made-up-${index + 1}`,
    condition: text,
    hedges: times(hedges, () => someOf),
    evidence: [{ passage: 'made-up.1', quote: text }] as const,
  }));
  return { ...report, findings: [...report.findings, ...added] };
}

const someOf = { kind: 'extent', degree: 'some', phrase: 'some' } as const;

function times<Value>(count: number, make: (index: number) => Value): readonly Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Growing sizes: each is twice the one before. */
const growing: readonly [string, (size: number) => TipReport, readonly number[]][] = [
  ['copies of the text and its records', (size) => repeated(tipReportLaos2012, size), [6, 12, 24]],
  ['uncoded sentences', withUncodedSentences, [2500, 5000, 10_000]],
  ['findings that quote one sentence', (size) => withHedges(size, 1), [750, 1500, 3000]],
  ['hedges in one sentence', (size) => withHedges(1, size), [750, 1500, 3000]],
];

describe.each(growing)('validateReport, by the number of %s', (_, make, sizes) => {
  for (const size of sizes) {
    const report = make(size);
    bench(String(size), () => void validateReport(report), options);
  }
});

describe('completeReport and validateReport, by the number of reports', () => {
  for (const size of [5, 10, 20]) {
    const reports = times(size, () => tipReportLaos2012);
    bench(
      String(size),
      () => {
        for (const report of reports) validateReport(completeReport(report));
      },
      options,
    );
  }
});

describe('scaffold, by the number of sentences', () => {
  for (const size of [300, 600, 1200]) {
    const text = times(size, (index) => `Office ${index} reported ${index} cases.`).join(' ');
    const sha256 = createHash('sha256').update(text).digest('hex');
    bench(String(size), () => void scaffold({ text, sha256 }), options);
  }
});
