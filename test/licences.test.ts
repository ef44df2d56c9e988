// A dependency under other terms than the usual ones is named in LICENSES.md, with what that means.
import { everyFile } from './tidy/read-code.ts';

const usual = ['MIT', 'ISC', 'Apache-2.0', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause'];
const textOf = (path: string): string => everyFile().find((file) => file.path === path)!.text;

interface Locked {
  license?: string;
  link?: boolean;
  dev?: boolean;
}

/** `node_modules/a/node_modules/@b/c` as `@b/c`; null for a workspace. */
const nameOf = (place: string): string | null => /.*node_modules\/(.+)$/.exec(place)?.[1] ?? null;

const isUsual = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(/ (?:AND|OR) /)
    .every((one) => usual.includes(one));

test('each dependency that is shipped is under the usual terms, or LICENSES.md names it', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> };
  const shipped = Object.entries(packages).flatMap(([place, { license = 'none', link, dev }]) => {
    const name = link || dev ? null : nameOf(place);
    return name === null ? [] : [{ name, license }];
  });
  expect(shipped.length).toBeGreaterThan(300);
  const named = [...textOf('LICENSES.md').matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
  const isNamed = (name: string) => named.some((one) => name === one || name.startsWith(`${one}-`));
  const unnamed = shipped.filter(({ name, license }) => !isUsual(license) && !isNamed(name));
  expect(unnamed.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});
