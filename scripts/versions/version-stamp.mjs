// @ts-check
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The file that holds the stamp, from the root of the project. */
export const stampFile = 'data/version-stamp.ts';

/**
 * What of the `dataset` constant changes with each version.
 *
 * @typedef {object} Stamp
 * @property {string} version
 * @property {string} released The day, in ISO 8601.
 * @property {string} sha256 Of the data as canonical JSON.
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

/** @param {string | Uint8Array} bytes */
export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The stamp of data at a version: the previous one where both are as they were, or one of the day.
 *
 * @param {{ version: string, data: unknown, previous: Stamp, day: string }} given
 * @returns {Stamp}
 */
export function stampOf({ version, data, previous, day }) {
  const hash = sha256(canonicalJson(data));
  return previous.version === version && previous.sha256 === hash
    ? previous
    : { version, released: day, sha256: hash };
}

/**
 * What is wrong with a stamp, in messages; none where it is of this version and these data.
 *
 * @param {{ stamp: Stamp, version: string, data: unknown }} given
 * @returns {string[]}
 */
export function stampProblems({ stamp, version, data }) {
  const hash = sha256(canonicalJson(data));
  const problems = [
    ...(stamp.version === version
      ? []
      : [`the version is "${stamp.version}"; package.json has "${version}"`]),
    ...(stamp.sha256 === hash
      ? []
      : [`the hash is ${stamp.sha256}; that of the data as canonical JSON is ${hash}`]),
  ];
  return problems.map((problem) => `${stampFile}: ${problem}. Run \`npm run data:stamp\`.`);
}

/**
 * The text of {@link stampFile}.
 *
 * @param {Stamp} stamp
 */
export function stampSource({ version, released, sha256: hash }) {
  return `// Written by \`npm run data:stamp\`. A test compares it with the package's version and the data.

/** What changes of {@link dataset} with each version. */
export const versionStamp = {
  version: '${version}',
  released: '${released}',
  sha256: '${hash}',
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
  if (version === undefined || released === undefined || hash === undefined) {
    throw new Error(
      `${stampFile} has no line with each of version, released and sha256 in single quotes; restore it as \`npm run data:stamp\` wrote it.`,
    );
  }
  return { version, released, sha256: hash };
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
