import { entryKinds } from '@landfall/law';
import { isTest, type Finding, type TextFile } from './read-code.js';

/** What a filing of one kind alone tells. */
const ofOneKind = /\b(territoryDeclaration|declared)\s*\{|\bFiling(Territory|Declared)\w*/g;
const namesAKind = new RegExp(`['"](${entryKinds.join('|')})['"]`, 'g');

/** Pages that show what was filed; the drafts of the wizard are filled in elsewhere, and texts name every kind. */
const showsFilings = ({ path }: TextFile): boolean =>
  path === 'web/src/wizard/filing/filed-page.tsx' || /^web\/src\/(?!wizard\/|graphiql\/|texts\/)/.test(path);

/** Pages read a filing from its form, so that a kind of entry is shown on all of them as soon as it can be filed. */
export const kindsToldApart = (file: TextFile): Finding[] =>
  showsFilings(file) && !isTest(file)
    ? [ofOneKind, namesAKind].flatMap((told) =>
        [...file.text.matchAll(told)].map(([found]) => `${file.path}: ${found} is told of one kind of entry alone`),
      )
    : [];
