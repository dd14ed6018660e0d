// Written by `npm run data:stamp`. A test compares it with the package's version and the data.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-24',
  sha256: 'a7f144448b9d2a01120deb000ba3bcff1b97eb688e019c292ff38ad3e175d983',
} as const;
