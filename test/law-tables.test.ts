// All tables of the law, wherever they lie: what one lacks is found here and not by a filer.
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ports } from '@landfall/law';
import { flawsOf, isTable } from '@landfall/rule';

const folder = fileURLToPath(new URL('../packages/law/src/', import.meta.url));
const files = globSync('**/*.ts', { cwd: folder }).filter((file) => !file.endsWith('.test.ts') && file !== 'index.ts');
const zones = [...new Set(ports.map(({ zone }) => zone))];

test('every table of the law has one value, and no two, for all that it tells apart, at the port of each zone', async () => {
  const exported = await Promise.all(
    files.map(async (file) => {
      const law = (await import(`@landfall/law/${file.replace(/\.ts$/, '')}`)) as Record<string, unknown>;
      return Object.entries(law);
    }),
  );
  const tables = exported.flat().filter(([, value]) => isTable(value));
  expect(tables.map(([name]) => name)).toEqual(expect.arrayContaining(['exemptionsUsd', 'limitsOfOtherParagraphsUsd']));
  for (const [name, table] of tables) expect([name, isTable(table) && flawsOf(table, zones)]).toEqual([name, []]);
});
