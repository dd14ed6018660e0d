// @ts-check
// The programs of the matrix, written into the scratch project: one module each way, with the same body.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { answersOf } from './answers-of.mjs';

const name = 'tip-report-laos-2012';
/** The name that an entry has in `answersOf`, and how it is imported. */
const entries = {
  main: name,
  citations: `${name}/citations`,
  crosswalks: `${name}/crosswalks`,
  schemas: `${name}/schemas`,
};

const body = [
  answersOf.toString(),
  `answersOf({ ${Object.keys(entries).join(', ')} }).then((answers) => console.log(JSON.stringify(answers)));`,
];

/** The files of the programs, by the kind of module. */
export const programFiles = { ESM: 'program.mjs', CommonJS: 'program.cjs' };

/** @param {string} folder */
export function writePrograms(folder) {
  const given = Object.entries(entries);
  writeFileSync(
    path.join(folder, programFiles.ESM),
    [...given.map(([as, from]) => `import * as ${as} from '${from}';`), ...body, ''].join('\n'),
  );
  writeFileSync(
    path.join(folder, programFiles.CommonJS),
    [
      "'use strict';",
      ...given.map(([as, from]) => `const ${as} = require('${from}');`),
      ...body,
      '',
    ].join('\n'),
  );
}
