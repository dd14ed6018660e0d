import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportInto, pathWithProgram, scratchFolder } from './support/exported.js';
import { python, runTool } from './support/run-tool.js';
import { type Snippet, snippetsIn, trimmed } from './support/snippets.js';

const folder = scratchFolder();
exportInto(folder, 'csv');
exportInto(folder, 'json');
exportInto(folder, 'jsonld');

/** What each of a page's snippets prints, if they run one after the other in one program. */
function outputs(
  snippets: readonly Snippet[],
  mark: string,
  run: (program: string) => string,
): readonly string[] {
  const printed = run(snippets.map(({ code }) => `${code}\n${mark}\n`).join(''));
  return printed.split('<end of snippet>').slice(0, -1).map(trimmed);
}

function expectOutputs(snippets: readonly Snippet[], printed: readonly string[]): void {
  expect(printed).toHaveLength(snippets.length);
  for (const [index, { output }] of snippets.entries()) {
    if (output !== undefined) expect(printed[index]).toBe(trimmed(output));
  }
}

describe('R', () => {
  test.each(snippetsIn('r'))('%s prints what it shows', (_, snippets) => {
    const run = (input: string) =>
      runTool('R', ['--no-echo', '--no-save', '--no-restore'], { cwd: folder, input }).stdout;
    expectOutputs(snippets, outputs(snippets, 'cat("<end of snippet>")', run));
  });
});

describe('Python', () => {
  test.each(snippetsIn('python'))('%s prints what it shows', (_, snippets) => {
    const run = (program: string) => runTool(python, ['-c', program], { cwd: folder }).stdout;
    expectOutputs(snippets, outputs(snippets, 'print("<end of snippet>")', run));
  });
});

describe('shell', () => {
  // Left out: what installs or publishes, what waits for changes, and files of the reader's own.
  const needsMore = /npm |node_modules|require\(|--watch|\.yaml|\.txt|my-report|article\.md/;
  const env = { PATH: pathWithProgram(folder) };
  const runnable = snippetsIn('sh')
    .map(
      ([page, snippets]) => [page, snippets.filter(({ code }) => !needsMore.test(code))] as const,
    )
    .filter(([, snippets]) => snippets.length > 0);
  test.each(runnable)('the commands of %s work', (page, snippets) => {
    const cwd = path.join(folder, page.replaceAll(/\W/g, '-'));
    runTool('mkdir', ['-p', cwd]);
    for (const { code, output } of snippets) {
      const { stderr, stdout } = runTool('bash', ['-euo', 'pipefail', '-c', code], { cwd, env });
      if (output !== undefined) expect(trimmed(stdout)).toBe(trimmed(output));
      expect(stderr).not.toMatch(/error|unknown/i);
    }
  });
});
