import { defineConfig } from 'vitest/config';
import config from './vitest.config.js';

// For tools/test-mutation.mjs, which names the tests of the part of the source that it breaks.
const include: string[] = JSON.parse(process.env['MUTATION_TESTS'] ?? '[]');

export default defineConfig({ ...config, test: { ...config.test, include } });
