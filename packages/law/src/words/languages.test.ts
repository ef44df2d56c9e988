import { preferredLanguage } from './languages.js';

test.each([
  ['sm', 'sm'],
  ['sm-AS, en-US;q=0.9, en;q=0.8', 'sm'],
  ['en-US, en;q=0.9, sm;q=0.8', 'en'],
  ['fr, sm;q=0.5, en;q=0.1', 'sm'],
  ['en;q=0.2, SM ; q=0.7', 'sm'],
  ['sm;q=0, en', 'en'],
  ['smj, mi', 'en'],
  ['constructor', 'en'],
  ['*', 'en'],
  ['', 'en'],
])('who asks for “%s” is spoken to in %s', (accepted, language) => expect(preferredLanguage(accepted)).toBe(language));
