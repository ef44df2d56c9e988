import { posix } from 'node:path';
import { everyFile, type Finding, type TextFile } from './read-code.js';

const files = everyFile();
const paths = files.map(({ path }) => path);
const folders = new Set(paths.flatMap(foldersOf));
const scripts = files
  .filter(({ path }) => path.endsWith('package.json'))
  .flatMap(({ text }) => Object.keys((JSON.parse(text) as { scripts?: object }).scripts ?? {}));

/** A decision tells of the house as it was on its day; the pages of the law are written by a generator, and tested. */
const isLeftOut = ({ path }: TextFile): boolean => /^docs\/(decisions|law)\//.test(path);

/** What a page names is there: files and folders of the repository, also those of a tree, and the commands of npm. */
export function namedAndNowhere(page: TextFile): Finding[] {
  if (!page.path.endsWith('.md') || isLeftOut(page)) return [];
  return [...namedInText(page), ...namedInTrees(page)];
}

function namedInText(page: TextFile): Finding[] {
  return [...page.text.matchAll(/`([^`\n]+)`|\]\(([^)#\s]+)[^)]*\)|npm run (?:--silent )?([\w:-]+)/g)].flatMap(
    ({ index, 1: quoted, 2: link, 3: command }) => {
      const isWrong =
        (quoted !== undefined && namesNothing(quoted, page)) ||
        (link !== undefined && leadsNowhere(link, page)) ||
        (command !== undefined && !scripts.includes(command));
      return isWrong
        ? [`${page.path}:${lineAt(page, index)} names ${quoted ?? link ?? command}, which is not there`]
        : [];
    },
  );
}

/** A tree of folders, drawn without saying that it is code of some language: the names in it that end as folders and files do. */
function namedInTrees(page: TextFile): Finding[] {
  return [...page.text.matchAll(/^```\n(.*?)^```/gms)].flatMap(({ index, 1: tree = '' }) =>
    [...tree.matchAll(/(?<![^\s(,])[\w./-]+(?:\/|\.(?:tsx?|graphql|md))(?=[\s,;:).]|$)/g)].flatMap((found) =>
      namesNothing(found[0], page)
        ? [`${page.path}:${lineAt(page, index + 4 + found.index)} draws ${found[0]}, which is not there`]
        : [],
    ),
  );
}

/** In a page of a folder paths may begin there, and a file may be named by the end of its path. */
function namesNothing(quoted: string, { path }: TextFile): boolean {
  const here = posix.dirname(path);
  if (/^[\w./@-]+\.(tsx?|md|ya?ml|graphql|css|html)$/.test(quoted) && !/^[./]/.test(quoted))
    return !paths.some((one) => one === quoted || one.endsWith(`/${quoted}`));
  if (!/^[\w-]+(\/[\w-]+)*\/?$/.test(quoted) || !quoted.includes('/')) return false;
  const folder = quoted.replace(/\/$/, '');
  const isOfRepository = folders.has(folder.split('/')[0]!) && folder.includes('/');
  if (!quoted.endsWith('/') && !isOfRepository) return false;
  return !folders.has(folder) && ![...folders].some((one) => isUnder(one, here) && one.endsWith(`/${folder}`));
}

const isUnder = (folder: string, here: string): boolean => here === '.' || folder.startsWith(`${here}/`);

function leadsNowhere(link: string, { path }: TextFile): boolean {
  if (/^[a-z]+:/.test(link)) return false;
  const to = posix.normalize(posix.join(posix.dirname(path), link)).replace(/\/$/, '');
  return !paths.includes(to) && !folders.has(to) && /\.(md|tsx?|json)$|\/[^.]+$/.test(to);
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, n) => parts.slice(0, n + 1).join('/'));
}

const lineAt = ({ text }: TextFile, index: number): number => text.slice(0, index).split('\n').length;

/** Each with a text that breaks it, as in the tidy test. */
export const rulesOfPaths: readonly { rule: string; find: (file: TextFile) => Finding[]; broken: TextFile }[] = [
  {
    rule: 'what a page names is there: files, folders and commands',
    find: namedAndNowhere,
    broken: { path: 'services/review/README.md', text: '- `law/`: what a criterion is.' },
  },
  {
    rule: 'a tree of folders draws those that are there',
    find: namedAndNowhere,
    broken: { path: 'web/README.md', text: '```\nsrc/\n  form/ session/ nowhere/   all that\n  portal.tsx\n```\n' },
  },
];
