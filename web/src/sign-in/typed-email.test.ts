import { flawOfEmail } from './typed-email.ts';

test.each(['sina@example.com', ' tavita+shop@mail.example.as '])('%s may be an e-mail', (typed) =>
  expect(flawOfEmail(typed)).toBeNull(),
);

test.each(['sina', 'sina@example', '@example.com', 'sina@ example.com', 'sina@@example.com'])('%s is none', (typed) =>
  expect(flawOfEmail(typed)).toBe('WRONG'),
);

test('nothing typed is missing, not wrong', () => expect(flawOfEmail('  ')).toBe('MISSING'));
