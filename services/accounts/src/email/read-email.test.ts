import { readEmail } from './read-email.js';

test('capitals and the spelling of a domain do not make another address; dots and what follows a plus do', () => {
  const address = (text: string) => readEmail(text)?.address;
  expect(address(' Sina.L@Example.WS ')).toBe('sina.l@example.ws');
  expect(address('sinal@example.ws')).not.toBe(address('sina.l@example.ws'));
  expect(address('sina+x@example.ws')).toBe('sina+x@example.ws');
  expect(address('sina@bücher.example')).toBe('sina@xn--bcher-kva.example');
  expect(address('ʻāina@example.ws')).toBe('ʻāina@example.ws');
});

test('mail goes to the address as it was typed', () => {
  expect(readEmail('Sina.L@Example.WS')?.typed).toBe('Sina.L@example.ws');
});

test.each([
  ['', 'nothing'],
  ['sina', 'no domain'],
  ['sina@example', 'a domain without a dot'],
  ['@example.ws', 'nobody'],
  ['sina@@example.ws', 'two at signs'],
  ['sina l@example.ws', 'a space'],
  ['sina@example.ws, x@example.ws', 'two addresses'],
  ['sina@example.ws\r\nBcc: x@example.ws', 'a further header'],
  ['"sina"@example.ws', 'quotes'],
  ['<sina@example.ws>', 'brackets'],
  ['.sina@example.ws', 'a dot in front'],
  ['si..na@example.ws', 'two dots'],
  [`${'x'.repeat(65)}@example.ws`, 'a name longer than SMTP bears'],
  [`sina@${'x'.repeat(60)}.${'y'.repeat(60)}.${'z'.repeat(60)}.${'w'.repeat(60)}.example.ws`, 'longer than 254'],
  ['sina@127.0.0.1', 'a number for a domain'],
  ['si\u200bna@example.ws', 'a character that nobody sees'],
])('%j is no address: %s', (text) => {
  expect(readEmail(text)).toBeNull();
});
