import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          restoreMocks: true,
          // A machine may be busy with more than the tests.
          testTimeout: 30_000,
          maxWorkers: '100%',
          // Modules are loaded once for each worker, not for each of the many small files; they keep nothing but answers.
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/firefox-profile.ts',
          // Files of one worker share its browsers, which its environment closes.
          isolate: false,
          environment: './test/browser/worker.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // They wait for most of their time.
          maxWorkers: 3,
          // Groups of workers of different sizes run one after the other, where both are asked for.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
