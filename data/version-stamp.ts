// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: 'a4b39b78e3df841db886ffc6b813ca5ae3201076a03fc97e058e4bc0030b9c93',
  crosswalks: { sha256: 'd24e5ca236ae62b5103caf0d4020e32bc3dbf6620c0a6ce6933ccb50fa71e912' },
} as const;
