import { readReference, referenceCharacters } from './reference.js';
import { readReleaseCode, releaseCodeOf } from './release-code.js';

const code = releaseCodeOf('7K3F9QXM4T2');
const shown = `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;

test.each([
  code,
  shown,
  shown.toLowerCase(),
  ` ${code.slice(0, 4)} ${code.slice(4)} `,
  shown.replaceAll('-', '–'),
  `${shown}.`,
  `https://customs.example/release/${code}`,
  `https://portal.customs.example:8443/release/${shown}#AS-N2V7-W9BY-S`,
])('the code of a release is read as it is copied, typed or scanned: %s', (typed) => {
  expect(readReleaseCode(typed)).toEqual({ is: 'READ', value: code, shown });
});

test('any one character that is mistyped is noticed, and so are neighbours that changed places', () => {
  for (let at = 0; at < code.length; at += 1) {
    for (const other of referenceCharacters) {
      if (other === code[at]) continue;
      const mistyped = `${code.slice(0, at)}${other}${code.slice(at + 1)}`;
      expect(readReleaseCode(mistyped)).toEqual({ is: 'REFUSED', flaw: 'MISTYPED' });
    }
    const swapped = `${code.slice(0, at)}${code[at + 1] ?? ''}${code[at]}${code.slice(at + 2)}`;
    if (swapped !== code) expect(readReleaseCode(swapped)).toEqual({ is: 'REFUSED', flaw: 'MISTYPED' });
  }
});

test.each(['AS-N2V7-W9BY-S', 'rice', '1234', 'https://customs.example/release/', 'ж'.repeat(12), 'x'.repeat(5_000)])(
  'what is no code of a release is told apart from one that was mistyped: %s',
  (typed) => {
    expect(readReleaseCode(typed)).toEqual({ is: 'REFUSED', flaw: 'NOT_A_CODE' });
  },
);

test('nothing written is nothing read', () => {
  expect(readReleaseCode('  ')).toEqual({ is: 'BLANK' });
  expect(readReleaseCode(null)).toEqual({ is: 'BLANK' });
});

test('what is scanned from a printed copy reads as the entry’s reference where one is asked for', () => {
  const scanned = `https://customs.example/release/${code}#US-7K3F-9QXM-4`;
  const reading = readReference(scanned);
  expect([reading.is, 'flaw' in reading ? reading.flaw : '']).toEqual(readingOf('US-7K3F-9QXM-4'));
});

test('what is typed of the code itself is told to be one where a reference is asked for', () => {
  for (const typed of [code, code.toLowerCase(), `https://customs.example/release/${code}`])
    expect(readReference(typed)).toEqual({ is: 'REFUSED', flaw: 'CODE_OF_RELEASE' });
});

const readingOf = (typed: string): string[] => {
  const reading = readReference(typed);
  return [reading.is, 'flaw' in reading ? reading.flaw : ''];
};
