import { part } from '@landfall/service-kit';
import { FilingWordTable } from './filing-word.table.js';

/** By which words a filing is found. */
export const searchPart = part({ records: [FilingWordTable] });
