// @ts-check
// What it costs a consumer's compiler to check one file, as JSON. A process of its own for each check, as with tsc.
import ts from 'typescript';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Expected the file to check as an argument.');

console.log(JSON.stringify(check(file)));

/** @param {string} name */
function check(name) {
  const program = ts.createProgram([name], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  });
  const source = program.getSourceFile(name);
  if (source === undefined) throw new Error(`There is no ${name}.`);

  // Binds every file, which tsc does not count as checking either.
  program.getTypeChecker();
  const start = performance.now();
  const before = process.cpuUsage();
  const problems = program.getSemanticDiagnostics(source);
  const { user, system } = process.cpuUsage(before);
  const elapsed = performance.now() - start;

  return {
    types: program.getTypeCount(),
    instantiations: program.getInstantiationCount(),
    // Other programs lengthen the elapsed time, the engine's helping threads the processor time: neither is the check's.
    milliseconds: Math.min(elapsed, (user + system) / 1000),
    errors: [
      ...program.getOptionsDiagnostics(),
      ...program.getSyntacticDiagnostics(source),
      ...problems,
    ].map(messageOf),
  };
}

/** @param {ts.Diagnostic} diagnostic */
function messageOf({ file: inFile, start, messageText }) {
  const text = ts.flattenDiagnosticMessageText(messageText, '\n');
  if (inFile === undefined || start === undefined) return text;
  return `line ${inFile.getLineAndCharacterOfPosition(start).line + 1}: ${text}`;
}
