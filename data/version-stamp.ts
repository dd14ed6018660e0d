// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: '7a1ae6139304efc770f3f17a990a769ae0dc6d7fb7223cc738128e0bc36d0d16',
  crosswalks: { sha256: 'b4e129028d1c4527c407063359518085389dfa561ace0bab76493c4f5e71a311' },
} as const;
