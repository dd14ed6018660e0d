import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Command, type Given, type Option, programName } from './command.js';
import { hintOf } from './nearest.js';
import { UsageError } from './usage-error.js';

/** An option that every command has. */
export const helpOption: Option = { type: 'boolean', short: 'h', says: 'Show this help.' };

/**
 * The arguments of a command, by its own options.
 *
 * @throws {@link UsageError} for an option that the command does not have, one without its value, one given twice that
 * can't be, and an argument too many.
 */
export function parseArguments(command: Command, argv: readonly string[]): Given {
  const options: Readonly<Record<string, Option>> = { ...command.options(), help: helpOption };
  const config = {
    args: [...argv],
    options: Object.fromEntries(
      // All can be repeated here, so that a second value is seen, and not taken silently.
      Object.entries(options).map(([name, option]) => [name, { ...option, multiple: true }]),
    ),
    allowPositionals: true,
  } satisfies ParseArgsConfig;
  const { positionals, values } = parsed(command, config);
  if (positionals.length > command.mostPositionals) {
    throw new UsageError(
      `Too many arguments: ${JSON.stringify(positionals[command.mostPositionals])}.`,
      `Usage: ${programName} ${command.name} ${command.positionals} [OPTIONS]`,
    );
  }
  const valuesOf = (option: string): readonly string[] => (values[option] ?? []).map(String);
  for (const [name, option] of Object.entries(options)) {
    if (option.type === 'string' && option.multiple !== true && valuesOf(name).length > 1) {
      throw new UsageError(
        `Option --${name} was given more than once: ${valuesOf(name).join(', ')}.`,
        'Give it once.',
      );
    }
  }
  return {
    positionals,
    has: (option) => valuesOf(option).length > 0,
    value: (option) => valuesOf(option)[0],
    values: valuesOf,
  };
}

interface Parsed {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, readonly (string | boolean)[] | undefined>>;
}

function parsed(command: Command, config: ParseArgsConfig): Parsed {
  try {
    return parseArgs({ ...config, strict: true }) as Parsed;
  } catch (error) {
    throw wrongOption(command, config) ?? error;
  }
}

/** The first thing wrong with the options, told more helpfully than the parser does. */
function wrongOption(command: Command, config: ParseArgsConfig): UsageError | undefined {
  const known = config.options ?? {};
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { inlineValue, name, rawName, value } = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (option === undefined) {
      return new UsageError(
        `Unknown option ${rawName} of ${command.name}.`,
        hintOf(
          `--${name}`,
          Object.keys(known).map((each) => `--${each}`),
          'Its options are',
        ),
      );
    }
    if (option.type === 'boolean' && value !== undefined) {
      return new UsageError(`Option --${name} takes no value.`, `Write --${name} alone.`);
    }
    // Behind `=`, a value may begin with a hyphen.
    if (
      option.type === 'string' &&
      (value === undefined || (!inlineValue && value.startsWith('-')))
    ) {
      return new UsageError(
        `Option --${name} needs a value.`,
        `Write it behind the option: --${name}=VALUE.`,
      );
    }
  }
  return undefined;
}
