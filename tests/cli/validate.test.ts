import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Problem, tipReportLaos2012 } from 'tip-report-laos-2012';
import { validateReport } from 'tip-report-laos-2012/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { captured, inOneLine } from './captured.js';

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
  write('cut.json', whole.slice(0, -1));
});
afterAll(() => rmSync(workingFolder, { recursive: true }));

function problemsOf(json: string): readonly Problem[] {
  const result = validateReport(JSON.parse(json));
  return result.ok ? [] : result.problems;
}

test.each(['whole.json', 'marked.json'])('a report that is right: %s', async (file) => {
  expect(await captured(['validate', file], { workingFolder })).toMatchObject({
    code: 0,
    stdout:
      'Valid: 2012 Trafficking in Persons Report - Laos. 17 statistics, 19 victim categories, 11 legal provisions, 13 recommendations, 61 findings, 34 organizations, 14 places.\n',
    stderr: '',
  });
  const json = await captured(['validate', file, '--json'], { workingFolder });
  expect(JSON.parse(json.stdout)).toEqual({ ok: true, problems: [] });
});

describe.each([
  ['altered.json', altered],
  ['misshapen.json', misshapen],
])('a report that is wrong: %s', (file, json) => {
  const problems = problemsOf(json);

  test('every problem, with place, record, code, message and hint', async () => {
    expect(problems.length).toBeGreaterThan(1);
    const { code, stderr, stdout } = await captured(['validate', file], { workingFolder });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    for (const { code: of, hint, id, message, path: place } of problems) {
      const where = id === null ? place : `${place} (${id})`;
      expect(inOneLine(stdout)).toContain(inOneLine(`${where}: ${of} ${message}. ${hint}.`));
    }
    expect(stdout.endsWith(`\n\n${problems.length} problems.\n`)).toBe(true);
  });

  test('as JSON, and through a pipe', async () => {
    const { code, stdout } = await captured(['validate', '-', '--json'], { standardInput: json });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ ok: false, problems });
  });
});

test('what is no JSON is a problem of the data', async () => {
  const { code, stdout } = await captured(['validate', 'cut.json', '--json'], { workingFolder });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    problems: [{ code: 'not-json', path: '', id: null }],
  });
  const { stdout: told } = await captured(['validate', '-'], { standardInput: '' });
  expect(told).toContain('the data as a whole: not-json');
  expect(told).toContain('1 problem.');
});

test('a file that can’t be read is no problem of the data', async () => {
  for (const file of ['absent.json', '.']) {
    const { code, stderr, stdout } = await captured(['validate', file], { workingFolder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`Can't read "${file}" \\((?:ENOENT|EISDIR)\\)`));
  }
});
