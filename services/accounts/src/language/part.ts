import { part } from '@landfall/service-kit';
import { inSamoan } from '../in-samoan.js';
import { chooseLanguage } from './choose-language.js';

/** In which language mail comes, and what this service says in it. */
export const languagePart = part({ operations: [chooseLanguage], spoken: { inSamoan, fields: {} } });
