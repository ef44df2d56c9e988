import { openTexts } from './texts.ts';

openTexts();
