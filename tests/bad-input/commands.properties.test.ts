// Whatever a file or an argument of the command line has, what the program prints can be seen: no character of it acts in the
// terminal, and none but the program begins a line.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { crosswalkEntries } from 'tip-report-laos-2012/crosswalks';
import { validateReport } from 'tip-report-laos-2012/schemas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { captured } from '../../src/cli/testing/captured.js';
import { velmora } from '../example/example-report.js';
import { changedAt, spotsIn } from '../example/walk.js';
import { acting, hostile, hostileText } from './hostile-text.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Data with some of their texts, keys or items replaced by hostile ones. */
function spoiled<Data>(data: Data): fc.Arbitrary<unknown> {
  const spots = [...spotsIn(data)].filter(({ path: { length } }) => length > 0);
  const texts = spots.filter(({ value }) => typeof value === 'string');
  const change = fc.tuple(fc.constantFrom(...texts, ...texts, ...spots), hostileText);
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce<unknown>((spoilt, [spot, text]) => {
      try {
        return changedAt(spoilt, spot.path, () => text);
      } catch {
        // An earlier change took the place away.
        return spoilt;
      }
    }, data),
  );
}

/** A valid report with line ends and characters without width wherever it may have them. */
const invisible = [...spotsIn(velmora)]
  .filter(({ path: keys, value }) => {
    const isOurs = keys.includes('notes') || keys.includes('losses');
    const isFree = ['heading', 'label', 'title'].includes(String(keys.at(-1)));
    return typeof value === 'string' && (isOurs || isFree);
  })
  .reduce<unknown>(
    (report, spot) =>
      changedAt(report, spot.path, (text) => `${String(text).replaceAll(' ', '\r\n\u200b')}\u00ad`),
    velmora,
  );
const oddName = 'report\n\u202e.json';

const commands = fc.constantFrom<readonly string[]>(
  ['validate', 'report.json'],
  ['validate', 'report.json', '--json'],
  ['validate', 'list.json'],
  ['worklist', 'report.json'],
  ['worklist', 'report.json', '--json'],
  ['agreement', 'report.json', 'other.json'],
  ['agreement', 'report.json', 'other.json', '--csv'],
  ['scaffold', 'text.txt'],
  ['crosswalks', '--from', 'report.json', '--entries', 'entries.json'],
  ['export', 'csv', '--table', 'passages', '--from', 'report.json'],
  ['export', 'jsonld', '--from', 'report.json'],
  ...['overview', 'text', 'statistics', 'victims', 'laws', 'findings', 'places', 'cite'].flatMap(
    (name) => [
      [name, '--from', 'report.json'],
      ...(name === 'overview' || name === 'cite' ? [] : [[name, '--csv', '--from', 'report.json']]),
    ],
  ),
  ['cite', 'report', '--format', 'bibtex', '--from', 'report.json'],
  ['text', '--match', 'the', '--from', 'report.json'],
  ['overview', '--from', oddName],
  ['statistics', '--from', oddName],
  ['validate', oddName],
);

// No system can pass a zero byte.
const plain = hostileText.map((text) => text.replaceAll('\0', ''));
const argument = fc.oneof(
  plain,
  plain.map((text) => `--${text}`),
);
const unknown = fc.oneof(
  fc.array(argument, { minLength: 1, maxLength: 3 }),
  fc.tuple(fc.constantFrom('statistics', 'text', 'cite', 'validate', 'worklist'), argument),
  fc.tuple(fc.constantFrom('text'), fc.constantFrom('--match', '--record', '--from'), argument),
);

/** What prints data for a program. They have the text as it is. */
const dataForms = new Set(['--csv', '--json', 'cite', 'csv', 'jsonld', 'scaffold']);

async function outputsOf(line: readonly string[], columns: number | undefined): Promise<void> {
  const { code, shown } = await captured(line, {
    workingFolder: folder,
    ...(columns !== undefined && { columns }),
  });
  expect(code, shown).toBeLessThan(3);
  // The styles of the program are no part of what others wrote.
  const text = stripVTControlCharacters(shown);
  const isData = columns === undefined && line.some((each) => dataForms.has(each));
  if (isData) expect(text).not.toMatch(acting);
  else expect(text.replaceAll(/\r?\n/g, '')).not.toMatch(hostile);
}

test('a report can have what is not seen', () => {
  expect(validateReport(invisible)).toMatchObject({ ok: true });
});

test('files', async () => {
  const report = fc.oneof(
    spoiled(velmora),
    spoiled(tipReportLaos2012),
    fc.constant(invisible),
    fc.constant(invisible),
    hostileText,
  );
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(report, report, spoiled(crosswalkEntries.slice(0, 3)), hostileText),
      commands,
      fc.constantFrom(undefined, 40, 100),
      async ([one, other, entries, text], line, columns) => {
        const files = { report: one, other, entries, list: [one, other, one] };
        for (const [name, data] of Object.entries(files)) {
          const contents = typeof data === 'string' ? data : JSON.stringify(data);
          writeFileSync(path.join(folder, `${name}.json`), contents);
          if (name === 'report') writeFileSync(path.join(folder, oddName), contents);
        }
        writeFileSync(
          path.join(folder, 'text.txt'),
          `VELMORA (Tier 2)\n\nVelmora is small. ${text}\n`,
        );
        await outputsOf(line, columns);
      },
    ),
    { numRuns: Number(process.env['HOSTILE_RUNS'] ?? 150) },
  );
});

test('arguments', async () => {
  await fc.assert(fc.asyncProperty(unknown, fc.constantFrom(undefined, 80), outputsOf), {
    numRuns: 150,
  });
});
