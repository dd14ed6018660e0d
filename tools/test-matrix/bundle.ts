import { copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { runProgram } from './run-program.js';

interface Job {
  readonly entry: string;
  readonly output: string;
  /** The folder in which the bundlers are installed. */
  readonly tools: string;
  // biome-ignore lint/suspicious/noExplicitAny: the bundlers are installed for the matrix only, without their types
  readonly load: (name: string) => Promise<any>;
}

/** Each bundler as its own guide configures it for a library; the bundle is one ES module. */
const bundlers = {
  async esbuild({ entry, output, load }: Job) {
    const { build } = await load('esbuild');
    await build({
      entryPoints: [entry],
      outfile: output,
      bundle: true,
      format: 'esm',
      minify: true,
      logLevel: 'error',
    });
  },
  async parcel({ entry, output, tools }: Job) {
    const folder = path.join(path.dirname(output), `parcel-${path.basename(entry)}`);
    const parcel = path.join(tools, 'node_modules/parcel/lib/bin.js');
    const options = [
      '--dist-dir',
      folder,
      '--no-cache',
      '--no-source-maps',
      '--log-level',
      'error',
    ];
    await runProgram(process.execPath, [parcel, 'build', entry, ...options], path.dirname(entry));
    await copyFile(path.join(folder, `${path.parse(entry).name}.js`), output);
  },
  async rollup({ entry, output, load }: Job) {
    const { rollup } = await load('rollup');
    const { default: commonjs } = await load('@rollup/plugin-commonjs');
    const { nodeResolve } = await load('@rollup/plugin-node-resolve');
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve(), commonjs()],
      onwarn({ message, id = '', ids = [id] }: { message: string; id?: string; ids?: string[] }) {
        // zod's modules import each other in a circle, and have a comment that rollup mistakes for an annotation.
        if (!ids.every((each) => /[/\\]node_modules[/\\]zod[/\\]/.test(each))) {
          throw new Error(message);
        }
      },
    });
    await bundle.write({ file: output, format: 'esm' });
    await bundle.close();
  },
  async vite({ entry, output, load }: Job) {
    const { build } = await load('vite');
    await build({
      root: path.dirname(entry),
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: path.dirname(output),
        emptyOutDir: false,
        lib: { entry, formats: ['es'], fileName: () => path.basename(output) },
      },
    });
  },
  async webpack({ entry, output, load }: Job) {
    const { default: webpack } = await load('webpack');
    const compiler = webpack({
      mode: 'production',
      context: path.dirname(entry),
      entry,
      target: 'es2022',
      experiments: { outputModule: true },
      output: {
        path: path.dirname(output),
        filename: path.basename(output),
        module: true,
        library: { type: 'module' },
      },
      performance: { hints: false },
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    if (stats.hasErrors() || stats.hasWarnings())
      throw new Error(stats.toString('errors-warnings'));
  },
};

export type Bundler = keyof typeof bundlers;

/** Bundles a program with a bundler that is installed in a folder. */
export async function bundle(
  bundler: Bundler,
  tools: string,
  entry: string,
  output: string,
): Promise<void> {
  const require = createRequire(path.join(tools, 'package.json'));
  const load = (name: string) => import(pathToFileURL(require.resolve(name)).href);
  await bundlers[bundler]({ entry, output, tools, load });
}
