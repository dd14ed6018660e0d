import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Snippet {
  readonly code: string;
  /** The output that the page shows under it, if any. */
  readonly output: string | undefined;
}

/** The snippets of a language in each page that has some, in order. */
export function snippetsIn(language: string): readonly (readonly [page: string, Snippet[]])[] {
  const pages = ['README.md', ...readdirSync(`${root}docs`).map((name) => `docs/${name}`)];
  return pages
    .filter((page) => page.endsWith('.md'))
    .map((page): readonly [string, Snippet[]] => [page, snippetsOf(page, language)])
    .filter(([, snippets]) => snippets.length > 0);
}

function snippetsOf(page: string, language: string): Snippet[] {
  const fence = /^( *)```(\w+)\n([\s\S]*?)^ *```$(?:\n+^ *```text\n([\s\S]*?)^ *```$)?/gm;
  const text = readFileSync(root + page, 'utf8');
  return [...text.matchAll(fence)]
    .filter(([, , name]) => name === language)
    .map(([, indent = '', , code = '', output]) => ({
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      output,
    }));
}

/** Text without what can't be seen at the ends of lines. */
export function trimmed(text: string): string {
  return text.replaceAll(/[ \t]+$/gm, '').trim();
}
