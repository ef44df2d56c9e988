export { review } from './service.js';
