import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Problem, tipReportLaos2012 } from 'tip-report-laos-2012';
import { validateReport } from 'tip-report-laos-2012/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { captured } from './testing/captured.js';

let workingFolder: string;
const whole = JSON.stringify(tipReportLaos2012);
const altered = whole
  .replace('"quote":"Corruption', '"quote":"Coruption')
  .replace('"source":"government-of-laos"', '"source":"government-of-lao"');
const misshapen = whole.replace('"tier":"2"', '"tier":"4"').replace('"notes":', '"note":');

const wide = { columns: 10_000, environment: { NO_COLOR: '1' } };

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
  const result = validateReport(JSON.parse(json));
  return result.ok ? [] : result.problems;
}

test.each(['whole.json', 'marked.json'])('a valid report: %s', async (file) => {
  const { code, stderr, stdout } = await captured(['validate', file], { workingFolder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { findings, metadata, statistics } = tipReportLaos2012;
  expect(stdout).toContain(`Valid: ${metadata.title}. ${statistics.length} statistics, `);
  expect(stdout).toContain(`, ${findings.length} findings, `);
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
    const { code, stderr, stdout } = await captured(['validate', file], { workingFolder, ...wide });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const told = problems.map(({ code: of, hint, id, message, path: place }) => {
      const where = id === null ? place : `${place} (${id})`;
      return `${where}: ${of}\n  ${message}.\n  ${hint}.\n\n`;
    });
    expect(stdout).toBe(`${told.join('')}${problems.length} problems.\n`);
  });

  test('as JSON, and through a pipe', async () => {
    const { code, stdout } = await captured(['validate', '-', '--json'], { standardInput: json });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ ok: false, problems: problemsOf(json) });
  });
});

test.each([
  ['truncated JSON', whole.slice(0, -1)],
  ['nothing', ''],
  ['a byte order mark that is not at the beginning', ` \uFEFF${whole}`],
])('what is not JSON is a problem in the data: %s', async (_, standardInput) => {
  const message = `the file is not JSON: ${complaint(standardInput)}`;
  const hint = 'Write a JSON document, such as JSON.stringify makes from a report';
  const json = await captured(['validate', '-', '--json'], { standardInput });
  expect({ ...json, stdout: JSON.parse(json.stdout) }).toMatchObject({
    code: 1,
    stderr: '',
    stdout: { ok: false, problems: [{ code: 'not-json', path: '', id: null, message, hint }] },
  });
  const told = await captured(['validate', '-'], { standardInput, ...wide });
  expect(told).toMatchObject({
    code: 1,
    stderr: '',
    stdout: `the data as a whole: not-json\n  ${message}.\n  ${hint}.\n\n1 problem.\n`,
  });
});

/** What the engine says, which is not the same in every version of it. */
function complaint(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
  }
  return expect.fail('it is JSON');
}

test.each([
  ['absent.json', 'ENOENT'],
  ['.', 'EISDIR'],
])('a file that can’t be read is an invalid request: %s', async (file, code) => {
  expect(await captured(['validate', file], { workingFolder })).toMatchObject({
    code: 2,
    stdout: '',
    stderr: `tip-report-laos-2012: Can't read "${file}" (${code}).\nGive the path of a JSON file, or - for standard input.\n`,
  });
});
