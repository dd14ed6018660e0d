import { parseArgs } from 'node:util';
import { type Command, type Given, type Option, programName } from './command.js';
import { hintOf, UsageError } from './usage-error.js';

/** An option that every command has. */
export const helpOption: Option = { type: 'boolean', short: 'h', says: 'Show this help.' };

/**
 * The arguments of a command.
 *
 * @throws {@link UsageError} for an unknown option, one with a missing, superfluous or second value, and an argument
 * too many.
 */
export function parseArguments(command: Command, argv: readonly string[]): Given {
  const options = new Map(Object.entries({ ...command.options(), help: helpOption }));
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
      const known = [...options.keys()].map((each) => `--${each}`);
      throw new UsageError(
        `Unknown option ${rawName} of ${command.name}.`,
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
    const before = values.get(name) ?? [];
    if (option.type === 'string' && option.multiple !== true && before.length > 0) {
      throw new UsageError(`Option --${name} was given more than once.`, 'Give it once.');
    }
    values.set(name, [...before, value ?? '']);
  }
  if (positionals.length > command.mostPositionals) {
    throw new UsageError(
      `Too many arguments: ${JSON.stringify(positionals[command.mostPositionals])}.`,
      `Usage: ${programName} ${command.name} ${command.positionals} [OPTIONS]`,
    );
  }
  return {
    positionals,
    has: (option) => values.has(option),
    value: (option) => values.get(option)?.[0],
    values: (option) => values.get(option) ?? [],
  };
}
