import { circlesIn } from './tidy/circles.js';
import { foldersTooFull } from './tidy/folders.js';
import { everyFile, isCode, type TextFile } from './tidy/read-code.js';

const code = everyFile().filter(isCode);

test('no two files know each other, by whatever way: what both need lies in a file of its own', () => {
  expect(circlesIn(code)).toEqual([]);
});

test('a circle is found once, a type in it too', () => {
  const file = (name: string, knows: string): TextFile => ({
    path: `gateway/src/${name}.ts`,
    text: `import type { A } from './${knows}.js';`,
  });
  expect(circlesIn([file('a', 'b'), file('b', 'c'), file('c', 'b')])).toEqual([
    'gateway/src/b.ts → gateway/src/c.ts → gateway/src/b.ts',
  ]);
});

test('no folder holds so many files that nobody sees what is in it', () => {
  expect(foldersTooFull(code)).toEqual([]);
  const many = Array.from({ length: 41 }, (_, n) => ({ path: `web/src/full/${n}.ts`, text: '' }));
  expect(foldersTooFull(many)).toEqual(['web/src/full holds 41 files of code']);
});
