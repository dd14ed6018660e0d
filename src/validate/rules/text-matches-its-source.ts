import { sha256 } from '../../parts/sha256.js';
import type { IntegrityRule } from '../rule.js';
import { eachPassage } from '../support/each-passage.js';

/** The passages and the separators between them are the source text, so together they have its length and its hash. */
export const textMatchesItsSource: IntegrityRule = {
  name: 'text-matches-its-source',
  title:
    'The passages of the text together have the length and the SHA-256 of the source that the report names',
  *check(dataset) {
    const text = [...eachPassage(dataset)]
      .map(({ passage }) => passage.text + passage.separator)
      .join('');
    const { id, source } = dataset.metadata;
    const length = codePointsOf(text);
    if (length !== source.codePoints) {
      yield {
        path: 'metadata.source.codePoints',
        id,
        message: `the passages and their separators have ${length} code points, and the source ${source.codePoints}`,
        hint: 'Add the text that is missing or remove what is too much, or write in `source.codePoints` the length of the source',
      };
      return;
    }
    const hash = sha256(text);
    if (hash === source.sha256) return;
    yield {
      path: 'metadata.source.sha256',
      id,
      message: `the passages and their separators have the SHA-256 ${hash}, and the source ${source.sha256}`,
      hint: 'Write the text and separator of every passage letter for letter as in the source; if they are, write in `source.sha256` the SHA-256 of the source in UTF-8',
    };
  },
};

function codePointsOf(text: string): number {
  // A pair of surrogates is one code point.
  return text.length - (text.match(/[\u{10000}-\u{10ffff}]/gu)?.length ?? 0);
}
