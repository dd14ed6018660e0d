// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: 'd3d8b41d0cd9d984524cd7efc501f2e6da4cb67afb35ca46ee65658614657810',
  crosswalks: { sha256: 'eec63edfe93c2bb5f6f755528892594c1603e665210c66a5d81ab58f25d9a600' },
} as const;
