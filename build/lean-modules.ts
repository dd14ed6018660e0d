import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { markPureCalls } from './pure-calls.js';
import { type RecordReader, recordsAsJson } from './records-as-json.js';

const inData = /[\\/]data[\\/]/;
const freezerModule = resolve('src/report/freeze-read.ts');

/** The files of `dist/data` that list the records of a kind. */
const listsByKind = new Map([
  ['statistic', 'statistics'],
  ['victim-category', 'victim-categories'],
  ['legal-provision', 'legal-provisions'],
  ['recommendation', 'recommendations'],
  ['finding', 'findings'],
  ['organization', 'organizations'],
  ['place', 'places'],
  ['crosswalk-entry', 'crosswalk-entries'],
]);
const listed = /^\.\/data\/[\w-]+\.json$/;

const inline: RecordReader = { freezerModule, fileOf: () => undefined };
const fromLists: RecordReader = {
  freezerModule,
  fileOf(kind) {
    const list = listsByKind.get(kind);
    return list === undefined ? undefined : `./data/${list}.json`;
  },
};

/**
 * Makes the package's own modules cheap to load and to leave out while they are bundled, so that authors need not.
 *
 * A CommonJS module is loaded whole, so it takes its records from the JSON files that are shipped beside it: the same
 * bytes need not be there twice. An ES module holds each record by itself, so that a bundle has only those it uses.
 */
export function leanModules(): Plugin {
  return {
    name: 'lean-modules',
    setup(build) {
      // tsup tells the format by this constant: with chunks it has esbuild write ES modules for both.
      const reader = build.initialOptions.define?.['TSUP_FORMAT'] === '"cjs"' ? fromLists : inline;
      build.onResolve({ filter: listed }, ({ path, importer }) =>
        inData.test(importer) ? { path, external: true } : undefined,
      );
      build.onLoad({ filter: /[\\/](?:data|src)[\\/].*\.ts$/, namespace: 'file' }, async (args) => {
        if (/[\\/]node_modules[\\/]/.test(args.path)) return undefined;
        const source = await readFile(args.path, 'utf8');
        const compact = inData.test(args.path) ? recordsAsJson(source, args.path, reader) : source;
        return { contents: markPureCalls(compact, args.path), loader: 'ts' };
      });
    },
  };
}
