// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: '06564b5092214b4d9e4cd9ad3321b677dc4dbc8603c4be7f673ebd9b1caaedfa',
  crosswalks: { sha256: '8a8de42bc13218625cfa8331a853ee18a6fc54ab127c074f741ea5cb30d9eb23' },
} as const;
