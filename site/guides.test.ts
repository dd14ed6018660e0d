import { readdirSync, readFileSync } from 'node:fs';
import { getPassage, type LaosReportIds, narrative } from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../src/kinds/narrative/passages-of.js';

const options = JSON.parse(readFileSync('typedoc.json', 'utf8'));
const guides = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const documents = [...guides, 'VERSIONING.md', 'CONTRIBUTING.md'];

test('every guide is in the site, and nothing else', () => {
  expect([...options.projectDocuments].sort()).toEqual(documents.sort());
});

describe.each(documents)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const [, frontMatter, body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const prose = body.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '');

  test.runIf(guides.includes(file))(
    'has a title, and a group that has its place in the navigation',
    () => {
      expect(frontMatter).toMatch(/^title: .+$/m);
      expect(options.groupOrder).toContain(/^group: (.+)$/m.exec(frontMatter ?? '')?.[1]);
    },
  );

  test.skipIf(guides.includes(file))('has no front matter, which npm would show', () => {
    expect(frontMatter).toBeUndefined();
  });

  test('begins with its one main heading, and skips no level', () => {
    expect(body.trimStart()).toMatch(/^# /);
    const levels = Array.from(prose.matchAll(/^(#+) /gm), ([, marks = '']) => marks.length);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

/** The quotes of a guide with the passage that each names: "> … (`prosecution.8`)". */
function quotes(text: string): readonly { quote: string; passage: string }[] {
  return Array.from(text.matchAll(/(?:^> .*\n)+/gm), ([block]) => {
    const joined = block.replaceAll(/^> /gm, '').trim().replaceAll('\n', ' ');
    const [, quote = joined, passage = ''] = /^(.*) \(`([^`]+)`\)$/.exec(joined) ?? [];
    return { quote, passage };
  });
}

test.each(['docs/coding-decisions.md', 'docs/responsible-use.md'])(
  'the quotes of %s are the passages that they name, letter for letter',
  (file) => {
    const found = quotes(readFileSync(file, 'utf8'));
    expect(found.length).toBeGreaterThan(1);
    for (const { quote, passage } of found) {
      expect(getPassage(passage as LaosReportIds['passage']).text).toBe(quote);
    }
  },
);

test('each coding decision names the sentences that made it hard', () => {
  const passages = new Set<string>(passagesOf(narrative).map(({ id }) => id));
  const decisions = readFileSync('docs/coding-decisions.md', 'utf8').split(/^### (?=\d+\.)/m);
  expect(decisions.length).toBeGreaterThan(2);
  for (const decision of decisions.slice(1)) {
    const named = Array.from(decision.matchAll(/`([a-z-]+\.\d+)`/g), ([, id = '']) => id);
    expect(
      named.some((id) => passages.has(id)),
      decision.slice(0, 40),
    ).toBe(true);
    expect(named.filter((id) => !passages.has(id))).toEqual([]);
  }
});
