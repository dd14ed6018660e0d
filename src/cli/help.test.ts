import {
  CriterionError,
  findFindings,
  findLegalProvisions,
  findOrganizations,
  findPlaces,
  findRecommendations,
  findStatistics,
  findVictimCategories,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { commands } from './run.js';
import { captured, inOneLine } from './testing/captured.js';

const everyCommand = commands.map((command) => [command.name, command] as const);

test.each([[['--help']], [['-h']], [['help']], [['help', '--help']], [['--help', '-h']]])(
  '%j is on the program',
  async (argv) => {
    expect(await captured(argv)).toMatchObject({
      code: 0,
      stderr: '',
      stdout: (await captured(['help'])).stdout,
    });
  },
);

test.each(everyCommand)('there are more ways than one to the help on %s', async (name) => {
  const { code, stderr, stdout } = await captured([name, '--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const argv of [
    ['help', name],
    ['--help', name],
    [name, '-h', '--unknown'],
    [name, '--help', '--', 'behind'],
  ]) {
    expect((await captured(argv)).stdout, argv.join(' ')).toBe(stdout);
  }
});

test.each([
  [
    '--help',
    `
What the US Department of State’s 2012 Trafficking in Persons Report says about
Laos, as data: every value with the words that it rests on.

Usage
  tip-report-laos-2012 COMMAND [OPTIONS]

Commands
  statistics       The figures, and what the report says is missing.
  victims          Who is trafficked or vulnerable to it, how, and along which
                   routes.
  laws             Laws, plans, guidelines and procedures, and where they stand.
  recommendations  What the report asks the government to do.
  findings         What was done and not done, how it is judged, and how things
                   are.
  organizations    The bodies and groups of bodies that the report names.
  places           The places that the report names.
  text             The text of the report, whole or by units or sections, with
                   what is looked for marked.
  crosswalks       The codes that the report gets in the schemes of the field,
                   and why.
  cite             A citation of the dataset at its version, of the report, of a
                   record, or of a unit of the text.
  export           The data files, byte for byte as they are published; or the
                   row of Human Trafficking Indicators.
  validate         Whether a JSON file is a report in this model, and all that
                   is wrong with it.

Options
  -h, --help  Show this help, or behind a command the help on it.
  --version   Show the version of the program and its data.

Exit codes
  0  Done. Finding nothing is no failure.
  1  \`validate\` found problems in the data.
  2  It can’t be done as it was put: an unknown option or id, a file that can’t
     be read.
  3  The program itself failed.

Examples
  The figures, with who says so and what limits them.
    tip-report-laos-2012 statistics
  One record, with the words that it rests on.
    tip-report-laos-2012 statistics convictions-2011
  The text, with a word marked.
    tip-report-laos-2012 text --match hotline
  A table for a spreadsheet.
    tip-report-laos-2012 victims --csv
`,
  ],
  [
    'cite --help',
    `
A citation of the dataset at its version, of the report, of a record, or of a
unit of the text.

Usage
  tip-report-laos-2012 cite [dataset|report|ID] [OPTIONS]

Options
  --format FORMAT    One of biblatex, bibtex, csl-json, ris, apa,
                     chicago-author-date, harvard, mla, vancouver. Left out:
                     apa.
  --accessed DATE    The day on which you had the data, such as 2026-11-24. Left
                     out, the citation has none.
  --evidence NUMBER  Which words of a record to cite, counted from 1. Left out,
                     the first.
  -h, --help         Show this help.

Examples
  The dataset, at this version.
    tip-report-laos-2012 cite
  The report itself.
    tip-report-laos-2012 cite report --format chicago-author-date
  One figure, with section, paragraph and sentence.
    tip-report-laos-2012 cite convictions-2011 --format bibtex --accessed 2026-11-24
`,
  ],
  [
    'places --help',
    `
The places that the report names.

Usage
  tip-report-laos-2012 places [ID...] [OPTIONS]

Options
  --type VALUE,...  What kind of place it is: area, border, city, country,
                    facility, region.
  --exact           Leave out what a wider value takes in, such as women and
                    girls of female.
  --json            Give JSON: a list of records, as in dataset.json.
  --csv             Give CSV, with the columns of the data files.
  -h, --help        Show this help.

Examples
  The countries, for a spreadsheet.
    tip-report-laos-2012 places --type country --csv
`,
  ],
])('%s', async (line, page) => {
  expect((await captured(line.split(' '))).stdout).toBe(page.replace('\n', ''));
});

const ofRecords = ['--exact', '--json', '--csv', '-h, --help'];

test.each([
  [
    'statistics [ID...]',
    '--measure VALUE,...',
    '--unit VALUE,...',
    '--population VALUE,...',
    '--quantity VALUE,...',
    '--period VALUE,...',
    '--voice VALUE,...',
    ...ofRecords,
  ],
  [
    'victims [ID...]',
    '--group VALUE,...',
    '--status VALUE,...',
    '--form VALUE,...',
    '--sector VALUE,...',
    '--role VALUE,...',
    '--nationality CODE,...',
    '--destination CODE,...',
    '--place ID,...',
    ...ofRecords,
  ],
  [
    'laws [ID...]',
    '--form VALUE,...',
    '--state VALUE,...',
    '--effect VALUE,...',
    '--penalty VALUE,...',
    ...ofRecords,
  ],
  ['recommendations [ID...]', '--pillar VALUE,...', '--topic VALUE,...', ...ofRecords],
  [
    'findings [ID...]',
    '--type VALUE,...',
    '--pillar VALUE,...',
    '--topic VALUE,...',
    '--period VALUE,...',
    '--voice VALUE,...',
    '--actor ID,...',
    '--place ID,...',
    ...ofRecords,
  ],
  ['organizations [ID...]', '--type VALUE,...', ...ofRecords],
  ['places [ID...]', '--type VALUE,...', ...ofRecords],
  [
    'text [UNIT|SECTION...]',
    '--match WORDS',
    '--record ID',
    '--only',
    '--json',
    '--csv',
    '-h, --help',
  ],
  [
    'crosswalks [ID...]',
    '--scheme VALUE,...',
    '--variable NAME,...',
    '--subject ID,...',
    '--record ID',
    '--unit ID,...',
    '--ambiguous',
    '--json',
    '--csv',
    '-h, --help',
  ],
  [
    'cite [dataset|report|ID]',
    '--format FORMAT',
    '--accessed DATE',
    '--evidence NUMBER',
    '-h, --help',
  ],
  [
    'export [FORMAT]',
    '--table NAME',
    '--output FOLDER',
    '--alternatives',
    '--json',
    '--list',
    '-h, --help',
  ],
  ['validate FILE', '--json', '-h, --help'],
])('%s has its options, each with what stands for its value', async (usage, ...options) => {
  const [name = ''] = usage.split(' ');
  const { stdout } = await captured([name, '--help'], plain(1000));
  expect(stdout).toContain(`\nUsage\n  tip-report-laos-2012 ${usage} [OPTIONS]\n\nOptions\n`);
  expect([...stdout.matchAll(/^ {2}(-.*?) {2}/gm)].map(([, option]) => option)).toEqual(options);
});

describe.each(everyCommand)('the help on %s', (name, command) => {
  test('tells of each option what it does, in a sentence of its own', async () => {
    const options = Object.entries(command.options());
    const { stdout } = await captured([name, '--help']);
    for (const [, { says }] of options) {
      expect(says).toMatch(/^[A-Z].*[^.]\.$/);
      expect(inOneLine(stdout)).toContain(` ${says} `);
    }
    expect(new Set(options.map(([, { says }]) => says)).size).toBe(options.length);
  });

  test('says of each example what it is for', async () => {
    const { stdout } = await captured([name, '--help']);
    expect(command.examples.length).toBeGreaterThan(0);
    for (const { line, says } of command.examples) {
      expect(says).toMatch(/^[A-Z].*[.?]$/);
      expect(line.split(' ')[0]).toBe(name);
      expect(stdout).toContain(`\n  ${says}\n    tip-report-laos-2012 ${line}\n`);
    }
  });

  test('fits a narrow screen, but for the examples, which are to be copied', async () => {
    const { stdout } = await captured([name, '--help'], plain(40));
    const [above = ''] = stdout.split('\nExamples\n');
    expect(Math.max(...above.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });
});

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

describe.each<readonly [name: string, find: (criteria: never) => unknown]>([
  ['statistics', findStatistics],
  ['victims', findVictimCategories],
  ['laws', findLegalProvisions],
  ['recommendations', findRecommendations],
  ['findings', findFindings],
  ['organizations', findOrganizations],
  ['places', findPlaces],
])('%s', (name, find) => {
  test('has an option for every criterion of the library', () => {
    const criteria = allowed(() => find({ x: '' } as never));
    const options = Object.keys(commands.find((each) => each.name === name)?.options() ?? {});
    expect(options).toEqual([...criteria, 'exact', 'json', 'csv']);
  });

  test('lists the values of a criterion as the library has them', async () => {
    const { stdout } = await captured([name, '--help'], plain(1000));
    for (const criterion of allowed(() => find({ x: '' } as never))) {
      const values = allowed(() => find({ [criterion]: '' } as never));
      const says = values.length === 0 ? '[^:]+' : `[^:]+: ${values.join(', ')}`;
      expect(stdout).toMatch(new RegExp(`^ {2}--${criterion} [A-Z,.]+ +${says}\\.$`, 'm'));
    }
  });
});

function plain(columns: number) {
  return { columns, environment: { NO_COLOR: '1' } };
}

/** What an error of the library says would be right. */
function allowed(ask: () => unknown): readonly string[] {
  try {
    ask();
  } catch (error) {
    if (error instanceof CriterionError) return error.allowed;
  }
  return expect.fail('no CriterionError');
}
