import { piecesOf } from './linked-text.ts';

test('an address in a mail is told apart from the words around it', () => {
  expect(piecesOf('Go on here: http://localhost:4000/link#abc-_9.\nSee you.')).toEqual([
    { text: 'Go on here: ', isLink: false },
    { text: 'http://localhost:4000/link#abc-_9', isLink: true },
    { text: '.\nSee you.', isLink: false },
  ]);
});

test('a mail without an address is words alone, and markup in it stays words', () => {
  expect(piecesOf('<a href="javascript:alert(1)">x</a>')).toEqual([
    { text: '<a href="javascript:alert(1)">x</a>', isLink: false },
  ]);
  expect(piecesOf('')).toEqual([]);
});
