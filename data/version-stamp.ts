// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: 'a4b39b78e3df841db886ffc6b813ca5ae3201076a03fc97e058e4bc0030b9c93',
  crosswalks: { sha256: 'a3ad24a70ab9d4df868b98d44109f4122520af8ffe0759eaf158c04bc20ae7ce' },
} as const;
