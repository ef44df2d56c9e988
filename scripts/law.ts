// `npm run law`: writes docs/law, a page for each part of the law, what operations refuse besides, the matrix of all that
// is asked, and all of it as data.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { requirements } from '../packages/law/requirements/index.ts';
import { everyFile } from '../test/tidy/read-code.ts';
import { readLaw, root } from './law/law-files.ts';
import { lawOf } from './law/law-json.ts';
import { lawPage } from './law/law-page.ts';
import { readmePage } from './law/readme-page.ts';
import { refusalsIn, refusalsPage } from './law/refusals.ts';
import { requirementsPage } from './law/requirements-page.ts';
import { titledTests } from './law/titled-tests.ts';

const files = everyFile();
const law = lawOf(await readLaw(), requirements, titledTests(files), refusalsIn(files));
const written = new Map([
  ['README.md', readmePage(law)],
  ['requirements.md', requirementsPage(law)],
  ['refusals.md', refusalsPage(law.refusals)],
  ['law.json', `${JSON.stringify(law, null, 2)}\n`],
  ...law.pages.map((page) => [`${page.page}.md`, lawPage(page, law)] as const),
]);

const folder = new URL('docs/law/', root);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!written.has(name)) rmSync(new URL(name, folder));
for (const [name, text] of written) writeFileSync(new URL(name, folder), text);
