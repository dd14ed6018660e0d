// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-24',
  sha256: 'a7f144448b9d2a01120deb000ba3bcff1b97eb688e019c292ff38ad3e175d983',
  crosswalks: { sha256: '1d191eb59f33e48009c1e4e5d78778ab931ad9b48f6ff567d9dc4dea863101cc' },
} as const;
