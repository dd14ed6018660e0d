import { show, showId } from '../parts/show.js';

/** Something wrong in the data of a report. */
export interface Problem {
  /** The name of the integrity rule that is broken, or what is wrong with the shape, such as `unknown-key`. */
  readonly code: string;
  /** Where in the dataset, such as `statistics[3].evidence[0].quote`; empty if it is the dataset itself. */
  readonly path: string;
  /** The id of the record, passage or section that has the problem; null if there is none. */
  readonly id: string | null;
  /** What is wrong, naming the value. No full stop at the end. */
  readonly message: string;
  /** How to fix it. No full stop at the end. */
  readonly hint: string;
}

/** How many problems a check lists. Nobody reads more, and hostile data could have millions. */
export const mostProblems = 1000;

/** What follows the problems listed if there are more. */
export const moreProblems = (): Problem => ({
  code: 'more-problems',
  path: '',
  id: null,
  message: `the check stopped after ${mostProblems.toLocaleString('en')} problems, and there are more`,
  hint: 'Fix those listed, and check again',
});

/** The first problems of those found, and one that says so if there are more. No more are looked for. */
export function listed(found: Iterable<Problem>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const problem of found) {
    if (problems.length === mostProblems) return [...problems, moreProblems()];
    const { id } = problem;
    problems.push({ ...problem, id: id === null ? null : showId(id) });
  }
  return problems;
}

/** A path as a problem has it: `statistics[3].evidence[0].quote`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      if (!/^[a-z_$][\w$]{0,99}$/i.test(name)) return `[${show(name)}]`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}
