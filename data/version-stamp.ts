// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '1.0.0',
  released: '2026-11-27',
  sha256: 'e88deb2ebfb845f0dddb47ce198545abc082e5f8b60df77687153b98e9226ffc',
  crosswalks: { sha256: '08fa09792375fbbe9e66a35abc1f14440d576e22f76e9b54ba130a39d58975a0' },
} as const;
