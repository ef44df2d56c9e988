import { emailAsRead, flawOfEmail } from './typed-email.ts';

test.each(['sina@example.com', ' tavita+shop@mail.example.as ', 'sina@example.com,', 'Sina <sina@example.com>'])(
  '%s is an e-mail',
  (typed) => expect(flawOfEmail(typed)).toBeNull(),
);

test.each([
  ['  ', 'The e-mail address is missing. Write one address, like name@example.com.'],
  [
    'sina',
    'An e-mail address has an @ between a name and a place; this has none. Write one address, like name@example.com.',
  ],
  ['sina..f@example.com', 'Two full stops stand side by side. Write one address, like name@example.com.'],
  ['sina@ example.com', 'An e-mail address has no blank inside. Write one address, like name@example.com.'],
])('of %j it is said what is wrong', (typed, says) => expect(flawOfEmail(typed)).toBe(says));

test('what cannot be read stays as it was typed', () => {
  expect(emailAsRead('mailto:sina@example.com')).toBe('sina@example.com');
  expect(emailAsRead(' sina ')).toBe('sina');
});
