// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: '5998227f1da6fa53deb9afb4ab8c66dea9bb3441bb047caf719bb317004a461c',
  crosswalks: { sha256: '8a8de42bc13218625cfa8331a853ee18a6fc54ab127c074f741ea5cb30d9eb23' },
} as const;
