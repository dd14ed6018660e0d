// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: '693226de1505d206a4502194353ec9c6a42169c8ba1b2a377aa27e2832508970',
  crosswalks: { sha256: 'a632db6e58e757554f3f01a6e61e0d6b13d5a14c499eb6af0dfe89f671d32f06' },
} as const;
