// Writes docs/codebook.md from the types, the meanings of terms and the data.

import { writeFileSync } from 'node:fs';
import { codebook } from './codebook/codebook.js';

writeFileSync('docs/codebook.md', codebook());
