// @ts-check
// Writes docs/codebook.md from the model and the data: npm run docs:codebook

import { writeFileSync } from 'node:fs';
import { currentData } from '../../tools/versions/current-data.mjs';
import { codebook } from './codebook.mjs';
import { readModel } from './read-model.mjs';

const { data } = await currentData();
const dataset = /** @type {import('tip-report-laos-2012').Dataset} */ (data);
writeFileSync('docs/codebook.md', codebook(readModel(), dataset));
