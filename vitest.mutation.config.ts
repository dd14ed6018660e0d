import { defineConfig } from 'vitest/config';
import config from './vitest.config.js';

// For tools/test-mutation.ts, which names the tests of the folder that it breaks.
const include: string[] = JSON.parse(process.env['MUTATION_TESTS'] ?? '[]');
const exclude: string[] = JSON.parse(process.env['MUTATION_EXCLUDE'] ?? '[]');

export default defineConfig({ ...config, test: { ...config.test, include, exclude } });
