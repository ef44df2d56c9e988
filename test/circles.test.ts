import { circlesIn } from './tidy/circles.js';
import { everyFile, isCode, type TextFile } from './tidy/read-code.js';

test('no two files know each other, by whatever way', () => {
  expect(circlesIn(everyFile().filter(isCode))).toEqual([]);
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
