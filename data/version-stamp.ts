// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: 'fd2b7e3d0c223bf2fe055982edc6a291cab3f2467e98cfd548a16cbc5ef1ca25',
  crosswalks: { sha256: '8a8de42bc13218625cfa8331a853ee18a6fc54ab127c074f741ea5cb30d9eb23' },
} as const;
