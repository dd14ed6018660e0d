import { createHash } from 'node:crypto';
import { canonicalJson } from '../../src/data-files/canonical-json.js';
import type { Data } from './current-data.js';

/** The file of the stamp, from the root of the project. */
export const stampFile = 'data/version-stamp.ts';

/** What changes of the `dataset` constant with each version. */
export interface Stamp {
  readonly version: string;
  /** The day, in ISO 8601. */
  readonly released: string;
  /** Of the data as canonical JSON. */
  readonly sha256: string;
  readonly crosswalks: { readonly sha256: string };
}

/** The entries of crosswalks in the bytes of `crosswalk-entries.json`: one line of canonical JSON per entry. */
export function entriesText(entries: readonly object[]): string {
  return `[\n${entries.map(canonicalJson).join(',\n')}\n]\n`;
}

export function sha256(bytes: string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The stamp of data at a version: the previous one if nothing changed, otherwise one of the day. */
export function stampOf(given: Data, version: string, day: string, previous?: Stamp): Stamp {
  const data = sha256(canonicalJson(given.data));
  const crosswalks = sha256(entriesText(given.crosswalks));
  const isSame =
    previous?.version === version &&
    previous.sha256 === data &&
    previous.crosswalks.sha256 === crosswalks;
  const released = isSame ? previous.released : day;
  return { version, released, sha256: data, crosswalks: { sha256: crosswalks } };
}

/** The text of {@link stampFile}. */
export function stampSource({ version, released, sha256: hash, crosswalks }: Stamp): string {
  return `// Written by \`npm run data\`.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '${version}',
  released: '${released}',
  sha256: '${hash}',
  crosswalks: { sha256: '${crosswalks.sha256}' },
} as const;
`;
}

/** A day given as an argument, or today (UTC). */
export function dayOf(given: string | undefined): string {
  const day = given ?? new Date().toISOString().slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is not a day; expected YYYY-MM-DD, such as 2027-01-31.`);
  }
  return day;
}
