import { headBytes, judgeContent, tailBytes } from './judge-content.js';
import { heic, jpeg, pdf, png, zip } from '../../test/sample-files.js';
import type { MediaType } from '../storage/media-type.js';

const judged = async (bytes: Buffer, declared: MediaType): Promise<string> => {
  const content = { head: bytes.subarray(0, headBytes), tail: bytes.subarray(-tailBytes) };
  return (await judgeContent(content, declared))?.code ?? 'KEPT';
};

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
  ['a PDF with something before it', Buffer.concat([Buffer.from('\ufeff'), pdf()])],
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

test.each([
  ['a PDF', pdf(30_000).subarray(0, 20_000), 'application/pdf'],
  ['a JPEG', jpeg().subarray(0, -2), 'image/jpeg'],
  ['a PNG', png().subarray(0, -12), 'image/png'],
] as const)('%s that ends in the middle is damaged', async (_what, bytes, declared) => {
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
