import Papa from 'papaparse';
import {
  type AnyRecord,
  findFindings,
  findLegalProvisions,
  findOrganizations,
  findPlaces,
  findRecommendations,
  findStatistics,
  findVictimCategories,
  getOrganization,
  getStatistic,
  hotlineCalls,
  metadata,
  tipReportLaos2012,
  victimCategories,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../build/testing/published.js';
import { recordKinds } from '../report/record-kinds.js';
import { recordCommands } from './commands/records.js';
import { findById } from './records.js';
import { captured, inOneLine } from './testing/captured.js';

const collections = recordKinds.map(({ collection, plural }, at) => {
  const records: readonly AnyRecord[] = tipReportLaos2012[collection];
  return [recordCommands[at]?.name ?? '', records, plural] as const;
});

const questions: readonly (readonly [line: string, answer: readonly AnyRecord[]])[] = [
  [
    'statistics --measure convictions,investigations --period-basis calendar-year',
    findStatistics({ measure: ['convictions', 'investigations'], periodBasis: 'calendar-year' }),
  ],
  [
    'statistics --measure convictions --measure investigations',
    findStatistics({ measure: ['convictions', 'investigations'] }),
  ],
  ['victims --group female', findVictimCategories({ group: 'female' })],
  ['victims --group female --exact', findVictimCategories({ group: 'female' }, { exact: true })],
  ['victims --destination china', findVictimCategories({ destination: 'CN' })],
  ['findings --place place/thailand', findFindings({ place: 'thailand' })],
  [
    'victims --place vientiane --destination TH,CN',
    findVictimCategories({ place: 'vientiane', destination: ['TH', 'CN'] }),
  ],
  [
    'laws --status-state draft,partly-approved',
    findLegalProvisions({ statusState: ['draft', 'partly-approved'] }),
  ],
  ['recommendations --pillar protection', findRecommendations({ pillar: 'protection' })],
  [
    'findings --actor ministry-of-public-security --voice report',
    findFindings({ actor: 'ministry-of-public-security', voice: 'report' }),
  ],
  ['organizations --type ministry,court', findOrganizations({ type: ['ministry', 'court'] })],
  ['places --type country', findPlaces({ type: 'country' })],
];

async function csv(argv: readonly string[]): Promise<readonly Readonly<Record<string, string>>[]> {
  const { stdout } = await captured([...argv, '--csv']);
  const { data, errors } = Papa.parse<Readonly<Record<string, string>>>(stdout, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('what is found', () => {
  test.each(collections)(
    '%s: all records, as in the data files',
    async (command, records, plural) => {
      const { code, stderr, stdout } = await captured([command, '--json']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(stdout)).toEqual(records);
      expect((await captured([command, '--csv'])).stdout).toBe(contentsOf(`${plural}.csv`));
    },
  );

  test.each(questions)('%s', async (line, answer) => {
    const argv = line.split(' ');
    const { code, stdout } = await captured([...argv, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(answer);
    expect((await csv(argv)).map((row) => row['id'])).toEqual(answer.map(({ id }) => id));
    const { stdout: list } = await captured(argv);
    const ids = [...list.matchAll(/^([a-z0-9-]+): /gm)].map(([, id]) => id);
    expect(ids).toEqual(answer.map(({ id }) => id));
  });

  test.each(collections)('%s: single records, in the order given', async (command, records) => {
    const backward = records.slice(0, 2).reverse();
    const ids = backward.map(({ id }) => id);
    expect(JSON.parse((await captured([command, ...ids, '--json'])).stdout)).toEqual(backward);
    expect((await csv([command, ...ids])).map((row) => row['id'])).toEqual(ids);
    const { stdout } = await captured([command, ...ids]);
    const views = await Promise.all(ids.map((id) => captured([command, id])));
    expect(stdout).toBe(views.map((view) => view.stdout).join('\n'));
  });

  test('nothing is success, and says so on stderr', async () => {
    const line = ['victims', '--destination', 'VN'];
    const { code, stderr, stdout } = await captured(line);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe('No victim categories match.\n');
    expect(await captured([...line, '--json'])).toMatchObject({
      code: 0,
      stdout: '[]\n',
      stderr: '',
    });
    expect(await csv(line)).toEqual([]);
  });
});

test('a missing figure is an empty cell with its reason, and never 0', async () => {
  expect((await csv(['statistics', 'hotline-calls']))[0]).toMatchObject({
    quantity_kind: 'missing',
    quantity_value: '',
    missing_reason: hotlineCalls.quantity.reason,
  });
  const { stdout } = await captured(['statistics', '--quantity-kind', 'missing']);
  expect(stdout.match(/no number \(|details not provided/gi)).toHaveLength(
    findStatistics({ quantityKind: 'missing' }).length,
  );
  expect(stdout).not.toMatch(/ 0 /);
});

describe.each(collections)('%s for people', (command, records) => {
  test('the list fits, and loses nothing', async () => {
    const environment = { NO_COLOR: '1' };
    const wide = inOneLine((await captured([command], { columns: 1000, environment })).stdout);
    for (const columns of [30, 40, 80, 133]) {
      const { stdout } = await captured([command], { columns, environment });
      // Only an id can be longer than a line.
      const long = stdout.split('\n').filter(({ length }) => length > columns);
      for (const line of long) expect(line).toMatch(/^ *\S+$/);
      expect(stdout.replace(/\s/g, '')).toBe(wide.replace(/\s/g, ''));
    }
    expect((await captured([command])).stdout).toBe(
      (await captured([command], { columns: 80, environment })).stdout,
    );
  });

  test('a record in full has its quotes, their places and its notes', async () => {
    for (const { evidence, id, notes } of records) {
      const { code, stderr, stdout } = await captured([command, id]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const view = inOneLine(stdout);
      for (const { quote, supports, passage } of evidence) {
        expect(view).toContain(`“${inOneLine(quote)}” ${passage}, `);
        if (supports !== undefined) expect(view).toContain(`supports ${supports.join(', ')}`);
      }
      for (const note of notes) expect(view).toContain(inOneLine(note));
    }
  });
});

test('other records are named: organizations and places by name, the rest by id', async () => {
  const law = inOneLine((await captured(['laws', 'national-plan-of-action'])).stdout);
  expect(law).toContain('National Assembly: “the National Assembly approved”');
  for (const { id, related } of victimCategories.filter((each) => each.related.length > 0)) {
    const group = (await captured(['victims', id])).stdout.replace(/\s/g, '');
    const names = related.map((other) =>
      other.kind === 'organization' ? getOrganization(other.id).name : other.id,
    );
    expect(group).toContain(`Relatedrecords${names.join('').replace(/\s/g, '')}`);
  }
});

test('the overview, also without a command: one screen with the tier, and the number of records by command', async () => {
  const { code, stderr, stdout } = await captured([]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect((await captured(['overview'])).stdout).toBe(stdout);
  const lines = stdout.split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  expect(lines.length).toBeLessThan(30);
  expect(inOneLine(stdout)).toContain(`${metadata.title} Tier ${metadata.tier}; `);
  for (const [command, records] of collections) {
    expect(stdout).toMatch(new RegExp(`^ {2}${command} \\(${records.length}\\) +\\S`, 'm'));
  }
});

test('an id that several record types have needs its type', () => {
  const both = [
    { kind: 'place', id: 'laos' },
    { kind: 'organization', id: 'laos' },
  ];
  expect(() => findById('laos', both)).toThrow(
    expect.objectContaining({
      name: 'UsageError',
      hint: 'Prefix it with the type: place/laos or organization/laos.',
    }),
  );
  expect(findById('organization/laos', both)).toBe(both[1]);
});

test('an id that is given twice is shown once', async () => {
  const { stdout } = await captured([
    'statistics',
    'convictions-2010',
    'convictions-2010',
    '--json',
  ]);
  expect(JSON.parse(stdout)).toEqual([getStatistic('convictions-2010')]);
});
