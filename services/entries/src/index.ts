export { kindsInSamoan } from './kinds/index.js';
export { textFaults } from './kinds/form/text-faults.js';
export { entries } from './service.js';
export { saidInTerritory } from './words/said-in-territory.js';
