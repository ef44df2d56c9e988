import preset from '../jest.preset.js';

export default { ...preset, setupFiles: ['<rootDir>/src/texts/open-in-tests.ts'], roots: ['<rootDir>/src'] };
