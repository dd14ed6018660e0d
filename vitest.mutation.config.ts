import { defineConfig, mergeConfig } from 'vitest/config';
import config from './vitest.config.js';

// For scripts/test-mutation.mjs, which names the tests of the part of the source that it breaks.
const include: unknown = JSON.parse(process.env['MUTATION_TESTS'] ?? '[]');

export default mergeConfig({ ...config, test: { ...config.test, include } }, defineConfig({}));
