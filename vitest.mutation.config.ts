import { defineConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/**
 * The tests that judge a changed line: those of one module, in seconds. What opens the whole program is left to `npm test`.
 * MUTATION_TESTS names their folders, with commas.
 */
const folders = (process.env['MUTATION_TESTS'] ?? 'test/text').split(',');

export default defineConfig({
  test: { ...usual.test, include: folders.map((folder) => `${folder}/**/*.test.ts`) },
});
