// The commands with which a researcher codes a text: scaffold, worklist and agreement.

import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dump, load } from 'js-yaml';
import { convictions2010, metadata, type Passage, type Section } from 'tip-report-laos-2012';
import { completeReport } from 'tip-report-laos-2012/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { captured, inOneLine } from './testing/captured.js';

let workingFolder: string;
const text = `2031 Trafficking in Persons Report - Laos

LAOS (Tier 2 Watch List)

Laos is a source country. Some men pay $40 in Port Vel.

PROSECUTION

The government reported 12 convictions.
`;
const wide = { columns: 10_000, environment: { NO_COLOR: '1' } };

beforeAll(() => {
  workingFolder = mkdtempSync(path.join(tmpdir(), 'tip-report-coding-'));
  write('laos.txt', text);
  write('velmora.json', JSON.stringify(velmora));
});
afterAll(() => rmSync(workingFolder, { recursive: true }));

function write(name: string, contents: string | Uint8Array): void {
  writeFileSync(path.join(workingFolder, name), contents);
}

function read(name: string): string {
  return readFileSync(path.join(workingFolder, name), 'utf8');
}

function joined(sections: readonly Section[]): string {
  return sections
    .flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph): readonly Passage[] => paragraph.passages),
    )
    .map((passage) => passage.text + passage.separator)
    .join('');
}

describe('scaffold', () => {
  test.each([
    ['made.json', JSON.parse],
    ['made.yaml', load],
  ] as const)('%s: a report with the text and what it says of itself', async (to, parse) => {
    const run = await captured(['scaffold', 'laos.txt', '-o', to], { workingFolder, ...wide });
    expect(run).toMatchObject({ code: 0, stderr: `Wrote ${to}.\n` });
    const { metadata, narrative, ...collections } = Object(parse(read(to)));
    expect(joined(narrative.sections)).toBe(text);
    expect(metadata).toMatchObject({
      id: 'tip-report-2031-laos',
      title: '2031 Trafficking in Persons Report - Laos',
      year: 2031,
      country: 'LA',
      countryName: 'Laos',
      tier: '2 Watch List',
      tierLine: 'LAOS (Tier 2 Watch List)',
      publisher: null,
      source: {
        sha256: createHash('sha256').update(text).digest('hex'),
        codePoints: text.length,
        url: null,
      },
    });
    for (const list of Object.values(collections)) expect(list).toEqual([]);

    // What must be filled in is what validate finds; the rest of the shape is right.
    const problems = await captured(['validate', to, '--json'], { workingFolder });
    const paths: readonly string[] = JSON.parse(problems.stdout).problems.map(
      (each: { path: string }) => each.path,
    );
    expect(paths).toContain('metadata.published');
    const shown = inOneLine(run.stdout);
    expect(shown).toContain(`To fill in, now null: ${paths.join(', ')}. `);
    expect(shown).toMatch(/Null if the copy doesn’t say: .*metadata\.publisher, .*source\.url/);
    expect(shown).toContain(`\`validate ${to} --watch\``);
    expect(run.stdout).toContain('prosecution.1 (no record quotes it)');
  });

  test('a YAML file begins with a sample of a record that is read as it is', async () => {
    await captured(['scaffold', 'laos.txt', '-o', 'sample.yaml'], { workingFolder });
    const comment =
      read('sample.yaml')
        .match(/^#.*\n/gm)
        ?.join('') ?? '';
    const sample = load(comment.replace(/^# ?/gm, '').replace(/^.*?(?=^statistics:)/ms, ''));
    const { statistics } = Object(completeReport({ metadata, ...Object(sample) }));
    expect(statistics).toEqual([convictions2010]);
  });

  test.each([
    ['It ended.', 'no title with a year or line of the tier, '],
    ['VELMORA (Tier 2)\n\nIt ended.', 'no title with a year, '],
    ['2031 Trafficking in Persons Report - Velmora\n\nIt ended.', 'no line of the tier, '],
  ])('it says which first lines are missing: %j', async (bare, says) => {
    write('bare.txt', bare);
    const argv = ['scaffold', 'bare.txt', '-o', 'bare.yaml', '--force'];
    const { stdout } = await captured(argv, { workingFolder, ...wide });
    expect(stdout).toContain(says);
    const whole = await captured(['scaffold', 'laos.txt', '-o', 'bare.yaml', '--force'], {
      workingFolder,
      ...wide,
    });
    expect(whole.stdout).not.toContain('The text has no');
  });

  test('a text that names no tier, year or country', async () => {
    const { stderr, stdout } = await captured(['scaffold', '-'], { standardInput: 'It ended.' });
    expect(inOneLine(stderr)).toContain('The text has no title with a year or line of the tier');
    const { metadata, narrative } = JSON.parse(stdout);
    expect(metadata).toMatchObject({
      id: null,
      year: null,
      country: null,
      tier: null,
      evidence: [],
    });
    expect(narrative.sections).toMatchObject([{ id: 'section-1', headingOrigin: 'editorial' }]);
  });

  test('the hash is of the text without white space before it, and it says so', async () => {
    const { stderr, stdout } = await captured(['scaffold', '-'], {
      standardInput: `\uFEFF\n${text}`,
    });
    expect(stderr).toContain('left out');
    const { metadata, narrative } = JSON.parse(stdout);
    expect(joined(narrative.sections)).toBe(text);
    expect(metadata.source.sha256).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test.each([
    ['nothing', '', 'it has no text'],
    ['white space', ' \n\n ', 'it has no text'],
    ['what is not UTF-8', Uint8Array.of(0xff, 0xfe, 0x00), 'not text in UTF-8'],
    [
      'control characters',
      Uint8Array.of(0x61, 0x0a, 0x00),
      'the control character "\\u0000" in line 2, column 1',
    ],
  ])('%s is an invalid request', async (_, contents, says) => {
    write('bad.txt', contents);
    const { code, stderr, stdout } = await captured(['scaffold', 'bad.txt'], { workingFolder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });

  test('it never overwrites a file, which may have coding in it', async () => {
    write('coded.yaml', 'coded');
    const { code, stderr } = await captured(['scaffold', 'laos.txt', '-o', 'coded.yaml'], {
      workingFolder,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('"coded.yaml" is there already');
    expect(read('coded.yaml')).toBe('coded');
  });

  test.each([
    [[], 'scaffold needs a text.'],
    [['laos.txt', '-o', 'made.txt'], 'Can\'t tell the format of "made.txt".'],
    [
      ['laos.txt', '-o', 'no/such/made.json'],
      'Can\'t write "no/such/made.json": no such file or folder.',
    ],
    [['absent.txt'], 'Can\'t read "absent.txt": no such file or folder.'],
  ])('scaffold %j', async (argv, says) => {
    const { code, stderr } = await captured(['scaffold', ...argv], { workingFolder });
    expect(code).toBe(2);
    expect(stderr).toContain(says);
    expect(existsSync(path.join(workingFolder, 'made.txt'))).toBe(false);
  });
});

describe('worklist', () => {
  test('what no record has yet, by sentence', async () => {
    const standardInput = (await captured(['scaffold', '-'], { standardInput: text })).stdout;
    const { code, stdout } = await captured(['worklist', '-'], { standardInput, ...wide });
    expect(code).toBe(0);
    expect(stdout).toContain(
      'section-1.2 (no record quotes it)\n  Some men pay $40 in Port Vel.\n    qualifier “Some” (hedges: { kind: extent, degree: some })\n    figure “$40” (amount)\n    name “Port Vel”\n',
    );
    expect(stdout).toContain('Left to code: 2 figures, 1 qualifier, 1 name, in 3 sentences.');
    const json = await captured(['worklist', '-', '--json'], { standardInput });
    expect(JSON.parse(json.stdout).map((each: { passage: string }) => each.passage)).toEqual([
      'section-1.1',
      'section-1.2',
      'prosecution.1',
    ]);
  });

  test('a finished report has little left; a record of another shape doesn’t count', async () => {
    const done = await captured(['worklist', 'velmora.json'], { workingFolder, ...wide });
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).not.toContain('12');
    const standardInput = JSON.stringify(velmora).replace(
      '"measure":"convictions"',
      '"measure":"x"',
    );
    const { code, stderr, stdout } = await captured(['worklist', '-'], { standardInput, ...wide });
    expect(code).toBe(0);
    expect(stderr).toContain('1 record is left out');
    expect(stdout).toContain('figure “12” (number)');
  });

  test('a record counts before the report has an id, and beside an unknown key', async () => {
    const { metadata, ...rest } = velmora;
    const statistics = rest.statistics.map(({ report: _, ...each }) => each);
    const standardInput = JSON.stringify({
      ...rest,
      statistics,
      metadata: { ...metadata, id: null },
      more: 1,
    });
    const { stdout, ...run } = await captured(['worklist', '-', '--json'], { standardInput });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const whole = await captured(['worklist', 'velmora.json', '--json'], { workingFolder });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(whole.stdout));
  });

  test.each([
    ['nothing', '', 'the file is not JSON: line 1, column 1'],
    ['a list', '[]', 'narrative: expected a narrative'],
    ['a report without a text', '{}', 'narrative: expected'],
    [
      'a passage of the wrong shape',
      '{"narrative":{"kind":"narrative","sections":[1]}}',
      'narrative.sections.0',
    ],
    [
      'a collection that is no list',
      JSON.stringify({ ...velmora, places: 1 }),
      'places is not a list',
    ],
  ])('%s is an invalid request', async (_, standardInput, says) => {
    for (const argv of [
      ['worklist', '-'],
      ['agreement', '-', '-'],
    ]) {
      const { code, stderr, stdout } = await captured(argv, { standardInput });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(says);
    }
  });
});

describe('agreement', () => {
  const second = structuredClone<object>(velmora);
  const [convictions] = Reflect.get(second, 'statistics');
  convictions.measure = 'sentences';
  convictions.id = 'sentences-2030b';
  Reflect.get(second, 'places').pop();

  beforeAll(() => write('second.yaml', dump(second, { noRefs: true })));
  const run = (...options: string[]) =>
    captured(['agreement', 'velmora.json', 'second.yaml', ...options], { workingFolder, ...wide });

  test('for people', async () => {
    const { code, stderr, stdout } = await run();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ {2}place +\d+ +1 +0$/m);
    expect(stdout).toMatch(/^ {2}statistic$\n {4}measure +\d+ +\d+ +\d+\.\d% +0\.\d\d$/m);
    expect(stdout).toContain('undefined');
    expect(stdout).toContain(
      'statistic convictions-2030 / sentences-2030b: measure: convictions / sentences',
    );
    expect(stdout).toContain('Records that only velmora.json has\n  place ');
    expect(stdout).not.toContain('only second.yaml has');
  });

  test('as JSON', async () => {
    const { disagreements, fields, onlyFirst } = JSON.parse((await run('--json')).stdout);
    expect(disagreements).toMatchObject([
      { kind: 'statistic', field: 'measure', codes: ['convictions', 'sentences'] },
    ]);
    expect(fields).toContainEqual(
      expect.objectContaining({ field: 'measure', kappa: expect.any(Number) }),
    );
    expect(fields).toContainEqual(expect.objectContaining({ kappa: null }));
    expect(onlyFirst).toHaveLength(1);
  });

  test('as CSV, a row for each coding', async () => {
    const { stdout } = await run('--csv');
    const [head, ...rows] = stdout.trimEnd().split('\r\n');
    expect(head).toBe(
      'kind,field,passage,first_record,second_record,first_code,second_code,agreed',
    );
    expect(rows.filter((row) => row.endsWith(',false'))).toEqual([
      expect.stringMatching(
        /^statistic,measure,.*,convictions-2030,sentences-2030b,convictions,sentences,false$/,
      ),
    ]);
    expect(rows.at(-1)).toMatch(/^place,,[^,]+,[^,]+,,,,$/);
  });

  test('files of two texts can’t be compared', async () => {
    write('other.json', JSON.stringify(velmora).replaceAll('hotline', 'phone line'));
    const { code, stderr, stdout } = await captured(['agreement', 'velmora.json', 'other.json'], {
      workingFolder,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(inOneLine(stderr)).toContain('passage protection.1 has another text in the second.');
  });

  test('it needs two files', async () => {
    const { code, stderr } = await captured(['agreement', 'velmora.json'], { workingFolder });
    expect(code).toBe(2);
    expect(stderr).toContain('agreement needs two files.');
  });
});
