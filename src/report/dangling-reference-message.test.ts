import ts from 'typescript';
import { expect, test } from 'vitest';

const file = 'src/report/dangling-reference.ts';

/** What the compiler says of a module with this text: the line, counted from 1, and the message. */
function complaints(code: string): readonly string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, '.').options;
  const options = { ...parsed, noErrorTruncation: true };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, code, version) : getSourceFile(name, version);
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText, start = 0 }) => {
      const line = code.slice(0, start).split('\n').length;
      return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}

test('the compiler refuses a dangling reference where it stands, and lists the ids there are', {
  timeout: 60_000,
}, () => {
  const [complaint, ...others] = complaints(`
    import { defineReport } from './define-report.js';
    import { small } from '../../tests/example/small-data.js';
    defineReport({
      ...small,
      organizations: [
        ...small.organizations,
        {
          kind: 'organization',
          id: 'coast-guard',
          name: 'coast guard',
          otherNames: [],
          type: 'law-enforcement',
          partOf: 'goverment',
          country: null,
          notes: [],
          evidence: [{ unit: 'prosecution.1', quote: 'coast guard' }],
        },
      ],
    });
  `);
  expect(complaint).toMatch(/^14: Type '"goverment"' is not assignable to type /);
  for (const id of ['government', 'coast-guard']) expect(complaint).toContain(`"${id}"`);
  expect(others).toEqual([]);
});
