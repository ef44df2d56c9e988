import preset from './jest.preset.js';

// The journeys run whole platforms, some of them as a dozen processes.
export default { ...preset, roots: ['<rootDir>/test'], testTimeout: 120_000 };
