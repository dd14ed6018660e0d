import Papa from 'papaparse';
import {
  type AnyRecord,
  findFindings,
  findings,
  findLegalProvisions,
  findOrganizations,
  findPlaces,
  findRecommendations,
  findStatistics,
  findVictimCategories,
  formatQuantity,
  getOrganization,
  hotlineCalls,
  legalProvisions,
  organizations,
  type Participant,
  places,
  recommendations,
  statistics,
  victimCategories,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { captured, inOneLine } from './testing/captured.js';

const collections: readonly (readonly [command: string, records: readonly AnyRecord[]])[] = [
  ['statistics', statistics],
  ['victims', victimCategories],
  ['laws', legalProvisions],
  ['recommendations', recommendations],
  ['findings', findings],
  ['organizations', organizations],
  ['places', places],
];

const questions: readonly (readonly [line: string, answer: readonly AnyRecord[]])[] = [
  ['statistics --quantity missing', findStatistics({ quantity: 'missing' })],
  [
    'statistics --measure convictions,investigations --period calendar-year',
    findStatistics({ measure: ['convictions', 'investigations'], period: 'calendar-year' }),
  ],
  [
    'statistics --measure convictions --measure investigations',
    findStatistics({ measure: ['convictions', 'investigations'] }),
  ],
  [
    'statistics --unit persons --population complicit-officials,all --voice government',
    findStatistics({
      unit: 'persons',
      population: ['complicit-officials', 'all'],
      voice: 'government',
    }),
  ],
  ['victims --group female', findVictimCategories({ group: 'female' })],
  ['victims --group female --exact', findVictimCategories({ group: 'female' }, { exact: true })],
  [
    'victims --form sex-trafficking --sector commercial-sex --role source',
    findVictimCategories({ form: 'sex-trafficking', sector: 'commercial-sex', role: 'source' }),
  ],
  [
    'victims --status subjected --nationality LA --destination TH,CN',
    findVictimCategories({ status: 'subjected', nationality: 'LA', destination: ['TH', 'CN'] }),
  ],
  ['victims --place vientiane', findVictimCategories({ place: 'vientiane' })],
  [
    'laws --state draft,partly-approved --form guidelines',
    findLegalProvisions({ state: ['draft', 'partly-approved'], form: 'guidelines' }),
  ],
  [
    'laws --effect prohibits --penalty fine',
    findLegalProvisions({ effect: 'prohibits', penalty: 'fine' }),
  ],
  [
    'recommendations --pillar protection --topic victim-services',
    findRecommendations({ pillar: 'protection', topic: 'victim-services' }),
  ],
  [
    'findings --type omission --pillar protection',
    findFindings({ type: 'omission', pillar: 'protection' }),
  ],
  [
    'findings --actor ministry-of-public-security --period unspecified --voice report',
    findFindings({ actor: 'ministry-of-public-security', period: 'unspecified', voice: 'report' }),
  ],
  [
    'findings --topic training --place thailand,vientiane',
    findFindings({ topic: 'training', place: ['thailand', 'vientiane'] }),
  ],
  ['organizations --type ministry,court', findOrganizations({ type: ['ministry', 'court'] })],
  ['places --type country', findPlaces({ type: 'country' })],
];

describe('what is found is what the helpers find', () => {
  test('the questions are of every kind, and most have an answer', () => {
    expect(new Set(questions.map(([line]) => line.split(' ')[0])).size).toBe(collections.length);
    expect(questions.filter(([, answer]) => answer.length > 0).length).toBeGreaterThan(10);
  });

  test.each(collections)('%s --json: all of the records', async (command, records) => {
    const { code, stderr, stdout } = await captured([command, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(records);
  });

  test.each(questions)('%s', async (line, answer) => {
    const argv = line.split(' ');
    const { code, stdout } = await captured([...argv, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(answer);
    const { data, errors } = Papa.parse<Readonly<Record<string, string>>>(
      (await captured([...argv, '--csv'])).stdout,
      { header: true, skipEmptyLines: true },
    );
    expect(errors).toEqual([]);
    expect(data.map((row) => row['id'])).toEqual(answer.map(({ id }) => id));
    const { stdout: table } = await captured([...argv]);
    for (const { id } of answer) expect(table).toContain(`\n${id}: `);
    expect(table.match(/^[a-z0-9-]+: /gm) ?? []).toHaveLength(answer.length);
  });

  test.each(collections)('%s: single records, in the order asked for', async (command, records) => {
    const ids = records
      .slice(0, 2)
      .map(({ id }) => id)
      .reverse();
    const { code, stdout } = await captured([command, ...ids, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(records.slice(0, 2).reverse());
    const { data } = Papa.parse<Readonly<Record<string, string>>>(
      (await captured([command, ...ids, '--csv'])).stdout,
      { header: true, skipEmptyLines: true },
    );
    expect(data.map((row) => row['id'])).toEqual(ids);
  });
});

test('a figure that is missing is an empty cell of CSV, with its reason', async () => {
  const { stdout } = await captured(['statistics', 'hotline-calls', '--csv']);
  const { data } = Papa.parse<Readonly<Record<string, string>>>(stdout, { header: true });
  expect(data[0]).toMatchObject({
    quantity_kind: 'missing',
    quantity_value: '',
    missing_reason: hotlineCalls.quantity.reason,
  });
});

test('where none matches: a word on it, or an empty list, and no failure', async () => {
  const line = ['victims', '--destination', 'DE'];
  expect(findVictimCategories({ destination: 'DE' as 'TH' })).toEqual([]);
  expect(await captured(line)).toMatchObject({
    code: 0,
    stdout: '',
    stderr: 'No records match.\n',
  });
  expect(await captured([...line, '--json'])).toMatchObject({
    code: 0,
    stdout: '[]\n',
    stderr: '',
  });
  const { code, stdout } = await captured([...line, '--csv']);
  expect(code).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(1);
});

const wide = { columns: 1000, environment: { NO_COLOR: '1' } };

describe('the table', () => {
  test('has each figure, its period, who says so and what limits it', async () => {
    const table = inOneLine((await captured(['statistics'], wide)).stdout);
    for (const { attribution, hedges, id, label, period, quantity, unit } of statistics) {
      expect(table).toContain(`${id}: ${label} ${formatQuantity(quantity, unit)}`);
      for (const { phrase } of hedges) expect(table).toContain(`“${phrase}” (`);
      expect(table).toContain(period.phrase === null ? 'no period named' : `“${period.phrase}” (`);
      if (attribution.voice === 'report') expect(table).toContain('the report itself');
      else {
        const { name } = getOrganization(attribution.source);
        expect(table).toContain(`${name} (“${attribution.phrase}”)`);
      }
    }
    expect(table).toContain('gives no conviction rate');
  });

  test('says of what is missing that there is no number, and whether it occurred', async () => {
    const { stdout } = await captured(['statistics', '--quantity', 'missing'], wide);
    expect(inOneLine(stdout)).toContain('hotline not recorded (no number; it did occur)');
    expect(stdout.match(/no number; /g)).toHaveLength(
      findStatistics({ quantity: 'missing' }).length,
    );
    expect(stdout).not.toMatch(/ 0 /);
  });

  test('has the words on who is exploited, how, where, and with which hedges', async () => {
    const table = inOneLine((await captured(['victims'], wide)).stdout);
    for (const { exploitation, hedges, label, who } of victimCategories) {
      expect(table).toContain(label);
      expect(table).toContain(`“${who.phrase}”`);
      for (const { phrase } of [...exploitation, ...hedges]) expect(table).toContain(`“${phrase}”`);
    }
    expect(table).toContain('LA (inferred) → TH');
    expect(table).toContain('called vulnerable');
  });

  test.each([
    ['victims', victimCategories],
    ['laws', legalProvisions],
    ['findings', findings],
  ] as const)('of %s has who says so, and the hedges', async (command, records) => {
    for (const { attribution, hedges, id } of records) {
      const { stdout } = await captured([command], wide);
      const start = stdout.indexOf(`\n${id}: `);
      const row = inOneLine(stdout.slice(start, stdout.indexOf('\n\n', start)));
      expect(row).toContain(
        attribution.voice === 'report'
          ? 'said by the report itself'
          : `said by ${getOrganization(attribution.source).name} (“${attribution.phrase}”)`,
      );
      for (const { kind, phrase } of hedges) expect(row).toContain(`“${phrase}” (${kind})`);
    }
  });

  test.each(collections)('of %s fits, and cuts off nothing', async (command, records) => {
    const unbroken = (await captured([command], wide)).stdout;
    for (const columns of [30, 50, 80, 133]) {
      const { stdout } = await captured([command], { columns, environment: { NO_COLOR: '1' } });
      const lines = stdout.split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
      for (const { id } of records) expect(stdout.replaceAll('\n', '')).toContain(id);
      // The letters are the same however the lines are broken; headings stand once or in each row.
      if (columns >= 80) expect(lettersIn(stdout)).toEqual(lettersIn(unbroken));
    }
  });

  test('too narrow for columns has the cells below each other, under their headings', async () => {
    const { stdout } = await captured(['places', '--type', 'border'], { ...wide, columns: 40 });
    expect(stdout).toMatch(
      /^lao-thai-border: Lao-Thai border\n {2}Type: border\n {2}Lies in: not stated\n/,
    );
  });

  test.each([
    ['statistics --measure hotline-calls', '1 statistic.'],
    ['statistics', '17 statistics.'],
    ['victims --sector fishing', '1 victim category.'],
    ['victims', '19 victim categories.'],
    ['laws --effect protects', '1 legal provision.'],
    ['laws', '11 legal provisions.'],
    ['recommendations --topic coordination', '1 recommendation.'],
    ['recommendations', '13 recommendations.'],
    ['findings --topic demand', '1 finding.'],
    ['findings', '61 findings.'],
    ['organizations --type donors', '1 organization.'],
    ['organizations', '34 organizations.'],
    ['places --type border', '1 place.'],
    ['places', '14 places.'],
  ])('of %s counts them', async (line, count) => {
    const { stdout } = await captured(line.split(' '), wide);
    expect(stdout.split('\n').at(-2)).toBe(
      `${count} One in full, with its words: tip-report-laos-2012 ${line.split(' ')[0]} ID`,
    );
  });

  test('has 80 columns where there is no terminal', async () => {
    const { stdout } = await captured(['findings']);
    expect(stdout).toBe(
      (await captured(['findings'], { columns: 80, environment: { NO_COLOR: '1' } })).stdout,
    );
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeGreaterThan(70);
  });
});

function lettersIn(text: string): string {
  return [...text.replace(/\s/g, '')].sort().join('');
}

describe('a record in full', () => {
  test.each(collections)('%s: its words, their places and its notes', async (command, records) => {
    for (const { evidence, id, notes } of records) {
      const { code, stderr, stdout } = await captured([command, id]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const view = inOneLine(stdout);
      expect(stdout.startsWith(`${id} (`)).toBe(true);
      for (const { quote, supports = ['all of it'], unit } of evidence) {
        expect(view).toContain(`“${inOneLine(quote)}” ${unit}, `);
        expect(view).toContain(`supports ${supports.join(', ')}`);
      }
      for (const note of notes) expect(view).toContain(inOneLine(note));
    }
  });

  test.each(collections)(
    '%s: every text of the record, above its words',
    async (command, records) => {
      for (const record of records) {
        const { stdout } = await captured([command, record.id], wide);
        const [fields = ''] = stdout.split('\nThe words of the report\n');
        for (const text of textsIn(record)) {
          expect(inOneLine(fields), record.id).toContain(inOneLine(text));
        }
      }
    },
  );

  test('of a finding: who else takes part, and how', async () => {
    const roles = {
      partners: ['took part', 'assisted'],
      objects: ['done to'],
      counterparts: ['touched by it'],
    };
    let told = 0;
    for (const finding of findings) {
      const view = inOneLine((await captured(['findings', finding.id], wide)).stdout);
      for (const [key, labels] of Object.entries(roles)) {
        const given: readonly Participant[] =
          Object.entries(finding).find(([name]) => name === key)?.[1] ?? [];
        for (const { phrase } of given) {
          expect(
            labels.some((label) => view.includes(`${label}: “${phrase}”`)),
            phrase,
          ).toBe(true);
          told += 1;
        }
      }
    }
    expect(told).toBeGreaterThan(10);
  });

  test('has colors on a terminal, unless NO_COLOR is set', async () => {
    const line = ['laws', 'penal-code-article-134'];
    const colored = (await captured(line, { columns: 80 })).stdout;
    expect(colored).toContain('\u001B[1mpenal-code-article-134\u001B[22m');
    const plain = (await captured(line)).stdout;
    expect(plain).not.toContain('\u001B');
    expect((await captured(line, { columns: 80, environment: { NO_COLOR: '1' } })).stdout).toBe(
      plain,
    );
    expect((await captured(line, { columns: 80, environment: { TERM: 'dumb' } })).stdout).toBe(
      plain,
    );
    expect((await captured(line, { columns: 80, environment: { NO_COLOR: '' } })).stdout).toBe(
      colored,
    );
  });
});

/** Every text in a record beside its words and notes: what is no code or id, and every phrase. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === 'evidence' || key === 'notes') return [];
    return key === 'phrase' && typeof part === 'string' ? [part] : textsIn(part);
  });
}
