import { parseArgs } from 'node:util';
import { show } from '../parts/show.js';
import { type Command, flag, type Given, type Option, programName } from './command.js';
import { argument } from './for-people.js';
import { hintOf, UsageError } from './usage-error.js';

/** Every option of a command: its own, and those that all commands have. */
export function optionsOf(command: Command): Readonly<Record<string, Option>> {
  const own = command.options();
  return { ...own, ...commonOptions, ...own };
}

const commonOptions: Readonly<Record<string, Option>> = {
  output: {
    type: 'string',
    short: 'o',
    placeholder: 'FILE',
    says: 'Write to this file instead of standard output.',
  },
  force: flag('Let --output replace a file that is there.'),
  'no-color': flag('Print without colors, as with the environment variable NO_COLOR.'),
  help: { type: 'boolean', short: 'h', says: 'Show this help.' },
};

/** How a command is written. */
export function usageOf({ name, positionals }: Command): string {
  return [programName, name, positionals, '[OPTIONS]'].filter((part) => part !== '').join(' ');
}

/**
 * The arguments of a command.
 *
 * @throws {@link UsageError} for an unknown option, one with a missing, superfluous or second value, and an argument
 * too many.
 */
export function parseArguments(command: Command, argv: readonly string[]): Given {
  const options = new Map(Object.entries(optionsOf(command)));
  const { positionals, tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(options),
    allowPositionals: true,
    // The errors below say how to correct the line.
    strict: false,
    tokens: true,
  });
  const values = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { inlineValue, name, rawName, value } = token;
    const option = options.get(name);
    if (option === undefined) {
      const known = [...options.keys(), 'version'].map((each) => `--${each}`);
      throw new UsageError(
        `Unknown option ${argument(rawName)} of ${command.name}.`,
        hintOf(`--${name}`, known, 'Its options are'),
      );
    }
    if (option.type === 'boolean' && value !== undefined) {
      throw new UsageError(`Option --${name} takes no value.`, `Write --${name} alone.`);
    }
    // After `=`, a value may begin with a hyphen. A hyphen alone is standard input.
    const isMissing = value === undefined || (!inlineValue && /^-./.test(value));
    if (option.type === 'string' && isMissing) {
      throw new UsageError(`Option --${name} needs a value.`, `Write --${name}=VALUE.`);
    }
    if (value === '' && /^(?:FILE|FOLDER)/.test(option.placeholder ?? '')) {
      throw new UsageError(`Option --${name} needs a path.`, `Write --${name}=PATH.`);
    }
    const before = values.get(name) ?? [];
    if (option.type === 'string' && option.multiple !== true && before.length > 0) {
      throw new UsageError(`Option --${name} was given more than once.`, 'Give it once.');
    }
    values.set(name, [...before, value ?? '']);
  }
  if (positionals.length > command.mostPositionals) {
    throw new UsageError(
      `Too many arguments: ${show(positionals[command.mostPositionals])}.`,
      `Usage: ${usageOf(command)}`,
    );
  }
  if (values.has('force') && !values.has('output')) {
    throw new UsageError('--force is only for --output.', 'Give both, or neither.');
  }
  return {
    positionals,
    has: (option) => values.has(option),
    value: (option) => values.get(option)?.[0],
    values: (option) => values.get(option) ?? [],
  };
}
