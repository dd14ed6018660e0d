import type { Narrative, Passage } from '../kinds/narrative/narrative.js';
import { passagesOf } from '../kinds/narrative/passages-of.js';
import { recordKinds } from '../report/record-kinds.js';
import { countryCodeOf } from './country-code.js';
import { readTierLine, splitText, yearOfTitle } from './split-text.js';

/** A report with its text, what its page lines say, and null for each field that a coder has to fill in. */
export interface Scaffold {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly narrative: Narrative;
  readonly [collection: string]: unknown;
}

/** What is known of a text besides its words. */
export interface SourceText {
  /** The text. It doesn't start with white space. */
  readonly text: string;
  /** SHA-256 of its bytes in UTF-8. */
  readonly sha256: string;
}

/** Makes the beginning of a report from a text. */
export function scaffold({ sha256, text }: SourceText): Scaffold {
  const narrative = splitText(text);
  const collections = recordKinds.map(({ collection }) => [collection, []] as const);
  return {
    metadata: metadataOf(narrative, { sha256, codePoints: [...text].length }),
    narrative,
    ...Object.fromEntries(collections),
  };
}

/** The fields that are null, as paths such as `metadata.source.url`. */
export function* unfilled(value: unknown, path = ''): Generator<string, void> {
  if (value === null) yield path;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const [key, part] of Object.entries(value)) {
    yield* unfilled(part, path === '' ? key : `${path}.${key}`);
  }
}

function metadataOf(
  narrative: Narrative,
  copy: { readonly sha256: string; readonly codePoints: number },
) {
  const lines = passagesOf(narrative).filter(({ type }) => type === 'page-line');
  const named = (name: string) => lines.find(({ id }) => id === `front-matter.${name}`);
  const tierLine = named('tier');
  const { country, tier } = (tierLine && readTierLine(tierLine.text)) ?? {};
  const title = named('title');
  const year = title && yearOfTitle(title.text);
  const publisher = named('publisher');
  const lastUpdated = named('last-updated');
  const citeAs = named('cite-as');
  const disclaimer = named('disclaimer');
  const countryName = country === undefined ? null : inTitleCase(country);
  const pieces = [
    quoting(title, ['title', 'year']),
    quoting(publisher, ['publisher']),
    quoting(lastUpdated, ['source']),
    quoting(citeAs, ['citeAs']),
    quoting(disclaimer, ['disclaimer']),
    quoting(tierLine, ['tier', 'tierLine']),
  ].flat();
  // The tier line often has the name in capitals only.
  const naming =
    pieces.find(({ quote }) => countryName && quote.includes(countryName)) ?? pieces.at(-1);
  const evidence = pieces.map((piece) =>
    piece === naming ? { ...piece, supports: [...piece.supports, 'countryName'] } : piece,
  );
  return {
    kind: 'report',
    id: year && countryName ? `tip-report-${year}-${slug(countryName)}` : null,
    title: title?.text ?? null,
    publisher: after('Publisher', publisher),
    published: null,
    year: year ?? null,
    country: countryName && countryCodeOf(countryName),
    countryName,
    tier: tier === undefined ? null : termOf(tier),
    tierLine: tierLine?.text ?? null,
    ranking: { change: 'not-stated', consecutiveYears: null, waiver: false, phrase: null },
    citeAs: after('Cite as', citeAs),
    disclaimer: after('Disclaimer', disclaimer),
    reportingPeriod: {
      start: year ? `${year - 1}-04-01` : null,
      end: year ? `${year}-03-31` : null,
      inferred: true,
      basis: 'The year of a report runs from April 1 of the year before to March 31',
    },
    source: {
      url: null,
      ...copy,
      lastUpdated: after('Last Updated', lastUpdated),
      accessed: null,
      losses: [],
    },
    notes: [],
    // A single piece of evidence supports all fields, and names none.
    evidence: evidence.length === 1 ? evidence.map(({ supports: _, ...rest }) => rest) : evidence,
  };
}

function quoting(line: Passage | undefined, supports: readonly string[]) {
  return line === undefined ? [] : [{ passage: line.id, quote: line.text, supports }];
}

/** What a line says after its label; null if there is no such line. */
function after(label: string, line: Passage | undefined): string | null {
  return line?.text.slice(label.length).replace(/^[\s:]+/, '') || null;
}

/** The tier as the model writes it: `2 Watch List`, `Special Case`. */
function termOf(tier: string): string {
  return inTitleCase(tier.replace(/\s+/g, ' ')).replace(/^Tier /, '');
}

/** Words with a capital each, if they are all in capitals or small; "of", "and" and "the" stay small within a name. */
function inTitleCase(words: string): string {
  const isMixed = words !== words.toUpperCase() && words !== words.toLowerCase();
  if (isMixed) return words;
  return words
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=\S )(?:And|Of|The)(?= )/g, (word) => word.toLowerCase());
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
