import preset from '../../jest.preset.js';

export default {
  ...preset,
  roots: ['<rootDir>/src', '<rootDir>/test'],
  globalSetup: '@landfall/local-postgres/jest-global-setup',
  globalTeardown: '@landfall/local-postgres/jest-global-teardown',
};
