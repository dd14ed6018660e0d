import leven from 'leven';

// A longer word is like none; comparing only its beginning keeps the error quick to make.
const longestCompared = 80;

/**
 * How unlike two words are: 0 where they are the same, 1 where nothing is. In parts of the longer of the two; else a
 * short word would be near to everything.
 */
export function unlikeness(left: string, right: string): number {
  const [one, other] = [left.slice(0, longestCompared), right.slice(0, longestCompared)];
  return leven(one, other) / Math.max(one.length, other.length, 1);
}
