import { datasetVersion, findStatistics } from 'tip-report-laos-2012';
import { citationFormats } from 'tip-report-laos-2012/citations';
import { describe, expect, test } from 'vitest';
import { commands, run } from './run.js';
import { argumentsIn, captured } from './testing/captured.js';

test.each([['--version'], ['-V'], ['version'], ['places --version'], ['--version places']])(
  '%s is the version of the data',
  async (line) => {
    expect(await captured(line.split(' '))).toMatchObject({
      code: 0,
      stdout: `${datasetVersion.version}\n`,
      stderr: '',
    });
  },
);

test.each([
  ['commands and formats', 'EXPORT CSV --table Places', 'export csv --table places'],
  ['terms', 'statistics --measure Convictions', 'statistics --measure convictions'],
  ['citation formats', 'cite laos --format BibTeX', 'cite laos --format bibtex'],
  ['codes', 'victims --destination th', 'victims --destination TH'],
  ['schemes', 'crosswalks --scheme ISIC', 'crosswalks --scheme isic'],
  [
    'values with spaces around commas',
    'statistics --measure "convictions , investigations"',
    'statistics --measure convictions,investigations',
  ],
  ['options of the overview', '--no-color', 'overview'],
  ['a path of standard output', 'places --csv -o -', 'places --csv'],
])('%s: %s is %s', async (_, line, meant) => {
  const right = await captured(argumentsIn(meant));
  expect(right.stdout.length).toBeGreaterThan(0);
  expect(await captured(argumentsIn(line))).toEqual(right);
});

describe('--no-color', () => {
  test.each([['places --no-color'], ['--no-color places'], ['--help --no-color']])(
    '%s has no colors',
    async (line) => {
      const { code, stdout } = await captured(line.split(' '), { columns: 80 });
      expect(code).toBe(0);
      expect(stdout).not.toContain('\u001B');
      const other = line.replace(/ ?--no-color ?/, '').split(' ');
      expect((await captured(other, { columns: 80 })).stdout).toContain('\u001B');
    },
  );

  test('after -- it is an argument', async () => {
    const { stderr } = await captured(['places', '--', '--no-color']);
    expect(stderr).toContain('Unknown id "--no-color".');
  });
});

const commandList = commands.map(({ name }) => name).join(', ');
const ids = 'show the ids.';

// Each line with what the error says is wrong, and how to correct it.
describe('an invalid request', () => {
  test.each([
    [
      'statistic',
      'Unknown command "statistic".',
      `Did you mean statistics? The commands are ${commandList}.`,
    ],
    ['xyz', 'Unknown command "xyz".', `The commands are ${commandList}.`],
    ['__proto__', 'Unknown command "__proto__".', 'The commands are '],
    ['help law', 'Unknown command "law".', 'Did you mean laws? '],
    ['--versoin', 'Unknown option --versoin of overview.', 'Did you mean --version? '],
    ['help --x', 'Unknown command "--x".', 'The commands are '],
    ['rec', 'Unknown command "rec".', 'Did you mean recommendations? '],
    ['""', 'Unknown command "".', 'The commands are overview, '],
    [
      '--json places',
      'Option --json is before the command.',
      'Write tip-report-laos-2012 places, and then its options.',
    ],
    ['places --force', '--force is only for --output.', 'Give both, or neither.'],
    ['places -o', 'Option --output needs a value.', 'Write --output=VALUE.'],
    ['places -o ""', 'Option --output needs a path.', 'Write --output=PATH.'],
    ['places -o out/', 'Can\'t write "out/": it is a folder.', 'Give a path '],
    ['export csv --output=', 'Option --output needs a path.', 'Write --output=PATH.'],
    ['validate ""', 'Can\'t read "": the path is empty.', 'Give the path of a JSON or YAML file'],
    [
      'statistics --mesure x',
      'Unknown option --mesure of statistics.',
      'Did you mean --measure? Its options are --measure, ',
    ],
    [
      'statistics --json convictions-in-reporting-period --mesure',
      'Unknown option --mesure of statistics.',
      '',
    ],
    ['statistics --__proto__', 'Unknown option --__proto__ of statistics.', 'Its options are '],
    [
      'validate --exact',
      'Unknown option --exact of validate.',
      'Its options are --watch, --json, --output, --force, --no-color, --help',
    ],
    ['statistics -x', 'Unknown option -x of statistics.', 'Its options are '],
    ['statistics -hx', 'Unknown option -x of statistics.', 'Its options are '],
    ['overview laos', 'Too many arguments: "laos".', 'Usage: tip-report-laos-2012 overview '],
    ['statistics --measure', 'Option --measure needs a value.', 'Write --measure=VALUE.'],
    ['statistics --measure --json', 'Option --measure needs a value.', 'Write --measure=VALUE.'],
    ['statistics --measure -x', 'Option --measure needs a value.', 'Write --measure=VALUE.'],
    ['statistics --json=yes', 'Option --json takes no value.', 'Write --json alone.'],
    ['statistics --json --csv', '--json and --csv were both given.', 'Give one of them.'],
    ['text --json --csv', '--json and --csv were both given.', 'Give one of them.'],
    ['crosswalks --json --csv', '--json and --csv were both given.', 'Give one of them.'],
    [
      'statistics --measure convictions,sentenzes',
      'Unknown value "sentenzes" of --measure.',
      'Did you mean sentences? The values are alleged-offenders, ',
    ],
    ['statistics --measure=', 'Unknown value "" of --measure.', 'The values are '],
    ['statistics --measure=-x', 'Unknown value "-x" of --measure.', 'The values are '],
    ['statistics --measure toString', 'Unknown value "toString" of --measure.', 'The values are '],
    ['victims --destination thai', 'Unknown value "thai" of --destination.', 'The values are '],
    ['statistics --measure convictions,', 'Unknown value "" of --measure.', 'The values are '],
    ['victims --place thialand', 'Unknown id "thialand".', 'Did you mean thailand? '],
    ['findings --actor polise', 'Unknown id "polise".', 'Did you mean police? '],
    [
      'statistics conviction-in-reporting-period',
      'Unknown id "conviction-in-reporting-period".',
      'Did you mean convictions-in-reporting-period? `tip-report-laos-2012 statistics` lists the ids.',
    ],
    ['places __proto__', 'Unknown id "__proto__".', '`tip-report-laos-2012 places` lists the ids.'],
    ['laws ""', 'Unknown id "".', '`tip-report-laos-2012 laws` lists the ids.'],
    ['laws -- --help', 'Unknown id "--help".', ''],
    ['victims internal-victims --group women', 'An id and --group were both given.', 'Give ids '],
    ['victims internal-victims --exact', 'An id and --exact were both given.', 'Give ids '],
    ['places --exact', 'Unknown option --exact of places.', 'Its options are --type, '],
    [
      'victims --sector fishing construction',
      'An id and --sector were both given.',
      'Several values of a filter need commas: --sector fishing,construction',
    ],
    [
      'statistics corruption-endemic',
      'Unknown id "corruption-endemic".',
      'It is the id of a finding: tip-report-laos-2012 findings corruption-endemic',
    ],
    [
      'convictions-2010',
      'Unknown command "convictions-2010".',
      'It is the id of a statistic: tip-report-laos-2012 statistics convictions-2010',
    ],
    [
      'text prosecution.88',
      'Unknown id "prosecution.88".',
      'Did you mean prosecution.8? The sections are ',
    ],
    ['text --match ...', '"..." has no words.', 'Give --match some words.'],
    ['text --only', '--only needs something to match.', 'Add --match or --record.'],
    ['text --record prosecution.8', 'Unknown id "prosecution.8".', ids],
    [
      'cite conviction-in-reporting-period',
      'Unknown id "conviction-in-reporting-period".',
      'Did you mean convictions-in-reporting-period? ',
    ],
    ['cite plase/laos', 'Unknown id "plase/laos".', 'Did you mean place/laos? '],
    [
      'cite datset',
      'Unknown id "datset".',
      'Give dataset, report, or the id of a record, passage or crosswalk entry.',
    ],
    [
      'cite --format bibtext',
      'Unknown format "bibtext".',
      `Did you mean bibtex? The formats are ${citationFormats.join(', ')}.`,
    ],
    [
      'cite --format apa --format ris',
      'Option --format was given more than once.',
      'Give it once.',
    ],
    [
      'cite --accessed 2026-02-30',
      'Invalid date "2026-02-30" of --accessed.',
      'Give a calendar day',
    ],
    ...['0', '4', '01', '1e0', '1.', '1x'].map((number) => [
      `cite convictions-in-reporting-period --evidence ${number}`,
      `Invalid number "${number}" of --evidence.`,
      'Give a number from 1 to 3.',
    ]),
    ['cite hotline-calls --evidence 2', 'Invalid number "2" of --evidence.', 'one quote.'],
    ...['', 'dataset', 'report', 'prosecution.4', 'hti/linternal hotline-calls'].map((ids) => [
      `cite ${ids} --evidence 1`,
      'Invalid number "1" of --evidence.',
      'Only a record or code has quotes to choose from.',
    ]),
    ['validate', 'validate needs a file.', 'Usage: tip-report-laos-2012 validate FILE'],
    ['crosswalks --scheme hit', 'Unknown value "hit" of --scheme.', 'The values are hti, tvpa, '],
    [
      'crosswalks --scheme sdmx --variable tier',
      'Unknown value "tier" of --variable.',
      'The values are OBS_STATUS.',
    ],
    [
      'crosswalks --subject fishing,convictions-in-reporting-per1od',
      'Unknown value "convictions-in-reporting-per1od" of --subject.',
      'Did you mean convictions-in-reporting-period? ',
    ],
    ['crosswalks --subject __proto__', 'Unknown value "__proto__" of --subject.', ''],
    ['crosswalks --record convictions-2012', 'Unknown id "convictions-2012".', ids],
    [
      'crosswalks --passage prosecution.44',
      'Unknown id "prosecution.44".',
      'Did you mean prosecution.4? ',
    ],
    ['crosswalks hti/tiers', 'Unknown id "hti/tiers".', 'Did you mean hti/tier? '],
    ['crosswalks hti/tier --ambiguous', 'An id and --ambiguous were both given.', 'Give ids '],
    ['export hti --list', '--list is not for hti.', 'For hti there are --alternatives and --json'],
    ['export csv --alternatives', '--alternatives is only for hti.', 'For hti there are '],
    ['export --json', '--json is only for hti.', 'For hti there are '],
    ['export htj', 'Unknown format "htj".', 'Did you mean hti? The formats are csv, '],
    ['export csv --list --output b', '--list and --output were given.', 'Give one of them.'],
    [
      'export hti --from x.json',
      'hti can’t be made --from another report: ',
      '`tip-report-laos-2012 crosswalks',
    ],
  ])('%s', async (line = '', message = '', hint = '') => {
    const { code, stderr, stdout } = await captured(argumentsIn(line));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`tip-report-laos-2012: ${message}`);
    expect(stderr).toContain(hint);
    expect(stderr.endsWith('\n')).toBe(true);
  });
});

test('a flag given twice is given; a value after = may begin with a hyphen', async () => {
  const once = await captured(['places', '--json']);
  expect(await captured(['places', '--json', '--json'])).toEqual(once);
  const { stdout } = await captured(['statistics', '--measure=convictions', '--json']);
  expect(JSON.parse(stdout)).toEqual(findStatistics({ measure: 'convictions' }));
});

test.each([
  ['an error', new Error('the disk is full'), 'the disk is full'],
  ['something else', 'no disk', 'no disk'],
])('a failure of the program has its own exit code: %s', async (_, failure, expected) => {
  let stderr = '';
  const failing = () => {
    throw failure;
  };
  const code = await run(['places'], {
    stdout: { write: failing, isTerminal: false, columns: undefined },
    stderr: {
      write: (text) => {
        stderr += text;
      },
      isTerminal: false,
      columns: undefined,
    },
    environment: {},
    workingFolder: '/nowhere',
    schemaFolder: new URL('file:///nowhere/'),
    standardInput: (async function* () {})(),
  });
  expect(code).toBe(3);
  expect(stderr).toContain(`tip-report-laos-2012 ${datasetVersion.version} failed.\n`);
  expect(stderr).toContain(expected);
});
