import { defineConfig } from 'vitest/config';

/** Tests of pure functions share the modules they load: to make the reader of letters anew for each of them takes longer than the tests. */
const PURE = [
  'test/{facts,request,letter,letters,evaluate,predict,compare,rules,source}/**/*.test.ts',
  'test/*.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: PURE } },
    ],
  },
});
