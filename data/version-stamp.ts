// Written by `npm run data`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '0.0.0',
  released: '2026-11-27',
  sha256: '8ee2fa05f0ec40aec1ba571eea3c93a1d277af7a2ed5461f8b351b0703e33c20',
  crosswalks: { sha256: 'b4e129028d1c4527c407063359518085389dfa561ace0bab76493c4f5e71a311' },
} as const;
