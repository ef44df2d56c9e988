import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./swc.jest.json', import.meta.url), 'utf8'));

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  setupFiles: ['reflect-metadata'],
  // A limit for what hangs, no measure of speed: a slow disk may take half a minute for a new database server alone.
  testTimeout: 90_000,
};
