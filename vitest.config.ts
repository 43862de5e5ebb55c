import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests never depend on what stands in a developer's environment or .env file.
    env: {
      LC_ALL: 'C',
      DISCORD_TOKEN: '',
      DISCORD_GUILD_ID: '',
      DISCORD_API_BASE: '',
      BYLINE_CORPUS: '',
      BYLINE_DATA: '',
      BYLINE_LOG: '',
    },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
