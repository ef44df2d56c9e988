import { part } from '@landfall/service-kit';
import { keepReferences } from './keep-references.js';
import { ReferenceTable } from './reference.table.js';

/** Whose each reference is. */
export const referencePart = part({ records: [ReferenceTable], projections: [keepReferences] });
