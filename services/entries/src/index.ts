export { kindsInSamoan } from './kinds/index.js';
export { findUnevenBooks, postMissingCharges, type UnevenBooks } from './money/reconcile-books.js';
export { textFaults } from './kinds/form/text-faults.js';
export { entries } from './service.js';
export { saidInTerritory } from './words/said-in-territory.js';
