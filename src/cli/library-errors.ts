import { type CriterionError, UnknownIdError } from 'tip-report-laos-2012';
import { hintOf } from './nearest.js';
import { UsageError } from './usage-error.js';

/** The option of a criterion. */
export function optionOf(criterion: string): string {
  return criterion.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Runs something, and tells what the library says of wrong values and ids in terms of the command line. */
export function tellingUsage<Result>(list: string, ask: () => Result): Result {
  try {
    return ask();
  } catch (error) {
    if (error instanceof UnknownIdError) {
      throw new UsageError(error.message, `${list} lists them all.`);
    }
    throw error;
  }
}

/** What the library says of a value of a criterion, in terms of its option. */
export function criterionUsage(error: CriterionError, value: readonly string[]): UsageError {
  const criterion = error.criterion ?? '';
  const option = `--${optionOf(criterion)}`;
  if (error.allowed.length === 0) {
    // The library says in a sentence of its own what would be right.
    const [wrong = '', right = ''] = error.message.split(`criterion ${criterion}. `);
    return new UsageError(`${wrong}${option}.`, right);
  }
  const wrong = value.find((each) => !error.allowed.includes(each)) ?? '';
  return new UsageError(
    `Unknown value ${JSON.stringify(wrong)} of ${option}.`,
    hintOf(wrong, error.allowed, 'The values are'),
  );
}
