// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: 'dd04b053c0bbe9ae492c2496b065a6df7f66d341297aabc005f84cb89c8d8d26',
  crosswalks: { sha256: 'a632db6e58e757554f3f01a6e61e0d6b13d5a14c499eb6af0dfe89f671d32f06' },
} as const;
