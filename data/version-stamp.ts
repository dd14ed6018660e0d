// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: 'e4489673f2ba2b8248be1acda05de673e59bfed4906fd2b2be3116108b1759b2',
  crosswalks: { sha256: '784173d7bc853ec549e7f4fa4ba2de57e53b2a64d81c0a0e13e7b29b560dd633' },
} as const;
