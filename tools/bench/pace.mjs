// @ts-check

const batchMilliseconds = 3;

/** How often to run each contender's batch: uneven, so that there is a middle, and less often where one call takes long. */
const rounds = 41;
const roundsOfLongCalls = 11;

/** How often to measure anew what is above its limit: another program may have run beside it. */
const attempts = 3;

/** @typedef {() => unknown} Task */
/** @typedef {{ ratio: number, nanoseconds: readonly [number, number] }} Pace Medians; the times are of one call. */

/**
 * How many times as long as the other one of two tasks takes. They run in turns, a batch of each next to the other, and
 * the median of the batches' ratios counts: what slows the machine for a while slows both.
 *
 * @param {Task} task
 * @param {Task} other
 * @param {number} limit Up to here a first measurement is good enough.
 * @returns {Pace}
 */
export function pace(task, other, limit) {
  let best = paceOnce(task, other);
  for (let attempt = 1; attempt < attempts && best.ratio > limit; attempt += 1) {
    const again = paceOnce(task, other);
    if (again.ratio < best.ratio) best = again;
  }
  return best;
}

/**
 * @param {Task} task
 * @param {Task} other
 * @returns {Pace}
 */
function paceOnce(task, other) {
  const [taskCalls, otherCalls] = [callsInBatch(task), callsInBatch(other)];
  /** @type {number[]} */ const taskTimes = [];
  /** @type {number[]} */ const otherTimes = [];
  const isLong = taskCalls === 1 || otherCalls === 1;
  for (let round = 0; round < (isLong ? roundsOfLongCalls : rounds); round += 1) {
    // The order changes with each round: the second to run finds the processor's caches as the first left them.
    if (round % 2 === 0) taskTimes.push(timeOfCall(task, taskCalls));
    otherTimes.push(timeOfCall(other, otherCalls));
    if (round % 2 !== 0) taskTimes.push(timeOfCall(task, taskCalls));
  }
  return {
    ratio: median(taskTimes.map((time, round) => time / (otherTimes[round] ?? Number.NaN))),
    nanoseconds: [median(taskTimes), median(otherTimes)],
  };
}

/** @param {Task} task */
function callsInBatch(task) {
  let calls = 1;
  while (timeOfCall(task, calls) * calls < batchMilliseconds * 1e6) calls *= 2;
  return calls;
}

/**
 * @param {Task} task
 * @param {number} calls
 */
function timeOfCall(task, calls) {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) task();
  return ((performance.now() - start) * 1e6) / calls;
}

/** @param {readonly number[]} values */
function median(values) {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}
