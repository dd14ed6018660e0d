// What the rows of the matrix run and compile, written into the project in which the package is installed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';

const name = 'tip-report-laos-2012';
/** The name that each entry has in `answersOf`. */
const entries = {
  main: name,
  citations: `${name}/citations`,
  crosswalks: `${name}/crosswalks`,
  schemas: `${name}/schemas`,
};

/** For a page that loads the modules without a bundler. */
export const importMap = {
  ...Object.fromEntries(
    Object.values(entries).map((entry) => [
      entry,
      `/node_modules/${name}/dist/${entry === name ? 'index' : path.basename(entry)}.js`,
    ]),
  ),
  zod: '/node_modules/zod/index.js',
};

/** The files of the programs, by the kind of module. */
export const programFiles = { ESM: 'program.mjs', CommonJS: 'program.cjs' };

export function writePrograms(project: string): void {
  const source = readFileSync(new URL('answers-of.ts', import.meta.url), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', target: 'es2022' });
  const body = `${code.replace(/^export .*\{\n.*\n\};\n|^export /gm, '')}
    answersOf({ ${Object.keys(entries).join(', ')} }).then((answers) => console.log(JSON.stringify(answers)));\n`;
  const write = (file: string, importOf: (as: string, from: string) => string): void => {
    const imports = Object.entries(entries).map(([as, from]) => importOf(as, from));
    writeFileSync(path.join(project, file), [...imports, body].join('\n'));
  };
  write(programFiles.ESM, (as, from) => `import * as ${as} from '${from}';`);
  write(programFiles.CommonJS, (as, from) => `const ${as} = require('${from}');`);
}

/** The ways in which compilers find modules, with the kinds of files that each takes. */
export const resolutions = {
  bundler: { module: 'esnext', extensions: ['ts'] },
  node16: { module: 'node16', extensions: ['mts', 'cts'] },
  nodenext: { module: 'nodenext', extensions: ['mts', 'cts'] },
  node10: { module: 'commonjs', extensions: ['ts'] },
};

/** Writes the files to compile, with the options of the compiler, and gives the path of the options. */
export function writeTypedUses(
  project: string,
  resolution: keyof typeof resolutions,
  majorOfCompiler: number,
): string {
  const { module, extensions } = resolutions[resolution];
  const folder = path.join(project, `types-${resolution}-${majorOfCompiler}`);
  mkdirSync(folder, { recursive: true });
  for (const use of ['main', 'others']) {
    const url = new URL(`../../tests/package/uses/${use}.ts`, import.meta.url);
    const text = readFileSync(url, 'utf8');
    for (const extension of extensions) {
      writeFileSync(path.join(folder, `${use}.${extension}`), text);
    }
  }
  const compilerOptions = {
    target: 'es2022',
    // zod's declarations name URL and File.
    lib: ['es2022', 'dom'],
    types: [],
    module,
    moduleResolution: resolution,
    // zod's CommonJS declarations, which node10 reads, import modules by their default.
    ...(resolution === 'node10' && { esModuleInterop: true }),
    ...(resolution === 'node10' && majorOfCompiler === 6 && { ignoreDeprecations: '6.0' }),
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const options = path.join(folder, 'tsconfig.json');
  writeFileSync(options, JSON.stringify({ compilerOptions, include: ['*'] }));
  return options;
}
