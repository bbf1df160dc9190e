import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Half of the time goes into processes that the tests start.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // It imports JSON as bundlers do, and Node does not.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});
