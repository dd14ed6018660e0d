// @ts-check
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** @typedef {import('./current-data.mjs').Data} Data */

/** The file that holds the stamp, from the root of the project. */
export const stampFile = 'data/version-stamp.ts';

/**
 * What of the `dataset` constant changes with each version.
 *
 * @typedef {object} Stamp
 * @property {string} version
 * @property {string} released The day, in ISO 8601.
 * @property {string} sha256 Of the data as canonical JSON.
 * @property {{ sha256: string }} crosswalks Of the entries of the crosswalks.
 */

/**
 * The data in the bytes of `dataset.json`: canonical JSON (RFC 8785).
 *
 * @param {unknown} data
 * @returns {string}
 */
export function canonicalJson(data) {
  const text = canonicalize(data);
  if (text === undefined) throw new TypeError(`A ${typeof data} has no JSON; expected the data.`);
  return text;
}

/**
 * The entries of crosswalks in the bytes of `crosswalk-entries.json`: each a line of canonical JSON.
 *
 * @param {readonly object[]} entries
 * @returns {string}
 */
export function entriesText(entries) {
  return entries.length === 0 ? '[]\n' : `[\n${entries.map(canonicalJson).join(',\n')}\n]\n`;
}

/** @param {string | Uint8Array} bytes */
export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The stamp of data at a version: the previous one where both are as they were, or one of the day.
 *
 * @param {Data & { version: string, previous: Stamp, day: string }} given
 * @returns {Stamp}
 */
export function stampOf({ version, data, crosswalks, previous, day }) {
  const hashes = hashesOf({ data, crosswalks });
  return previous.version === version &&
    previous.sha256 === hashes.sha256 &&
    previous.crosswalks.sha256 === hashes.crosswalks.sha256
    ? previous
    : { version, released: day, ...hashes };
}

/** @param {Data} data */
function hashesOf({ data, crosswalks }) {
  return {
    sha256: sha256(canonicalJson(data)),
    crosswalks: { sha256: sha256(entriesText(crosswalks)) },
  };
}

/**
 * What is wrong with a stamp, in messages; none where it is of this version and these data.
 *
 * @param {Data & { stamp: Stamp, version: string }} given
 * @returns {string[]}
 */
export function stampProblems({ stamp, version, data, crosswalks }) {
  const hashes = hashesOf({ data, crosswalks });
  const problems = [
    ...(stamp.version === version
      ? []
      : [`the version is "${stamp.version}"; package.json has "${version}"`]),
    ...(stamp.sha256 === hashes.sha256
      ? []
      : [`the hash is ${stamp.sha256}; that of the data as canonical JSON is ${hashes.sha256}`]),
    ...(stamp.crosswalks.sha256 === hashes.crosswalks.sha256
      ? []
      : [
          `the hash of the crosswalks is ${stamp.crosswalks.sha256}; that of their entries is ${hashes.crosswalks.sha256}`,
        ]),
  ];
  return problems.map((problem) => `${stampFile}: ${problem}. Run \`npm run data:stamp\`.`);
}

/**
 * The text of {@link stampFile}.
 *
 * @param {Stamp} stamp
 */
export function stampSource({ version, released, sha256: hash, crosswalks }) {
  return `// Written by \`npm run data:stamp\`. A test compares it with the package's version and the data.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '${version}',
  released: '${released}',
  sha256: '${hash}',
  crosswalks: { sha256: '${crosswalks.sha256}' },
} as const;
`;
}

/**
 * The stamp in a text that {@link stampSource} made.
 *
 * @param {string} source
 * @returns {Stamp}
 */
export function readStamp(source) {
  const [version, released, hash] = ['version', 'released', 'sha256'].map(
    (field) => new RegExp(`^ {2}${field}: '([^']*)',$`, 'm').exec(source)?.[1],
  );
  const entries = /^ {2}crosswalks: \{ sha256: '([^']*)' \},$/m.exec(source)?.[1];
  if (
    version === undefined ||
    released === undefined ||
    hash === undefined ||
    entries === undefined
  ) {
    throw new Error(
      `${stampFile} has no line with each of version, released, sha256 and crosswalks in single quotes; restore it as \`npm run data:stamp\` wrote it.`,
    );
  }
  return { version, released, sha256: hash, crosswalks: { sha256: entries } };
}

/**
 * A day given as an argument, or today's (UTC).
 *
 * @param {string | undefined} given
 * @returns {string}
 */
export function dayOf(given) {
  const day = given ?? new Date().toISOString().slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is no day; expected one as YYYY-MM-DD, such as 2027-01-31.`);
  }
  return day;
}
