import { defineConfig } from 'tsup';
import { entryPoints } from './scripts/entry-points.js';
import { leanModules } from './scripts/lean-modules.js';
import { thirdPartyNotices } from './scripts/third-party-notices.js';

export default defineConfig({
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
  esbuildPlugins: [leanModules(), thirdPartyNotices()],
});
