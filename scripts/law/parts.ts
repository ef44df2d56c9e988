// Which page a file of the law stands on: that of its folder, as the folders follow the structure of the law.

const inTheLaw = /^(?:packages\/law\/src|services\/[^/]+\/src\/law)\/(.+)$/;

/** Words are read there, and no law is stated. */
const words = 'packages/law/src/words/';

export const isLaw = (file: string): boolean => inTheLaw.test(file) && !file.startsWith(words);

/** A page of the law. */
export interface Part {
  /** Its file’s name without the ending: `us-part-143-subpart-c`. */
  page: string;
  title: string;
}

export function partOf(file: string): Part {
  const path = inTheLaw.exec(file)?.[1]?.split('/');
  const divisions = path === undefined ? ['operations'] : divisionsOf(path.slice(0, -1), path.at(-1)!);
  return { page: divisions.join('-'), title: divisions.map(inWords).join(', ') };
}

/** A file that names its part itself, as `us/part-145-mail.ts`, lies as in a folder of that name. */
function divisionsOf(folders: readonly string[], name: string): readonly string[] {
  const part = /^(part|title)-\d+/.exec(name)?.[0];
  const isDivided = folders.length === 0 || folders.some((folder) => /-\d/.test(folder));
  const divisions = part === undefined || isDivided ? folders : [...folders, part];
  return divisions.length === 0 ? ['shared'] : divisions;
}

const called: Readonly<Record<string, string>> = {
  us: 'The customs territory of the United States',
  as: 'American Samoa',
  shared: 'What both laws say',
  examination: 'Examination and decision',
  money: 'Money',
  words: 'Words of the law',
  operations: 'Checks that lie with an operation',
};

/** Where a page stands among the others, by the first of its divisions. */
export function placeOfPage(page: string): number {
  const place = Object.keys(called).indexOf(page.split('-')[0]!);
  return place === -1 ? Object.keys(called).length : place;
}

/** `part-143` as `19 CFR part 143`, `subpart-c` as `subpart C`. */
function inWords(division: string): string {
  const numbered = /^(part|title|section|subpart|chapter)-(.+)$/.exec(division);
  if (!numbered) return called[division] ?? division.replaceAll('-', ' ');
  const [, what = '', number = ''] = numbered;
  const code: Readonly<Record<string, string>> = { part: '19 CFR part', title: 'ASCA title', section: '19 USC' };
  return `${code[what] ?? what} ${number.toUpperCase()}`;
}

/** Whether a rule of this file can serve a requirement: neither law serves the other’s. */
export const servesUnder = (id: string, file: string): boolean =>
  !file.includes(id.startsWith('AS-') ? '/us/' : '/as/');
