import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asCannotStart, CannotStart } from './cannot-start.js';
import { refuseFullDisk, whyNoData } from './data-folder.js';
import { whyNoPort } from './free-port.js';
import { refuseForeign } from './root-folder.js';
import { whyNoServer } from './run-server.js';

test('a disk with too little room is refused before anything is written', () => {
  expect(() => refuseFullDisk('/srv/data', 199_999_999)).toThrow(
    '/srv/data has 199 MB left, and the databases need 200 MB',
  );
  expect(() => refuseFullDisk('/srv/data', 200_000_000)).not.toThrow();
});

test('a disk that becomes full is named, whatever PostgreSQL was doing', () => {
  expect(whyNoData('initdb: error: could not write file "/x/pg_wal": No space left on device')).toMatch(
    /disk became full/,
  );
  expect(
    whyNoServer('FATAL:  could not write lock file "postmaster.pid": No space left on device', 5432).message,
  ).toMatch(/disk is full/);
});

test('a disk or a permission that stops Landfall itself is told in the same words', () => {
  const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
  expect(asCannotStart(full, '/srv/data')).toEqual(
    new CannotStart('The disk is full, so the databases in /srv/data cannot run. Make room and start again.'),
  );
  const foreign = Object.assign(new Error('open'), { code: 'EACCES', path: '/srv/data/secret' });
  expect(String(asCannotStart(foreign, '/srv/data'))).toContain(
    '/srv/data/secret may not be read or written by this user',
  );
  const late = new Error('Connection terminated due to connection timeout');
  expect(String(asCannotStart(late, '/srv/data'))).toContain('did not answer in time: this machine is too busy');
  const damaged = Object.assign(new Error('invalid page in block 0'), { code: 'XX001', severity: 'ERROR' });
  expect(String(asCannotStart(damaged, '/srv/data'))).toContain('invalid page in block 0. If a file of the data');
  const fault = new Error('a fault');
  expect(asCannotStart(fault, '/srv/data')).toBe(fault);
});

test('what nobody foresaw is told in the words of PostgreSQL', () => {
  expect(whyNoServer('LOG:  starting\nFATAL:  data directory "/x" has wrong ownership\n', 5432).message).toContain(
    'has wrong ownership',
  );
  expect(whyNoData('initdb: error: could not look up effective user ID 12345: user does not exist')).toContain(
    'user ID 12345',
  );
});

test('a port that an ordinary user may not have is told apart from one in use', () => {
  expect(whyNoPort(80, 'EACCES')).toContain('above 1023');
  expect(whyNoPort(5432, 'EADDRINUSE')).toContain('in use by another program');
});

describe('programs that root starts are trusted only in a folder that root alone can change', () => {
  let parent: string;
  beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'landfall-trust-'))));
  afterEach(() => rmSync(parent, { recursive: true }));

  test('its own folder is trusted', () => {
    expect(() => refuseForeign(parent)).not.toThrow();
  });

  test('a folder that others can write is not', () => {
    mkdirSync(join(parent, 'open'));
    chmodSync(join(parent, 'open'), 0o777);
    expect(() => refuseForeign(join(parent, 'open'))).toThrow(/nothing in it can be trusted/);
  });

  test('a link to such a folder is not', () => {
    mkdirSync(join(parent, 'true'));
    symlinkSync(join(parent, 'true'), join(parent, 'link'));
    expect(() => refuseForeign(join(parent, 'link'))).toThrow(/nothing in it can be trusted/);
  });
});
