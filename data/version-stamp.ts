// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: '68035d3df07507da2def97895313d49aec117bbd69d2c2ade172eab1b5f24a80',
  crosswalks: { sha256: 'b4e129028d1c4527c407063359518085389dfa561ace0bab76493c4f5e71a311' },
} as const;
