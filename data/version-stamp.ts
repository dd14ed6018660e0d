// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: 'bdcebe267d6e0e4295aefbc5e698b92c6c33a28c2f279e70437d12a15ab59463',
  crosswalks: { sha256: 'b4e129028d1c4527c407063359518085389dfa561ace0bab76493c4f5e71a311' },
} as const;
