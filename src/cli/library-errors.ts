import { CriterionError, UnknownIdError } from 'tip-report-laos-2012';
import { hintOf } from './nearest.js';
import { UsageError } from './usage-error.js';

/** Runs something, and tells what the library says of a wrong id in terms of the command line. */
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

/** Runs a search, and tells what the library says of a wrong value in terms of the options, named as the criteria. */
export function tellingCriteria<Result>(
  criteria: Readonly<Record<string, unknown>>,
  find: () => Result,
): Result {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof CriterionError) || error.criterion === null) throw error;
    throw criterionUsage(error, error.criterion, criteria[error.criterion] as readonly string[]);
  }
}

function criterionUsage(
  { allowed, message }: CriterionError,
  criterion: string,
  values: readonly string[],
): UsageError {
  if (allowed.length === 0) {
    // The library says in a sentence of its own what would be right.
    const [wrong = '', right = ''] = message.split(`criterion ${criterion}. `);
    return new UsageError(`${wrong}--${criterion}.`, right);
  }
  const wrong = values.find((each) => !allowed.includes(each)) ?? '';
  return new UsageError(
    `Unknown value ${JSON.stringify(wrong)} of --${criterion}.`,
    hintOf(wrong, allowed, 'The values are'),
  );
}
