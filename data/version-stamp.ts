// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: '8731c43b9cfe871ccd09e4356c52167fa82725db09f3d18fcf76a64103390239',
  crosswalks: { sha256: 'd24e5ca236ae62b5103caf0d4020e32bc3dbf6620c0a6ce6933ccb50fa71e912' },
} as const;
