import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { markPureCalls } from './pure-calls.js';
import { recordsAsJson } from './records-as-json.js';

const inData = /[\\/]data[\\/]/;
const freezerModule = resolve('src/model/freeze-tree.ts');

/** Makes the package's own modules cheap to load and to leave out while they are bundled, so that authors need not. */
export function leanModules(): Plugin {
  return {
    name: 'lean-modules',
    setup(build) {
      build.onLoad({ filter: /[\\/](?:data|src)[\\/].*\.ts$/, namespace: 'file' }, async (args) => {
        if (/[\\/]node_modules[\\/]/.test(args.path)) return undefined;
        const source = await readFile(args.path, 'utf8');
        const compact = inData.test(args.path)
          ? recordsAsJson(source, args.path, freezerModule)
          : source;
        return { contents: markPureCalls(compact, args.path), loader: 'ts' };
      });
    },
  };
}
