// Test runner settings: everything under __tests__, no timing, generous limits for the slow two-core runner.
import { defineConfig } from 'vitest/config';

// oxlint-disable-next-line import/no-default-export -- the runner only reads a default export
export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Every core: left alone, the runner keeps one of two for itself.
    maxWorkers: '100%',
  },
});
