// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: 'bd0afe91c84706b3f067e953c9a166f47de5352652cb7f29360ff3c6c3e7a4aa',
  crosswalks: { sha256: 'b4e129028d1c4527c407063359518085389dfa561ace0bab76493c4f5e71a311' },
} as const;
