import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as law from '@landfall/law';

const assets = fileURLToPath(new URL('../web/dist/assets/', import.meta.url));
const scripts = readdirSync(assets)
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(assets + name, 'utf8'));

const isTold = (text: string): boolean => scripts.some((script) => script.includes(text));

/** What is wrong with what somebody typed is told to people in the law’s words. */
const isOfWords = (name: string): boolean => /[a-z]Says$/.test(name) && !name.endsWith('FlawSays');

test('the portal loads the codes of the law’s words, and not what they mean to programs', () => {
  expect(isTold('GENERAL_WITH_DOCUMENT_REVIEW')).toBe(true);
  const meanings = Object.entries(law).flatMap(([name, says]) => (isOfWords(name) ? Object.values(says) : []));
  const sentences = meanings.filter((text) => typeof text === 'string' && text.length > 20) as string[];
  expect(sentences.length).toBeGreaterThan(50);
  expect(sentences.filter(isTold)).toEqual([]);
});
