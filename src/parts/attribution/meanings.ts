import type { Voice } from './attribution.js';

/** What the terms of {@link Voice} mean. */
export const voiceMeanings: Readonly<Record<Voice, string>> = {
  government: 'the report passes on what the government, or a body of it, reported',
  organizations: 'the report passes on what organizations outside the government reported',
  other: 'the report passes on what somebody else said, such as the media',
  report: 'the report says it in its own voice',
};
