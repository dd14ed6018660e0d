import ts from 'typescript';
import { expect, test } from 'vitest';

const file = 'src/lookup/unknown-id.ts';

/** What the compiler says of a module with this text. */
function complaints(code: string): readonly string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const host = ts.createCompilerHost({ ...options, noErrorTruncation: true });
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, code, version) : getSourceFile(name, version);
  const program = ts.createProgram([file], { ...options, noErrorTruncation: true }, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('the compiler refuses an unknown id and lists the ids there are', { timeout: 60_000 }, () => {
  const [complaint, ...others] = complaints(`
    import { getStatistic } from 'tip-report-laos-2012';
    getStatistic('convictions-2012');
  `);
  expect(others).toEqual([]);
  expect(complaint).toContain(`Argument of type '"convictions-2012"' is not assignable`);
  for (const id of ['convictions-2011', 'hotline-calls', 'broker-fees']) {
    expect(complaint).toContain(`"${id}"`);
  }
});
