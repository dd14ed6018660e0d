// The commands with --from: what they show is of the report in the file.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findStatistics, getStatistic, tipReportLaos2012 } from 'tip-report-laos-2012';
import { cite } from 'tip-report-laos-2012/citations';
import { dataFiles } from 'tip-report-laos-2012/data-files';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { velmoraEntries } from '../crosswalks/testing/velmora-entries.js';
import { passagesOf } from '../kinds/narrative/passages-of.js';
import { recordKinds } from '../report/record-kinds.js';
import { recordCommands } from './commands/records.js';
import { dataPackageOf } from './data-package-of.js';
import { captured, inOneLine } from './testing/captured.js';

const folder = mkdtempSync(path.join(tmpdir(), 'tip-report-from-'));
beforeAll(() => {
  const write = (name: string, data: unknown) =>
    writeFileSync(path.join(folder, name), JSON.stringify(data));
  write('velmora.json', velmora);
  write('laos.json', tipReportLaos2012);
  write('wrong.json', { ...velmora, places: [] });
  write('entries.json', velmoraEntries);
  writeFileSync(path.join(folder, 'no.json'), '{');
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = { workingFolder: folder };

function run(line: string) {
  return captured(line.split(' '), at);
}

async function shownBy(line: string): Promise<string> {
  const { code, stderr, stdout } = await run(`${line} --from velmora.json`);
  expect({ code, stderr }, line).toEqual({ code: 0, stderr: '' });
  expect(stdout, line).not.toMatch(/Laos|Lao |refworld/);
  return stdout;
}

const files = new Map(dataFiles([velmora]).map((file) => [file.path, file.contents]));

test.each(
  recordKinds.map(({ collection, plural }, index) => ({
    name: recordCommands[index]?.name ?? '',
    collection,
    plural,
  })),
)(
  '$name lists the records of the report, as in its data files',
  async ({ collection, name, plural }) => {
    const list = await shownBy(name);
    for (const { id } of velmora[collection]) expect(list).toContain(`${id}: `);
    expect(inOneLine(list)).toContain(`Full record: tip-report-laos-2012 ${name} ID --from`);
    expect(JSON.parse(await shownBy(`${name} --json`))).toEqual(
      JSON.parse(JSON.stringify(velmora[collection])),
    );
    expect(await shownBy(`${name} --csv`)).toBe(files.get(`${plural}.csv`));
  },
);

test('criteria, ids and organizations are those of the report', async () => {
  expect(JSON.parse(await shownBy('statistics --quantity-kind missing --json'))).toEqual(
    findStatistics({ quantityKind: 'missing' }, { from: velmora }),
  );
  expect(await shownBy('findings --place port-vel --actor government')).toContain('shelter-run');
  const one = await shownBy('recommendations train-coast-guard');
  expect(one).toContain('coast guard');
  expect(one).toContain('recommendations.1, Recommendations for Velmora');
  expect(await run('findings --place thailand --from velmora.json')).toMatchObject({ code: 2 });
  expect(await run('statistics hotline-cals --from velmora.json')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Did you mean hotline-calls? '),
  });
});

test('the text and the overview are those of the report', async () => {
  expect(JSON.parse(await shownBy('text --json'))).toEqual(passagesOf(velmora.narrative));
  expect(await shownBy('text protection --match hotline')).toContain('>>hotline<<');
  expect(await shownBy('text --record fees --only')).toContain('>>pay fees normally');
  const overview = await shownBy('overview');
  expect(overview).toContain(velmora.metadata.title);
  expect(overview).toContain(`statistics (${velmora.statistics.length}) `);
  expect(overview).not.toContain('crosswalks');
  expect(overview).toContain('statistics ID --from velmora.json');
});

test('a citation is of the report', async () => {
  const from = velmora;
  expect(await shownBy('cite')).toBe(`${cite(velmora.metadata, 'apa', { from })}\n`);
  expect(await shownBy('cite fees --format ris')).toBe(
    cite(getStatistic('fees', { from }), 'ris', { from }),
  );
  expect(await run('cite dataset --from velmora.json')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('No dataset is known to contain the report of --from.'),
  });
});

test('export makes the data files of the report, or of several', async () => {
  expect(await shownBy('export csv --table places')).toBe(files.get('places.csv'));
  expect(await shownBy('export json')).toBe(files.get('dataset.json'));
  expect(await run('export datapackage --output one --from velmora.json')).toMatchObject({
    code: 0,
  });
  const written = readdirSync(path.join(folder, 'one')).sort();
  expect(written).toEqual(
    dataPackageOf(dataFiles([velmora]))
      .map((file) => file.path)
      .sort(),
  );

  const both = '--from velmora.json --from laos.json';
  const table = await run(`export csv --table statistics ${both}`);
  expect(table.stdout).toBe(
    dataFiles([velmora, tipReportLaos2012]).find(({ path }) => path === 'statistics.csv')?.contents,
  );
  const id = velmora.metadata.id;
  expect((await run(`export json --table ${id}/dataset ${both}`)).stdout).toBe(
    files.get('dataset.json'),
  );
  expect(await run(`export json ${both}`)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('There is a json file dataset of each report.'),
  });
  expect(await run('export csv --from laos.json --from laos.json --list')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Two files have the report "tip-report-2012-laos".'),
  });
});

test('crosswalks shows the codes of the report', async () => {
  const line = 'crosswalks --entries entries.json';
  const list = await shownBy(line);
  for (const { id } of velmoraEntries) expect(list).toContain(`${id}: `);
  expect(JSON.parse(await shownBy(`${line} --scheme isic --json`))).toEqual(
    velmoraEntries.filter(({ scheme }) => scheme === 'isic'),
  );
  expect(await shownBy(`${line} hti/tier`)).toContain('VELMORA (Tier 2 Watch List)');
  expect(await shownBy(`${line} --csv`)).toContain(velmora.metadata.id);
  expect(await run(`${line} --from laos.json`)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('"entries.json" is not a valid list of crosswalk entries.'),
  });
  expect(await run('crosswalks --from velmora.json')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--from and --entries belong together.'),
  });
});

test.each([
  ['overview'],
  ['statistics'],
  ['text'],
  ['cite'],
  ['export json'],
  ['crosswalks --entries entries.json'],
])('%s lists the problems of an invalid report', async (line) => {
  const wrong = await run(`${line} --from wrong.json`);
  expect(wrong).toMatchObject({ code: 1, stdout: '' });
  expect(wrong.stderr).toContain('"wrong.json" is not a valid report.');
  expect(inOneLine(wrong.stderr)).toMatch(/victimCategories\[0\]\S* \(men-and-women\): /);
  const notJson = await run(`${line} --from no.json`);
  expect(notJson).toMatchObject({ code: 1, stdout: '' });
  expect(notJson.stderr).toContain('the file is not JSON');
  expect(await run(`${line} --from absent.json`)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Can\'t read "absent.json": no such file or folder.'),
  });
});

test('a report in YAML may leave out empty lists and the report of each record', async () => {
  const { uncoded: _, ...rest } = velmora;
  const places = velmora.places.map(({ otherTerms: _terms, report: _report, ...place }) => place);
  // JSON is YAML too.
  const yaml = `# Velmora\n${JSON.stringify({ ...rest, places })}`;
  writeFileSync(path.join(folder, 'velmora.yaml'), yaml);
  const { stderr, stdout } = await run('places --json --from velmora.yaml');
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(velmora.places);
});

test('- is standard input', async () => {
  const standardInput = `\uFEFF${JSON.stringify(velmora)}`;
  const { stdout } = await captured(['places', '--json', '--from', '-'], { ...at, standardInput });
  expect(JSON.parse(stdout)).toEqual(velmora.places);
});
