// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{ entry: string, output: string, load: (name: string) => Promise<any> }} Job */

/** Each bundler as its own guide to a library for browsers and Node has it; the bundle is one ES module. */
const bundlers = {
  /** @param {Job} job */
  async esbuild({ entry, output, load }) {
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
  /** @param {Job} job */
  async rollup({ entry, output, load }) {
    const { rollup } = await load('rollup');
    const { nodeResolve } = await load('@rollup/plugin-node-resolve');
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve()],
      /** @param {{ message: string, id?: string, ids?: string[] }} warning */
      onwarn({ message, id = '', ids = [id] }) {
        // zod's modules import each other in a circle, and have a comment that rollup takes for an annotation. What is
        // zod's is not this package's to mend.
        if (!ids.every((each) => /[/\\]node_modules[/\\]zod[/\\]/.test(each))) {
          throw new Error(message);
        }
      },
    });
    await bundle.write({ file: output, format: 'esm' });
    await bundle.close();
  },
  /** @param {Job} job */
  async vite({ entry, output, load }) {
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
  /** @param {Job} job */
  async webpack({ entry, output, load }) {
    const { default: webpack } = await load('webpack');
    await new Promise((resolve, reject) => {
      webpack(
        {
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
        },
        (/** @type {Error | null} */ error, /** @type {any} */ stats) => {
          if (error) reject(error);
          else if (stats.hasErrors() || stats.hasWarnings()) {
            reject(new Error(stats.toString({ all: false, errors: true, warnings: true })));
          } else resolve(undefined);
        },
      );
    });
  },
};

/** @typedef {keyof typeof bundlers} Bundler */

/**
 * Bundles a program.
 *
 * @param {Bundler} bundler
 * @param {{ tools: string, entry: string, output: string }} given
 */
export async function bundle(bundler, { tools, entry, output }) {
  const require = createRequire(path.join(tools, 'package.json'));
  const load = (/** @type {string} */ name) => import(pathToFileURL(require.resolve(name)).href);
  await bundlers[bundler]({ entry, output, load });
}
