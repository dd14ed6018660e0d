import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { runNode, temporaryFolder, unpackInto } from './packed.js';

const folder = temporaryFolder();
let packageFolder: string;
const main = 'tip-report-laos-2012';
const schemas = 'tip-report-laos-2012/schemas';

beforeAll(() => {
  packageFolder = unpackInto(folder);
});

describe('what an import loads', () => {
  /** The files that Node loads for an import, as seen by a hook in its loader. */
  function imported(entry: string): string[] {
    const hooks = [
      "import { writeSync } from 'node:fs';",
      'export const load = (url, context, next) => {',
      "  writeSync(1, url + '\\n');",
      '  return next(url, context);',
      '};',
    ];
    const register = [
      "import { register } from 'node:module';",
      "register('./hooks.mjs', import.meta.url);",
    ];
    writeFileSync(path.join(folder, 'hooks.mjs'), hooks.join('\n'));
    writeFileSync(path.join(folder, 'register.mjs'), register.join('\n'));
    writeFileSync(path.join(folder, 'import.mjs'), `import '${entry}';\n`);
    return runNode(folder, '--import', './register.mjs', './import.mjs').trim().split('\n');
  }

  /** The files that Node loads for a call of `require`. */
  function required(entry: string): string[] {
    const script = `require('${entry}'); console.log(Object.keys(require.cache).join('\\n'));`;
    writeFileSync(path.join(folder, 'require.cjs'), script);
    return runNode(folder, './require.cjs').trim().split('\n');
  }

  const ofZod = (file: string): boolean => file.includes('/node_modules/zod/');
  const ofMain = (file: string): boolean => /tip-report-laos-2012\/dist\/index\.c?js$/.test(file);

  test.each([
    ['import', imported],
    ['require', required],
  ])('%s of the main entry loads no zod', (_, load) => {
    const files = load(main);
    expect(files.some(ofMain)).toBe(true);
    expect(files.filter(ofZod)).toEqual([]);
  });

  test.each([
    ['import', imported],
    ['require', required],
  ])('%s of the schemas does', (_, load) => {
    expect(load(schemas).some(ofZod)).toBe(true);
  });
});

describe('what an entry can reach', () => {
  async function packagesReached(file: string): Promise<string[]> {
    const { metafile } = await build({
      absWorkingDir: packageFolder,
      entryPoints: [`dist/${file}`],
      bundle: true,
      format: 'esm',
      packages: 'external',
      metafile: true,
      write: false,
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    return [...new Set(imports.filter(({ external }) => external).map((each) => each.path))];
  }

  test.each(['index.js', 'index.cjs'])('%s: no other package', async (file) => {
    expect(await packagesReached(file)).toEqual([]);
  });

  test.each(['schemas.js', 'schemas.cjs'])('%s: zod, and no other', async (file) => {
    expect(await packagesReached(file)).toEqual(['zod']);
  });
});
