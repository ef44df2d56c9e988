import { localAdapter } from './bus-contract/adapters.js';
import { prove } from './bus-contract/clauses.js';
import { kills } from './bus-contract/kills.js';
import { poison } from './bus-contract/poison.js';
import { startsAndOrder } from './bus-contract/starts-and-order.js';

prove('the bus within one process', () => localAdapter, [...startsAndOrder, ...poison, ...kills]);
