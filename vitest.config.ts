import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

// The files that take longest, each half a minute and more: begun last, they would be waited for
// alone. On a machine that keeps vitest's cache its own order would do, but CI begins without one.
const SLOW = [
  'test/patterns.test.ts',
  'test/report/html/browser.test.ts',
  'test/workers/threads.test.ts',
  'test/cli/accept.test.ts',
  'test/invariance.test.ts',
  'test/cli/cache.test.ts',
  'test/hostile-pages.test.ts',
  'test/hooks/pre-commit.test.ts',
];

class SlowFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const sorted = await super.sort(files);
    const isSlow = (path: string) => SLOW.some((slow) => path.endsWith(slow));
    return [
      ...sorted.filter((file) => isSlow(file.moduleId)),
      ...sorted.filter((file) => !isSlow(file.moduleId)),
    ];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Half of the time goes into processes that the tests start.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    sequence: { sequencer: SlowFirst },
    // It imports JSON as bundlers do, and Node does not.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});
