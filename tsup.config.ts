import { defineConfig } from 'tsup';
import { entryPoints } from './build/entry-points.js';
import { minifyChunks } from './build/minify-chunks.js';
import { pureCalls } from './build/pure-calls.js';
import { thirdPartyNotices } from './build/third-party-notices.js';

const library = entryPoints();

export default defineConfig({
  // In one build the command line and the library share their modules, so that nothing is there twice.
  entry: { ...library, cli: 'src/cli/main.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  // Only the command line uses Node's modules; a test checks that the library doesn't.
  external: [/^node:/],
  splitting: true,
  // It would drop the comments by which users' bundlers know what they may leave out.
  treeshake: false,
  plugins: [minifyChunks()],
  clean: true,
  tsconfig: 'tsconfig.published.json',
  esbuildOptions: (options) => {
    options.conditions = ['tip-report-laos-2012:source'];
  },
  esbuildPlugins: [pureCalls(), thirdPartyNotices()],
  // tsup sets `baseUrl`, which TypeScript 6 rejects as deprecated.
  dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
});
