// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: '15e34a89f036cbc0d74e92bcc6be0c95ff7c15a905f0270f4d2871c699ef4c38',
  crosswalks: { sha256: '8a8de42bc13218625cfa8331a853ee18a6fc54ab127c074f741ea5cb30d9eb23' },
} as const;
