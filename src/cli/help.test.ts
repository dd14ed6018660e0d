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
import { argumentsIn, captured, inOneLine } from './testing/captured.js';

const plain = { columns: 1000, environment: { NO_COLOR: '1' } };

test('the help lists every command, the options and the exit codes', async () => {
  const { code, stderr, stdout } = await captured(['help'], plain);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const { name, summary } of commands) {
    expect(stdout).toMatch(new RegExp(`^ {2}${name} +${summary.slice(0, 20)}`, 'm'));
  }
  for (const each of ['--version', '--help', '0 ', '1 ', '2 ', '3 '])
    expect(stdout).toContain(each);
  for (const argv of [['--help'], ['-h'], ['help', '--help'], ['--help', '-h']]) {
    expect((await captured(argv, plain)).stdout, argv.join(' ')).toBe(stdout);
  }
});

describe.each(commands.map((command) => [command.name, command] as const))(
  '%s',
  (name, command) => {
    test('there are several ways to its help', async () => {
      const { stdout } = await captured(['help', name]);
      for (const argv of [
        ['--help', name],
        [name, '--help'],
        [name, '-h', '--unknown'],
        [name, '--help', '--', 'behind'],
      ]) {
        expect(await captured(argv)).toMatchObject({ code: 0, stderr: '', stdout });
      }
    });

    test('the help describes each option and example', async () => {
      const { stdout } = await captured([name, '--help']);
      const page = inOneLine(stdout);
      const options = Object.entries(command.options());
      for (const [option, { says }] of options) {
        expect(page).toContain(`--${option} `);
        expect(page).toContain(` ${says} `);
      }
      expect(new Set(options.map(([, { says }]) => says)).size).toBe(options.length);
      expect(command.examples.length).toBeGreaterThan(0);
      for (const [line, says] of command.examples) {
        expect(line.split(' ')[0]).toBe(name);
        expect(stdout).toContain(`\n  ${says}\n    tip-report-laos-2012 ${line}\n`);
      }
    });

    test('the help fits a narrow screen, except for the examples, which are to be copied', async () => {
      const { stdout } = await captured([name, '--help'], { ...plain, columns: 40 });
      const [above = ''] = stdout.split('\nExamples\n');
      // Only a term or an id can be longer than a line.
      const long = above.split('\n').filter(({ length }) => length > 40);
      for (const line of long) expect(line).toMatch(/^ {4}\S+$/);
    });
  },
);

/** Commands whose examples name files that a reader has. */
const needFiles = ['agreement', 'export', 'scaffold', 'validate', 'worklist'];

test.each(
  commands
    .filter(({ name }) => !needFiles.includes(name))
    .flatMap(({ examples }) => examples.map(([line]) => line)),
)('the example %s finds something', async (line) => {
  const { code, stderr, stdout } = await captured(argumentsIn(line));
  expect(code).toBe(0);
  // This one is there to show that the report says more than the sex of each group.
  if (line === 'victims --group female --exact') expect(stderr).toContain('No victim categories');
  else expect(stdout.length).toBeGreaterThan(50);
});

test.each<readonly [name: string, find: (criteria: never) => unknown]>([
  ['statistics', findStatistics],
  ['victims', findVictimCategories],
  ['laws', findLegalProvisions],
  ['recommendations', findRecommendations],
  ['findings', findFindings],
  ['organizations', findOrganizations],
  ['places', findPlaces],
])('%s has an option for every criterion of the library, with its values', async (name, find) => {
  const allowed = (criteria: object) => {
    try {
      find(criteria as never);
    } catch (error) {
      if (error instanceof CriterionError) return error.allowed;
    }
    return expect.fail('no CriterionError');
  };
  const { stdout } = await captured([name, '--help'], plain);
  const criteria = allowed({ x: '' });
  const options = [...stdout.matchAll(/^ {2}--(\S+)/gm)].map(([, option]) => option);
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const others = ['from', 'json', 'csv', 'force', 'no-color'];
  // Only these have values that include narrower ones.
  const hasNarrower = ['group', 'measure', 'place'].some((criterion) =>
    criteria.includes(criterion),
  );
  expect(options).toEqual([...criteria.map(kebab), ...(hasNarrower ? ['exact'] : []), ...others]);
  for (const criterion of criteria) {
    const values = allowed({ [criterion]: '' });
    const says = values.length === 0 ? '[^:]+' : `[^:]+: ${values.join(', ')}`;
    expect(inOneLine(stdout)).toMatch(
      new RegExp(` --${kebab(criterion)} [A-Z]+,\\.\\.\\. ${says}\\. -`),
    );
  }
});
