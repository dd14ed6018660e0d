// Which folder may import from which, values and types alike. That no imports form a circle is a rule of Biome.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const report = ['src/parts', 'src/kinds', 'src/report'];
const lookup = [...report, 'src/lookup', 'data'];
const questions = [...lookup, 'src/questions'];
/** Other files import the package by its name, as users do. */
const byName = 'tip-report-laos-2012';

/** What the files of a folder may import, besides those of the folder itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/parts': [],
  'src/kinds': ['src/parts'],
  'src/report': ['src/parts', 'src/kinds'],
  'src/lookup': [...report, 'data'],
  'src/questions': lookup,
  'src/citations': [...questions, 'src/crosswalks/crosswalk.ts', 'data/crosswalks/scheme-names.ts'],
  'src/crosswalks': [...questions, 'src/validate/problem.ts'],
  'src/validate': questions,
  'src/coding': [...questions, 'src/validate'],
  'src/tables': [...report, 'src/crosswalks'],
  'src/data-files': [...questions, 'src/crosswalks', 'src/tables'],
  'src/cli': ['src', byName],
  'src/': ['src', 'data'],
  data: ['src/report/define.ts'],
  'data/crosswalks': ['data', 'src/report/define.ts', 'src/kinds', 'src/crosswalks'],
  build: ['src', byName],
  site: ['src', 'build', byName],
  tools: ['src', 'data', 'build', 'site', byName],
  tests: ['src', 'build', 'site', byName],
};

const folders = Object.keys(allowed);
const files = ['src', 'data', 'build', 'site', 'tools', 'tests'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((name) => `${top}/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:ts|mjs)$/.test(file))
    // Tests may import anything, and another test writes and removes generated files meanwhile.
    .filter((file) => !/\.(?:test|test-d|bench)\.ts$|\/(?:testing|\.generated)\//.test(file)),
);

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles
    .map(({ fileName }) =>
      fileName.startsWith('.')
        ? path.posix.join(path.posix.dirname(file), fileName).replace(/\.js$/, '.ts')
        : fileName,
    )
    .filter((imported) => isIn(imported, byName) || existsInProject(imported));
}

const existsInProject = (file: string): boolean =>
  /^(?:src|data|build|site|tools|tests)\//.test(file);

const isIn = (file: string, folder: string): boolean =>
  file === folder || file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** The folder whose rule a file follows. */
const folderOf = (file: string): string =>
  folders.filter((folder) => isIn(file, folder)).sort((a, b) => b.length - a.length)[0] ?? '';

test.each(folders)('%s imports only from folders that come before it', (folder) => {
  const own = files.filter((file) => folderOf(file) === folder);
  expect(own.length).toBeGreaterThan(0);
  const may = [folder, ...(allowed[folder] ?? [])];
  const wrong = own.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !may.some((each) => isIn(imported, each)))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(wrong, `${folder} may import only from ${may.join(', ')}`).toEqual([]);
});
