import { defineConfig } from 'tsup';
import { entryPoints } from './build/entry-points.js';
import { pureCalls } from './build/pure-calls.js';
import { thirdPartyNotices } from './build/third-party-notices.js';

const notices = thirdPartyNotices();

const library = defineConfig({
  entry: entryPoints(),
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  // Both would drop the comments by which users' bundlers know what they may leave out.
  treeshake: false,
  minify: false,
  clean: true,
  tsconfig: 'tsconfig.published.json',
  // tsup sets `baseUrl`, which TypeScript 6 rejects as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildPlugins: [pureCalls(), notices],
});

/** The command line: what it needs of the library it imports by name, so that nothing is there twice. */
const commandLine = defineConfig({
  entry: { cli: 'src/cli/main.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  external: [/^tip-report-laos-2012(?:\/|$)/],
  // One file, also with what is only loaded when it is needed.
  splitting: false,
  treeshake: true,
  minify: true,
  tsconfig: 'tsconfig.published.json',
  banner: { js: '#!/usr/bin/env node' },
  esbuildPlugins: [notices],
});

export default [library, commandLine].flat();
