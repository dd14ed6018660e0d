// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: '7e42f8efcbd2e5425fc381297647701b3971d752e6d6da8382682c066619c1d5',
  crosswalks: { sha256: '8a8de42bc13218625cfa8331a853ee18a6fc54ab127c074f741ea5cb30d9eb23' },
} as const;
