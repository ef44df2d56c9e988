// What the law says to who declares into American Samoa, in Samoan, by the English sentence: one catalogue, each part of it
// beside what it says. A sentence that is changed in English is said in English until somebody has looked at it here.
import { inSamoan as ofTheTerritory } from './as/in-samoan.js';
import { inSamoan as ofBothLaws } from './shared/in-samoan.js';
import { inSamoan as ofWords } from './words/in-samoan.js';
import type { Catalogue } from './words/tongues.js';

export const inSamoan: Catalogue = { ...ofWords, ...ofBothLaws, ...ofTheTerritory };
