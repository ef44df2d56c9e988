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
  ['../../etc/passwd', 'etc-passwd.pdf'],
  ['..\\..\\boot.ini', 'boot.ini.pdf'],
  ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie- x=1.pdf'],
  ['invoice\u202Efdp.exe', 'invoicefdp.exe.pdf'],
  ['.htaccess', 'htaccess.pdf'],
])('nothing in a name misleads or leads anywhere: %j is kept as %j', (typed, kept) => {
  expect(pdf(typed)).toBe(kept);
});

test.each([
  ['invoice.pdf.hta', 'invoice.pdf.hta.pdf'],
  ['invoice.html', 'invoice.html.pdf'],
  ['invoice.bat', 'invoice.bat.pdf'],
  ['invoice.pdf\u2060.exe\u200d', 'invoice.pdf\u2060.exe\u200d.pdf'],
  ['invoice.р\u0064f', 'invoice.рdf.pdf'],
  ['Dr. Sina', 'Dr. Sina.pdf'],
  ['invoice v1.2', 'invoice v1.2.pdf'],
  ['scan.jpg', 'scan.pdf'],
  ['INVOICE.PDF', 'INVOICE.PDF'],
  ['invoice', 'invoice.pdf'],
  ['.jpg', 'jpg.pdf'],
])('a PDF is called one, whatever it was called, and keeps its owner’s words: %j is kept as %j', (typed, kept) => {
  expect(pdf(typed)).toBe(kept);
  expect(pdf(kept)).toBe(kept);
});

test.each([
  ['IMG_0012.HEIC', 'image/jpeg', 'IMG_0012.jpg'],
  ['photo.jpeg', 'image/jpeg', 'photo.jpeg'],
  ['photo.JFIF', 'image/jpeg', 'photo.JFIF'],
  ['photo.jpg', 'image/png', 'photo.png'],
  ['photo.hif', 'image/heic', 'photo.hif'],
  ['photo.bin', 'image/heic', 'photo.bin.heic'],
] as const)('a photo is called by what it is: %s, %s, is kept as %s', (typed, mediaType, kept) => {
  expect(fileNameOf(typed, mediaType)).toBe(kept);
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
