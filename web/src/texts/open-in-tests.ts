import { en } from './en.ts';
import { loadTexts, openTexts } from './texts.ts';
import type { TextsOf } from './catalogue.ts';

await openTexts();
await loadTexts(Object.keys(en) as TextsOf[]);
