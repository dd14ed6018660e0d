// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: '15e34a89f036cbc0d74e92bcc6be0c95ff7c15a905f0270f4d2871c699ef4c38',
  crosswalks: { sha256: '09d62c50eb85cb552302815fad847375fe84386762902be537ab38a544bd5d43' },
} as const;
