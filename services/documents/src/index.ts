export { documents } from './service.js';
