import { judged } from '../../test/judged.js';
import { box, heic, jpeg, pdf, png, zip } from '../../test/sample-files.js';

test.each([
  ['a PDF', pdf(), 'application/pdf'],
  ['a PDF of 3 MB', pdf(3_000_000), 'application/pdf'],
  ['a JPEG', jpeg(), 'image/jpeg'],
  ['a JPEG to which the camera appended its own data', Buffer.concat([jpeg(), Buffer.alloc(500, 7)]), 'image/jpeg'],
  ['a PNG', png(), 'image/png'],
  ['a HEIC', heic('heic', 'mif1', 'heic'), 'image/heic'],
  ['a HEIC that names its brand second', heic('mif1', 'mif1', 'heic'), 'image/heic'],
] as const)('%s is kept', async (_what, bytes, declared) => {
  expect(await judged(bytes, declared)).toBe('KEPT');
});

test('a PDF is kept that lost no more than the mark behind its end', async () => {
  const whole = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n29\n%%EOF\n');
  for (const lost of [0, 1, 3, 6, 7]) expect(await judged(whole.subarray(0, whole.length - lost), null)).toBe('KEPT');
  expect(await judged(whole.subarray(0, whole.length - 11), null)).toBe('CONTENT_DAMAGED');
});

test.each([
  ['a PDF', pdf()],
  ['a JPEG', jpeg()],
  ['a PNG', png()],
  ['a HEIC', heic('heic', 'mif1', 'heic')],
])('%s is kept where the sender could not say what it is', async (_what, bytes) => {
  expect(await judged(bytes, null)).toBe('KEPT');
});

const html = Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>');
const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

test.each([
  ['an HTML page', html],
  ['an SVG drawing', svg],
  ['an archive', zip()],
  ['a text', Buffer.from('just words')],
  ['a program', Buffer.from([0x4d, 0x5a, 0x90, 0, ...Buffer.alloc(200)])],
  ['an AVIF', heic('avif', 'avif', 'mif1')],
  ['an AVIF that hides behind the container’s brand', heic('mif1', 'mif1', 'avif')],
  ['a single byte', Buffer.from('%')],
])('%s is not accepted under any of the four types', async (_what, bytes) => {
  for (const declared of ['application/pdf', 'image/jpeg', 'image/png', 'image/heic'] as const) {
    expect(await judged(bytes, declared)).toBe('TYPE_NOT_ACCEPTED');
  }
});

test.each([
  ['a PNG named as a PDF', png(), 'application/pdf'],
  ['a JPEG named as a PNG', jpeg(), 'image/png'],
  ['a HEIC named as a JPEG', heic('heic', 'mif1', 'heic'), 'image/jpeg'],
] as const)('%s is told what it is', async (_what, bytes, declared) => {
  expect(await judged(bytes, declared)).toBe('TYPE_NOT_AS_DECLARED');
});

const heicBrand = Buffer.from('heic\0\0\0\0mif1heic');
const thumbnail = Buffer.concat([Buffer.from([0xff, 0xe1, 0, jpeg().length + 2]), jpeg()]);
const cutInItsScan = jpeg().subarray(2, -2);
const thumbnailAlone = Buffer.concat([Buffer.from([0xff, 0xd8]), thumbnail, cutInItsScan]);
const forTheWeb = Buffer.from('%PDF-1.4\n9 0 obj<</Linearized 1/L 200000/N 1>>endobj\nstartxref\n0\n%%EOF\n');

test.each([
  ['a PDF', pdf(30_000).subarray(0, 20_000), 'application/pdf'],
  ['a JPEG', jpeg().subarray(0, -2), 'image/jpeg'],
  ['a PNG', png().subarray(0, -12), 'image/png'],
  ['a HEIC', heic('heic', 'mif1', 'heic').subarray(0, -1), 'image/heic'],
  ['a HEIC of a frame alone', heic('heic', 'mif1', 'heic').subarray(0, 24), 'image/heic'],
  ['a HEIC without a table of pictures', Buffer.concat([box('ftyp', heicBrand), box('mdat')]), 'image/heic'],
  ['a JPEG without a picture', Buffer.concat([jpeg().subarray(0, 20), Buffer.from([0xff, 0xd9])]), 'image/jpeg'],
  ['a JPEG whose thumbnail alone ends', thumbnailAlone, 'image/jpeg'],
  ['a PDF made for the web, behind its first page', forTheWeb, 'application/pdf'],
  ['a PDF in the middle of an update', Buffer.concat([pdf(), Buffer.from('9 0 obj<</A')]), 'application/pdf'],
] as const)('%s that ends in the middle is damaged', async (_what, bytes, declared) => {
  expect(await judged(bytes, declared)).toBe('CONTENT_DAMAGED');
});

test('a PNG of which a byte was changed on the way is damaged; one with a changed remark is not', async () => {
  const changed = png();
  changed[50]! ^= 1;
  expect(await judged(changed, 'image/png')).toBe('CONTENT_DAMAGED');
  const remark = Buffer.concat([Buffer.from([0, 0, 0, 1]), Buffer.from('tEXtx'), Buffer.alloc(4)]);
  const remarked = Buffer.concat([png().subarray(0, 33), remark, png().subarray(33)]);
  expect(await judged(remarked, 'image/png')).toBe('KEPT');
});

test.each([
  ['a JPEG of nothing but segments', [0xff, 0xd8], [0xff, 0xe1, 0, 2], 'image/jpeg'],
  ['a JPEG of nothing but restarts', [0xff, 0xd8], [0xff, 0xd0], 'image/jpeg'],
  [
    'a PNG of nothing but empty chunks',
    [...png().subarray(0, 33)],
    [0, 0, 0, 0, 0x61, 0x61, 0x41, 0x61, 0, 0, 0, 0],
    'image/png',
  ],
] as const)('%s is damaged, however large', async (_what, start, piece, declared) => {
  const bytes = Buffer.concat([Buffer.from(start), Buffer.alloc(3_000_000, Buffer.from(piece))]);
  expect(await judged(bytes, declared)).toBe('CONTENT_DAMAGED');
});

test.each([
  ['a PDF that is a page too', Buffer.concat([Buffer.from('%PDF-1.4\n<html><script>'), pdf()]), 'application/pdf'],
  ['a PDF with a page behind it', Buffer.concat([pdf(), html]), 'application/pdf'],
  ['a PDF that is an archive too', Buffer.concat([pdf(), zip()]), 'application/pdf'],
  ['an archive with a long remark behind a PNG', Buffer.concat([png(), zip(60_000)]), 'image/png'],
  ['a JPEG with PHP in its remark', jpeg('<?php system($_GET["c"]); ?>'), 'image/jpeg'],
  ['a JPEG with a script in its remark', jpeg('<SCRIPT>alert(1)</SCRIPT>'), 'image/jpeg'],
] as const)('%s is two things in one, and not kept', async (_what, bytes, declared) => {
  expect(await judged(bytes, declared)).toBe('CONTENT_MIXED');
});
