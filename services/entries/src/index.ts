export { entries } from './service.js';
