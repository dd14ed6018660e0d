import type { FindingType } from './finding.js';

/** What the terms of {@link FindingType} mean. */
export const findingTypeMeanings: Readonly<Record<FindingType, string>> = {
  action: 'something that was done',
  assessment: "the report's judgment of the government's efforts",
  condition: 'how things are',
  omission:
    'something that was not done, or not provided, recorded or reported; “not reported” does not mean that it did not happen',
};
