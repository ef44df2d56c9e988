import preset from './jest.preset.js';

// The journeys run whole platforms, some of them as a dozen processes. Each of their waits gives up after a minute and
// says what it waited for; a whole journey has several.
export default {
  ...preset,
  roots: ['<rootDir>/test'],
  testTimeout: 300_000,
  globalSetup: './test/one-platform/begin.ts',
  globalTeardown: './test/one-platform/end.ts',
};
