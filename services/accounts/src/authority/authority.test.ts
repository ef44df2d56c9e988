import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorityOf, counterAt, sealPath } from '@landfall/service-kit';
import { toAuthority } from './authority.type.js';

const folder = mkdtempSync(join(tmpdir(), 'authority-'));
afterAll(() => rmSync(folder, { recursive: true }));

const whole = {
  name: 'Customs of Example',
  help: { email: 'help@customs.example' },
  counters: [{ port: 'ASPPG', place: 'Main dock, Pago Pago', hours: 'Monday to Friday, 8:00 AM to 4:00 PM' }],
  privacy: { address: 'https://customs.example/privacy' },
};
const settingsOf = (said: object, isSandbox = false) => {
  const file = join(folder, 'authority.json');
  writeFileSync(file, JSON.stringify(said));
  return { AUTHORITY_FILE: file, SANDBOX: isSandbox };
};
const refusalOf = (said: object): string => {
  try {
    authorityOf(settingsOf(said));
  } catch (error) {
    return (error as Error).message;
  }
  return 'taken';
};
const withSeal = (svg: string): string => {
  writeFileSync(join(folder, 'seal.svg'), svg);
  return refusalOf({ ...whole, seal: 'seal.svg' });
};

test('an authority names itself, its help and its counters in one file, and everybody is told them (GEN-06)', () => {
  const told = authorityOf(settingsOf(whole));
  expect(toAuthority(told!, 'https://customs.example')).toEqual({
    name: 'Customs of Example',
    isExample: false,
    sealAddress: null,
    help: { email: 'help@customs.example', telephone: null, hours: null },
    counters: [
      {
        ...{ portCode: 'ASPPG', place: 'Main dock, Pago Pago' },
        ...{ hours: 'Monday to Friday, 8:00 AM to 4:00 PM', telephone: null },
      },
    ],
    privacy: { text: null, address: 'https://customs.example/privacy' },
    accessibility: null,
  });
  expect(counterAt(told, '3201')).toBeNull();
});

test('a sandbox without a file shows an authority that says it is an example; production without one shows none', () => {
  const example = authorityOf({ AUTHORITY_FILE: '', SANDBOX: true });
  expect(example).toMatchObject({ isExample: true, name: expect.stringContaining('example') });
  expect(sealPath(example!.seal!)).toMatch(/^\/authority\/seal-[0-9a-f]{12}\.svg$/);
  expect(authorityOf({ AUTHORITY_FILE: '', SANDBOX: false })).toBeNull();
});

test('a wrong file keeps the platform from starting, in a sentence that names the file and each place', () => {
  expect(refusalOf({ ...whole, name: '', counters: [{ ...whole.counters[0], port: 'NOWHERE' }] })).toMatch(
    /authority\.json \(AUTHORITY_FILE\) says of the authority cannot be used: name must not be empty; counters\.0\.port must be the code of a port/,
  );
  expect(refusalOf({ ...whole, privacy: {} })).toContain('privacy must have a text or an address');
  expect(refusalOf({ ...whole, counters: [whole.counters[0], whole.counters[0]] })).toContain(
    'must name each port once',
  );
  expect(refusalOf({ ...whole, isExample: true })).toContain('it is the example of the sandbox');
  expect(() => authorityOf({ AUTHORITY_FILE: join(folder, 'none.json'), SANDBOX: false })).toThrow('it cannot be read');
});

test.each([
  ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'holds a script'],
  ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'holds a script'],
  ['<svg xmlns="http://www.w3.org/2000/svg"\nonload="alert(1)"/>', 'holds a script'],
  ['<svg xmlns="http://www.w3.org/2000/svg"><foreignObject/></svg>', 'holds more than shapes'],
  ['<svg xmlns="http://www.w3.org/2000/svg"><a href="https://x.example"/></svg>', 'points to another file'],
  ['<svg><style>@import "https://x.example/a.css"</style></svg>', 'points to another file'],
  ['<svg><path fill="url(https://x.example/a)"/></svg>', 'points to another file'],
  ['<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', 'is no SVG'],
  ['<html/>', 'is no SVG'],
  [`<svg>${' '.repeat(65_536)}</svg>`, 'is larger than 64 KiB'],
])('a seal that is more than a picture is refused: %.60s', (svg, why) => {
  expect(withSeal(svg)).toContain(`seal ${why}`);
});

test('a seal of shapes and gradients of its own is taken', () => {
  expect(withSeal('<?xml version="1.0"?>\n<svg><path fill="url(#blue)" d="M0 0h1"/></svg>')).toBe('taken');
});
