import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dump } from 'js-yaml';
import { type Problem, tipReportLaos2012 } from 'tip-report-laos-2012';
import { completeReport, validateReport } from 'tip-report-laos-2012/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { captured, inOneLine } from './testing/captured.js';

let workingFolder: string;
const whole = JSON.stringify(tipReportLaos2012);
const altered = whole
  .replace('"quote":"Corruption', '"quote":"Coruption')
  .replace('"source":"government-of-laos"', '"source":"government-of-lao"');
const misshapen = whole.replace('"tier":"2"', '"tier":"4"').replace('"notes":', '"note":');

beforeAll(() => {
  workingFolder = mkdtempSync(path.join(tmpdir(), 'tip-report-validate-'));
  const write = (name: string, contents: string) =>
    writeFileSync(path.join(workingFolder, name), contents);
  write('whole.json', whole);
  write('marked.json', `\uFEFF${whole}`);
  write('altered.json', altered);
  write('misshapen.json', misshapen);
});
afterAll(() => rmSync(workingFolder, { recursive: true }));

function problemsOf(json: string): readonly Problem[] {
  const result = validateReport(completeReport(JSON.parse(json)));
  return result.ok ? [] : result.problems;
}

const { metadata, narrative, places } = tipReportLaos2012;
test.each<readonly [string, unknown, string]>([
  ['a list of records', places, 'the file has only places, not a whole report'],
  ['a record', places[0], 'the file has only places, not a whole report'],
  ['metadata', metadata, 'the file has only the metadata of a report'],
  ['a text', narrative, 'the file has only the text of a report'],
])('a part of a report is one problem: %s', async (_, part, says) => {
  const standardInput = JSON.stringify(part);
  const { code, stdout } = await captured(['validate', '-', '--json'], { standardInput });
  expect(code).toBe(1);
  const { problems } = JSON.parse(stdout);
  expect(problems).toEqual([
    expect.objectContaining({ code: 'part-of-report', message: expect.stringContaining(says) }),
  ]);
  const asked = await captured(['statistics', '--from', '-'], { standardInput });
  expect(asked.code).toBe(1);
  expect(asked.stderr).toContain(says);
});

test.each(['whole.json', 'marked.json'])('a valid report: %s', async (file) => {
  const { code, stderr, stdout } = await captured(['validate', file], { workingFolder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { findings, metadata, statistics } = tipReportLaos2012;
  const page = inOneLine(stdout);
  expect(page).toContain(`Valid: ${metadata.title}. ${statistics.length} statistics, `);
  expect(page).toContain(`, ${findings.length} findings, `);
  const json = await captured(['validate', file, '--json'], { workingFolder });
  expect(JSON.parse(json.stdout)).toEqual({ ok: true, problems: [] });
});

describe.each([
  ['altered.json', altered],
  ['misshapen.json', misshapen],
])('an invalid report: %s', (file, json) => {
  test('every problem, with place, record, code, message and hint', async () => {
    const problems = problemsOf(json);
    expect(problems.length).toBeGreaterThan(1);
    const { code, stderr, stdout } = await captured(['validate', file], { workingFolder });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const page = inOneLine(stdout);
    for (const { code: of, hint, id, message, path: place } of problems) {
      expect(stdout).toContain(`  ${place}`);
      expect(page).toContain(inOneLine(`: ${of} ${message}. ${hint}. `));
      if (id !== null) expect(stdout).toContain(id);
    }
    expect(stdout.endsWith(`\n\n${problems.length} problems.\n`)).toBe(true);
  });

  test('as JSON, and through a pipe', async () => {
    const { code, stdout } = await captured(['validate', '-', '--json'], { standardInput: json });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ ok: false, problems: problemsOf(json) });
  });
});

test('problems are grouped by the passage they are about, in the order of the text', async () => {
  const data = JSON.parse(whole);
  const [first] = tipReportLaos2012.statistics;
  data.statistics[0].hedges = [{ kind: 'extent', degree: 'some', phrase: 'absent words' }];
  data.places[0].evidence[0].quote = 'absent words';
  data.metadata.source.codePoints = 1;
  const { stdout } = await captured(['validate', '-'], {
    standardInput: JSON.stringify(data),
  });
  const headings = stdout.match(/^\S.*/gm) ?? [];
  const passages = tipReportLaos2012.narrative.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.passages),
  );
  const order = headings
    .slice(1, -1)
    .map((id) => passages.findIndex((passage) => passage.id === id));
  expect(headings[0]).toBe(tipReportLaos2012.metadata.id);
  expect(order.length).toBeGreaterThan(1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(headings).toContain(first?.evidence[0].passage);
  expect(headings).not.toContain(first?.id);
  const { id, text } = passages[order[0] ?? 0] ?? expect.fail('no passage');
  expect(inOneLine(stdout)).toContain(` ${id} ${text} `);
});

test.each([
  [
    '.json',
    `${whole.slice(0, -1)}`,
    'not-json',
    `line 1, column ${whole.length}: expected a comma or }`,
  ],
  [
    '.json',
    '{\n  "a": 1,\n}',
    'not-json',
    'line 3, column 1: expected a key in double quotes; got "}"',
  ],
  [
    '.json',
    "{ 'a': 1 }",
    'not-json',
    'line 1, column 3: expected a key in double quotes or }; got "\'"',
  ],
  ['.json', '', 'not-json', 'expected a value: text in double quotes'],
  ['', ` \uFEFF${whole}`, 'not-json', 'line 1, column 2: expected a value'],
  [
    '.json',
    '{"a": 1,\n "b": {}, "a": 2}',
    'not-json',
    'line 2, column 11: expected a key that the object doesn’t have yet; got "a"',
  ],
  ['.yaml', 'a: 1\nb:\n  - c\n d: 2\n', 'not-yaml', 'line 4, column '],
  ['.yaml', '', 'not-yaml', 'the file is not YAML'],
  ['.yml', 'a: *unknown', 'not-yaml', 'line 1, column 5: unidentified alias "unknown"'],
  ['.yaml', 'a: 1\na: 2\n', 'not-yaml', 'line 2, column 1: duplicated mapping key'],
  ['.yaml', '[[[['.repeat(100_000), 'not-yaml', 'line 1, column '],
  ['.yaml', 'a: &a [*a]', 'not-yaml', 'one contains itself'],
  ['.yaml', '- {}\n'.repeat(5_500_000), 'not-yaml', 'longer than 20 MiB of YAML'],
  ['.yaml', bomb(), 'not-yaml', 'aliases repeat more than 1,000,000 values'],
  ['.yaml', Buffer.from([0xff, 0xfe, 0x61, 0x00]), 'not-text', 'the file is not text in UTF-8'],
  [
    '.json',
    Buffer.from([0x7b, 0x00, 0x7d]),
    'not-text',
    'the control character "\\u0000" in line 1, column 2',
  ],
])(
  'what can’t be read is a problem in the data: %s, %#',
  async (ending, contents, code, message) => {
    const file = `unreadable${ending}`;
    writeFileSync(path.join(workingFolder, file), contents);
    const { stdout, ...rest } = await captured(['validate', file, '--json'], { workingFolder });
    expect(rest).toMatchObject({ code: 1, stderr: '' });
    const { ok, problems } = JSON.parse(stdout);
    expect({ ok, problems }).toMatchObject({ ok: false, problems: [{ code, path: '', id: null }] });
    expect(problems[0].message).toContain(message);
    const shown = await captured(['validate', file], { workingFolder });
    expect(inOneLine(shown.stdout)).toContain(
      inOneLine(`the data as a whole ${code} ${problems[0].message}. `),
    );
    expect(shown.stdout.length).toBeLessThan(1000);
  },
);

/** A few lines of YAML that write out as a billion values. */
function bomb(): string {
  const lists = Array.from({ length: 9 }, (_, level) => {
    const item = level === 0 ? 'x' : `*a${level - 1}`;
    return `a${level}: &a${level} [${new Array(10).fill(item).join(', ')}]`;
  });
  return lists.join('\n');
}

describe('a report as a coder writes it', () => {
  const { metadata, narrative, ...collections } = JSON.parse(whole);
  /** Without empty lists, and without `report` in records. */
  const short = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(short);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(
      ([key, part]) => key !== 'report' && !(Array.isArray(part) && part.length === 0),
    );
    return Object.fromEntries(kept.map(([key, part]) => [key, short(part)]));
  };
  const written = { $schema: 'x.json', ...Object(short({ metadata, narrative, ...collections })) };

  test.each([
    ['JSON by its name', 'written.json', JSON.stringify(written)],
    ['YAML by its name', 'written.yaml', dump(written)],
    ['YAML by its name, in capitals', 'WRITTEN.YML', dump(written)],
    ['JSON by its content', 'written', `\uFEFF\n${JSON.stringify(written)}`.replace('\n', '')],
    ['YAML by its content', 'written.txt', dump(written)],
  ])('%s: lists, report and $schema are completed', async (_, file, contents) => {
    writeFileSync(path.join(workingFolder, file), contents);
    expect(await captured(['validate', file], { workingFolder })).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  test('YAML can share parts by alias and merge key', async () => {
    const anchored = dump(written).replace('metadata:', 'metadata: &own\n  <<: {}');
    const { code } = await captured(['validate', '-'], { standardInput: anchored });
    expect(code).toBe(0);
  });
});

test('a file, or an input, of more than 100 MiB is an invalid request', async () => {
  const file = path.join(workingFolder, 'large.json');
  writeFileSync(file, '');
  truncateSync(file, 100 * 2 ** 20 + 1);
  expect(await captured(['validate', 'large.json'], { workingFolder })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Can\'t read "large.json": it has more than 100 MiB.'),
  });
  const part = Buffer.alloc(2 ** 26);
  const standardInput = [part, part];
  expect(await captured(['validate', '-'], { standardInput })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("Can't read standard input: it has more than 100 MiB."),
  });
});

test('what comes through a pipe must be text, too', async () => {
  const standardInput = [Buffer.from('{"a": "'), Buffer.from([0xff]), Buffer.from('"}')];
  const { code, stdout } = await captured(['validate', '-'], { standardInput });
  expect(code).toBe(1);
  expect(stdout).toContain('the file is not text in UTF-8');
});

test('--watch can’t write to a file', async () => {
  const line = ['validate', 'whole.json', '--watch', '-o', 'found.txt'];
  expect(await captured(line, { workingFolder })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--watch and --output were both given.'),
  });
});

test('--watch needs a file', async () => {
  expect(await captured(['validate', '-', '--watch'])).toMatchObject({ code: 2, stdout: '' });
});

test.each([
  ['absent.json', 'no such file or folder'],
  ['.', 'it is a folder'],
  ['', 'the path is empty'],
])('a file that can’t be read is an invalid request: %s', async (file, reason) => {
  expect(await captured(['validate', file], { workingFolder })).toMatchObject({
    code: 2,
    stdout: '',
    stderr: `tip-report-laos-2012: Can't read "${file}": ${reason}.\nGive the path of a JSON or YAML file, or - for standard input.\n`,
  });
});

describe('a list of reports', () => {
  const asReport = (id: string, json = whole) =>
    JSON.parse(json.replaceAll(`"${tipReportLaos2012.metadata.id}"`, JSON.stringify(id)));
  const first = asReport('first');
  const wrong = asReport('wrong', altered);
  const { id: _, ...unnamed } = first.metadata;
  const reports = [first, wrong, { ...first, metadata: unnamed }, asReport('last')];

  test.each([
    ['a JSON array', 'list.json', JSON.stringify(reports)],
    ['a YAML list', 'list.yaml', dump(reports, { noRefs: true })],
    ['YAML documents', 'stream.yaml', reports.map((each) => `---\n${dump(each)}`).join('')],
  ])('each report is validated by itself: %s', async (_, file, contents) => {
    writeFileSync(path.join(workingFolder, file), contents);
    const { code, stdout } = await captured(['validate', file, '--json'], { workingFolder });
    expect(code).toBe(1);
    const results: { report: string | null; ok: boolean; problems: Problem[] }[] =
      JSON.parse(stdout);
    expect(results.map(({ report, ok }) => [report, ok])).toEqual([
      ['first', true],
      ['wrong', false],
      [null, false],
      ['last', true],
    ]);
    expect(results[1]?.problems).toEqual(problemsOf(JSON.stringify(wrong)));
    expect(results[2]?.problems).toContainEqual(
      expect.objectContaining({ code: 'missing-key', path: 'metadata.id' }),
    );
  });

  test('problems are under their report, by its id or its place', async () => {
    const { code, stdout } = await captured(['validate', '-'], {
      standardInput: JSON.stringify(reports),
    });
    expect(code).toBe(1);
    expect(stdout.match(/^===.*===$/gm)).toEqual([
      '=== first ===',
      '=== wrong ===',
      '=== report 3 ===',
      '=== last ===',
    ]);
    const [, , ofFirst, , ofWrong] = stdout.split(/^===(.*)===$/m);
    expect(ofFirst).toContain(`Valid: ${tipReportLaos2012.metadata.title}. `);
    for (const { code: name, path: place } of problemsOf(JSON.stringify(wrong))) {
      expect(ofWrong).toContain(`\n  ${place} `);
      expect(ofWrong).toContain(`: ${name}\n`);
    }
    expect(stdout).toMatch(/^2 of 4 reports are valid\.\n$/m);
  });

  test('of many wrong reports, the first are checked', async () => {
    const standardInput = JSON.stringify([first, ...Array.from({ length: 50_000 }, () => ({}))]);
    const asJson = await captured(['validate', '-', '--json'], { standardInput });
    const results: { ok: boolean; problems: Problem[] }[] = JSON.parse(asJson.stdout);
    expect(results.at(-1)?.problems).toMatchObject([
      {
        code: 'more-problems',
        message: expect.stringContaining(`${results.length - 1} of 50001 reports`),
      },
    ]);
    expect(asJson.stdout.length).toBeLessThan(2_000_000);
    const { code, stdout } = await captured(['validate', '-'], { standardInput });
    expect(code).toBe(1);
    expect(inOneLine(stdout)).toContain(
      `The check stopped after ${results.length - 1} of 50001 reports`,
    );
  });

  test('valid reports alone are no failure, also if there is one', async () => {
    for (const list of [[first], [first, asReport('last')]]) {
      const standardInput = JSON.stringify(list);
      const { code, stdout } = await captured(['validate', '-', '--json'], { standardInput });
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toEqual(
        list.map(({ metadata }) => ({ report: metadata.id, ok: true, problems: [] })),
      );
    }
  });

  test('two reports with one id are a problem of the second', async () => {
    const { code, stdout } = await captured(['validate', '-', '--json'], {
      standardInput: JSON.stringify([first, asReport('last'), first]),
    });
    expect(code).toBe(1);
    const results: { ok: boolean; problems: Problem[] }[] = JSON.parse(stdout);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(results[2]?.problems).toMatchObject([
      {
        code: 'report-ids-are-unique',
        path: 'metadata.id',
        id: 'first',
        message: 'report 1 of the file has the id "first" already',
      },
    ]);
  });

  test('an empty list has no report', async () => {
    const { code, stdout } = await captured(['validate', '-', '--json'], { standardInput: '[]' });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ code: 'wrong-type' }] });
  });
});
