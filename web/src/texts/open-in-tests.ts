import { en } from './en.ts';
import { loadTexts, openTexts, type TextsOf } from './texts.ts';

await openTexts();
await loadTexts(Object.keys(en) as TextsOf[]);
