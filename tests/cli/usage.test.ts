import {
  CriterionError,
  dataset,
  findFindings,
  findStatistics,
  findVictimCategories,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { findById } from '../../src/cli/find-record.js';
import { commands } from '../../src/cli/run.js';
import { captured, inOneLine } from './captured.js';

describe('help', () => {
  test.each([[['--help']], [['-h']], [['help']], [['help', '--help']]])('%j', async (argv) => {
    const { code, stderr, stdout } = await captured(argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { name, summary } of commands) {
      expect(inOneLine(stdout)).toContain(`${name} ${summary}`);
    }
  });

  test.each(commands.map((command) => [command.name, command] as const))(
    '%s',
    async (name, command) => {
      const { code, stderr, stdout } = await captured([name, '--help']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const help = inOneLine(stdout);
      expect(help).toContain(command.summary);
      for (const [option, { says }] of Object.entries(command.options())) {
        expect(stdout).toContain(`--${option}`);
        expect(help).toContain(says);
      }
      expect(command.examples.length).toBeGreaterThan(0);
      for (const { line, says } of command.examples)
        expect(help).toContain(`${says} tip-report-laos-2012 ${line}`);
      expect((await captured(['help', name])).stdout).toBe(stdout);
      expect((await captured([name, '-h', '--unknown'])).stdout).toBe(stdout);
    },
  );

  test.each(
    commands
      .filter(({ name }) => !['export', 'validate'].includes(name))
      .flatMap(({ examples }) => examples.map(({ line }) => line)),
  )('the example %s finds something', async (line) => {
    const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    );
    const { code, stderr, stdout } = await captured(argv);
    expect(code).toBe(0);
    // That no group is called female, and nothing more, is what one of them is there to show.
    if (line === 'victims --group female --exact') expect(stderr).toBe('No records match.\n');
    else expect(stdout.length).toBeGreaterThan(50);
  });

  test('lists the values of a criterion as the library has them', async () => {
    const values = allowed(() => findStatistics({ measure: '' as 'victims' }));
    expect(values.length).toBeGreaterThan(5);
    const { stdout } = await captured(['statistics', '--help']);
    expect(inOneLine(stdout)).toContain(`What is measured: ${values.join(', ')}.`);
  });
});

function allowed(ask: () => unknown): readonly string[] {
  try {
    ask();
  } catch (error) {
    if (error instanceof CriterionError) return error.allowed;
  }
  return expect.fail('no CriterionError');
}

test('every criterion of the library has its option', async () => {
  for (const [name, names] of [
    ['statistics', allowed(() => findStatistics({ x: '' } as object))],
    ['victims', allowed(() => findVictimCategories({ x: '' } as object))],
    ['findings', allowed(() => findFindings({ x: '' } as object))],
  ] as const) {
    const options = Object.keys(commands.find((each) => each.name === name)?.options() ?? {});
    expect(options).toEqual([...names, 'exact', 'json', 'csv']);
  }
});

test('the version is that of the data', async () => {
  expect(await captured(['--version'])).toMatchObject({ code: 0, stdout: `${dataset.version}\n` });
});

describe('what can’t be done as it was put', () => {
  test.each([
    [[], 'No command was given.', 'The commands are statistics, '],
    [['statistic'], 'Unknown command "statistic".', 'Did you mean statistics?'],
    [['xyz'], 'Unknown command "xyz".', 'The commands are statistics, '],
    [['help', 'law'], 'Unknown command "law".', 'Did you mean laws?'],
    [['__proto__'], 'Unknown command "__proto__".', 'The commands are '],
    [['--versoin'], 'Unknown option "--versoin".', 'there are --help and --version'],
    [['statistics', '--mesure', 'x'], 'Unknown option --mesure', 'Did you mean --measure?'],
    [['statistics', '--__proto__'], 'Unknown option --__proto__', 'Its options are '],
    [['validate', '--exact'], 'Unknown option --exact', 'Its options are --json, --help.'],
    [['statistics', '-x'], 'Unknown option -x', 'Its options are '],
    [['statistics', '--measure'], '--measure needs a value', '--measure=VALUE'],
    [['statistics', '--measure', '--json'], '--measure needs a value', '--measure=VALUE'],
    [['statistics', '--json=yes'], '--json takes no value', 'Write --json alone.'],
    [['statistics', '--json', '--csv'], 'Both --json and --csv', 'Give one of them.'],
    [['text', '--json', '--csv'], 'Both --json and --csv', 'Give one of them.'],
    [
      ['statistics', '--measure', 'conviction'],
      'Unknown value "conviction" of --measure.',
      'Did you mean convictions? The values are alleged-offenders, ',
    ],
    [
      ['statistics', '--measure', 'convictions,sentenzes'],
      'Unknown value "sentenzes" of --measure.',
      'Did you mean sentences?',
    ],
    [['statistics', '--measure='], 'Unknown value "" of --measure.', 'The values are '],
    [['statistics', '--measure', 'toString'], 'Unknown value "toString"', 'The values are '],
    [
      ['victims', '--destination', 'th'],
      'Unknown value "th" of --destination.',
      'Give an ISO 3166-1 alpha-2 code, such as "TH".',
    ],
    [['victims', '--place', 'thialand'], 'Unknown place id "thialand"', '` lists them all'],
    [['findings', '--actor', 'polise'], '"polise"', 'organizations` lists them all'],
    [['findings', '--place', 'constructor'], '"constructor"', 'places` lists them all'],
    [['statistics', 'conviction-2011'], '"convictions-2011"', 'statistics` lists them all'],
    [['places', '__proto__'], '"__proto__"', 'places` lists them all'],
    [['laws', ''], 'Unknown legal provision id ""', 'laws` lists them all'],
    [['victims', 'internal-victims', '--group', 'women'], 'an id and --group', 'Give ids '],
    [['places', 'laos', '--exact'], 'an id and --exact', 'Give ids '],
    [['text', 'prosecution.88'], '"prosecution.88"', 'Did you mean prosecution.8?'],
    [['text', 'xyz'], 'Unknown unit or section "xyz"', 'The sections are front-matter, '],
    [['text', '--match', '...'], 'no word in "..."', 'Give --match words.'],
    [['text', '--only'], '--only was given with nothing to mark', 'Give --match or --record'],
    [['text', '--record', 'prosecution.8'], 'Unknown id "prosecution.8"', 'show the ids'],
    [['cite', 'conviction-2011'], 'Unknown id "conviction-2011"', 'Did you mean convictions-2011?'],
    [['cite', 'datset'], 'Unknown id "datset"', 'Did you mean dataset?'],
    [['cite', 'plase/laos'], 'Unknown id "plase/laos"', 'Did you mean place/laos?'],
    [['cite', '__proto__'], 'Unknown id "__proto__"', 'show the ids'],
    [['cite', 'laos', 'thailand'], 'Too many arguments: "thailand"', 'cite [dataset|report|ID]'],
    [['cite', '--format', 'bibtext'], 'Unknown format "bibtext"', 'Did you mean bibtex?'],
    [['cite', '--format', 'apa', '--format', 'ris'], 'more than once: apa, ris', 'Give it once.'],
    [['cite', '--accessed', '2026-02-30'], 'Wrong date "2026-02-30"', 'such as 2026-01-31'],
    [
      ['cite', 'hotline-calls', '--evidence', '0'],
      'Wrong number "0"',
      'The record has evidence 1 only.',
    ],
    [['cite', 'convictions-2011', '--evidence', '3'], 'Wrong number "3"', 'evidence 1 to 2'],
    [['cite', '--evidence', '1'], 'Wrong number "1"', 'Only records have evidence'],
    [['validate'], 'validate needs a file', 'FILE'],
  ])('%j', async (argv, message, hint) => {
    const { code, stderr, stdout } = await captured(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^tip-report-laos-2012: .+\n.+\n$/);
    const [first = '', second = ''] = stderr.split('\n');
    expect(first).toContain(message);
    expect(second).toContain(hint);
  });

  test('an id that two kinds bear, without its kind', () => {
    const both = [
      { kind: 'place', id: 'laos' },
      { kind: 'organization', id: 'laos' },
    ];
    expect(() => findById('laos', both)).toThrow('The id "laos" is borne by 2 kinds of things.');
    expect(findById('organization/laos', both)).toBe(both[1]);
  });
});

test('a failure of the program itself has a code of its own', async () => {
  const { run } = await import('../../src/cli/run.js');
  let told = '';
  const broken = () => {
    throw new Error('the disk is full');
  };
  const code = await run(['places'], {
    stdout: { write: broken, isTerminal: false, columns: undefined },
    stderr: {
      write: (text) => {
        told += text;
      },
      isTerminal: false,
      columns: undefined,
    },
    environment: {},
    workingFolder: '/nowhere',
    dataFolder: new URL('file:///nowhere/'),
    readStandardInput: async () => '',
  });
  expect(code).toBe(3);
  expect(told).toContain('the disk is full');
});
