import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Modules whose constants are made by calls: records, coding schemes, columns and schemas. */
const modules = /[\\/](?:(?:data|schemes)[\\/].+|columns|schemas?|schemes)\.ts$/;

/** A string or comment, which stays as it is; or where a call begins whose result is used. */
const stringOrCall =
  /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\/|(?<=[(,:=[]\s*)(?=(?:new )?[A-Za-z_](?:[\w.]|\s+\.)*[(<])/g;

/** Marks these calls as free of side effects, so that users' bundlers leave out the constants that nobody imports. */
export function pureCalls(): Plugin {
  return {
    name: 'pure-calls',
    setup({ onLoad }) {
      onLoad({ filter: modules }, async ({ path }) => {
        if (/[\\/]node_modules[\\/]/.test(path)) return undefined;
        const source = await readFile(path, 'utf8');
        const contents = source.replace(stringOrCall, (found) => found || '/* @__PURE__ */ ');
        return { contents, loader: 'ts' };
      });
    },
  };
}
