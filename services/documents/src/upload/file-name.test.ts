import { fileNameOf } from './file-name.js';

const pdf = (typed: string) => fileNameOf(typed, 'application/pdf');

test.each([
  ['Invoice 12.pdf', 'Invoice 12.pdf'],
  ['faʻatauga ā Sāmoa 🧾.pdf', 'faʻatauga ā Sāmoa 🧾.pdf'],
  ['C:\\fakepath\\invoice.pdf', 'invoice.pdf'],
  ['AC/DC receipt.pdf', 'AC-DC receipt.pdf'],
  ['<script>alert(1)</script>.pdf', 'script-alert(1)-script-.pdf'],
])('a name stays readable: %s is kept as %s', (typed, kept) => {
  expect(pdf(typed)).toBe(kept);
});

test.each([
  ['../../etc/passwd', 'etc-passwd'],
  ['..\\..\\boot.ini', 'boot.ini'],
  ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie- x=1.pdf'],
  ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['.htaccess', 'htaccess'],
])('nothing in a name misleads or leads anywhere: %j is kept as %j', (typed, kept) => {
  expect(pdf(typed)).toBe(kept);
});

test.each(['', '...', '///', ' ', '\u202E'])('a name of nothing, %j, is called after its type', (typed) => {
  expect(pdf(typed)).toBe('document.pdf');
  expect(fileNameOf(typed, 'image/jpeg')).toBe('document.jpg');
});

test('a name of 300 characters is cut in the middle and keeps its ending', () => {
  const kept = pdf(`${'ā'.repeat(296)}.pdf`);
  expect(kept).toMatch(/^ā+….pdf$/u);
  expect(kept).toHaveLength(200);
});

test('no emoji is halved by the cut', () => {
  for (const lead of ['', 'x']) expect(pdf(`${lead}${'🧾'.repeat(200)}.pdf`).isWellFormed()).toBe(true);
});
