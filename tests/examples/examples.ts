// The examples of README, guides and documentation comments, as modules: `expression; // => value` becomes an assertion.

import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A fenced block of TypeScript in a document or a documentation comment. */
export interface Example {
  /** The file and line of its fence, such as `README.md:10`. */
  readonly place: string;
  readonly code: string;
}

function sources(): readonly string[] {
  const inFolder = (folder: string, ending: RegExp) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name) && !/\.test(-d)?\.ts$/.test(name))
      .map((name) => `${folder}/${name}`);
  return [
    'README.md',
    'VERSIONING.md',
    'CONTRIBUTING.md',
    ...inFolder('docs', /\.md$/),
    ...inFolder('src', /\.ts$/),
    ...inFolder('data', /\.ts$/),
  ];
}

/** Every example of the project, in order. */
export function examples(): readonly Example[] {
  return sources().flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const fence = path.endsWith('.md')
      ? /^```ts\n(?<code>[\s\S]*?)^```$/gm
      : /^ *\* ```ts\n(?<code>[\s\S]*?)^ *\* ```$/gm;
    return [...text.matchAll(fence)].map((match) => ({
      place: `${path}:${text.slice(0, match.index).split('\n').length}`,
      code: (match.groups?.['code'] ?? '').replace(/^ *\* ?/gm, path.endsWith('.md') ? '$&' : ''),
    }));
  });
}

/** The example with its promised values asserted; `expect` is imported from vitest. */
export function asserting({ code, place }: Example): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  let result = '';
  let end = 0;
  let asserted = 0;
  for (const statement of file.statements) {
    const promise = promised(code.slice(statement.end));
    if (!ts.isExpressionStatement(statement) || promise === undefined) continue;
    result += code.slice(end, statement.getStart());
    result += `expect(${statement.expression.getText()}, ${JSON.stringify(place)}).toEqual(${promise});`;
    end = statement.end;
    asserted += 1;
  }
  if (asserted !== code.split('// =>').length - 1) {
    throw new Error(`${place}: a "// =>" must follow an expression of its own.`);
  }
  return `import { expect } from 'vitest';\n${result}${code.slice(end)}`;
}

/** The value promised by the comment right behind a statement: on its line, or below it up to an empty line. */
function promised(rest: string): string | undefined {
  const match = /^[ \t]*\n?[ \t]*\/\/ => (?<value>.*(?:\n[ \t]*\/\/(?! =>).*)*)/.exec(rest);
  return match?.groups?.['value']?.replace(/\n[ \t]*\/\//g, '\n');
}
