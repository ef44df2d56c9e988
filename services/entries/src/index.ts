export { entries } from './service.js';
export { saidInTerritory } from './words/said-in-territory.js';
