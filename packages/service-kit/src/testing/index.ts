export * from './service-under-test.js';
export * from './callers.js';
export * from './tables-with.js';
