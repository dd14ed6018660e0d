// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: '7ce2c4f5316e0826de00b7a64f6a1d7edcc825f4ba795835e3f58fb6477c3041',
  crosswalks: { sha256: '784173d7bc853ec549e7f4fa4ba2de57e53b2a64d81c0a0e13e7b29b560dd633' },
} as const;
