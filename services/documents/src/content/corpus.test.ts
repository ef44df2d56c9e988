import { readdirSync, readFileSync } from 'node:fs';
import { judged } from '../../test/judged.js';
import type { MediaType } from '../storage/media-type.js';

const folder = new URL('../../test/corpus/', import.meta.url);
const typeOf: Record<string, MediaType> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  heic: 'image/heic',
};

interface Sample {
  name: string;
  declared: MediaType;
  bytes: Buffer;
}

const samples: Sample[] = readdirSync(folder).flatMap((name) => {
  const declared = typeOf[name.split('.').at(-1)!];
  return declared ? [{ name, declared, bytes: readFileSync(new URL(name, folder)) }] : [];
});
const ofType = (declared: MediaType): Sample[] => samples.filter((sample) => sample.declared === declared);

/** Where the picture ends of which more follows: a second picture, a film. */
const endsOfPictures: Record<string, number> = {
  'pillow-two-pictures.jpg': 1_531,
  'exiftool-ffmpeg-motion-photo.jpg': 5_358,
  'libheif-motion-photo.heic': 293_928,
};

test('the corpus has files of every type, by many programs', () => {
  const programs = new Set(samples.map(({ name }) => name.split(/[-.]/)[0]));
  expect(programs.size).toBeGreaterThan(35);
  for (const type of Object.values(typeOf)) expect(ofType(type).length).toBeGreaterThanOrEqual(7);
});

test.each(samples)('$name is kept', async ({ bytes, declared }) => {
  expect(await judged(bytes, declared)).toBe('KEPT');
  expect(await judged(bytes, null)).toBe('KEPT');
});

test.each(samples)('$name is refused wherever it is cut short', async ({ name, bytes, declared }) => {
  const end = endsOfPictures[name] ?? bytes.length;
  for (const percent of [1, 5, 10, 25, 40, 50, 60, 75, 90, 95]) {
    const code = await judged(bytes.subarray(0, Math.floor((end * percent) / 100)), declared);
    expect([percent, code]).toEqual([percent, expect.stringMatching(/^(CONTENT_DAMAGED|TYPE_NOT_ACCEPTED)$/)]);
  }
});

test.each([...ofType('image/jpeg'), ...ofType('image/png'), ...ofType('image/heic')])(
  '$name is kept with whatever a camera puts behind it',
  async ({ bytes, declared }) => {
    const film = Buffer.alloc(300_000, Buffer.from('not a byte of a picture '));
    for (const behind of [film, Buffer.alloc(200_000), Buffer.from([0])]) {
      expect(await judged(Buffer.concat([bytes, behind]), declared)).toBe('KEPT');
    }
  },
);

const printer = '\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n';
const mail = '--=_boundary\r\nContent-Type: application/pdf; name="invoice.pdf"\r\n\r\n';

test.each(ofType('application/pdf'))(
  '$name is kept with what mail, printers and shops put before it',
  async (sample) => {
    for (const before of ['\ufeff', '\n', '\r\n\r\n', mail, printer, ' '.repeat(1_000)]) {
      expect(await judged(Buffer.concat([Buffer.from(before), sample.bytes]), null)).toBe('KEPT');
    }
  },
);

test.each(ofType('application/pdf'))('$name is kept with blanks and zeros behind it', async ({ bytes, declared }) => {
  for (const behind of ['\r\n', ' '.repeat(600), '\0'.repeat(4_000)]) {
    expect(await judged(Buffer.concat([bytes, Buffer.from(behind)]), declared)).toBe('KEPT');
  }
});

test.each(ofType('application/pdf'))(
  '$name is refused with a program, a page or too much before it',
  async (sample) => {
    const program = Buffer.concat([Buffer.from([0x4d, 0x5a, 0x90, 0]), Buffer.alloc(200)]);
    for (const before of [program, Buffer.from('<script>alert(1)</script>'), Buffer.from('<!DOCTYPE html><body>')]) {
      expect(await judged(Buffer.concat([before, sample.bytes]), null)).toMatch(/^(TYPE_NOT_ACCEPTED|CONTENT_MIXED)$/);
    }
    expect(await judged(Buffer.concat([Buffer.alloc(1_024, 0x20), sample.bytes]), null)).toBe('TYPE_NOT_ACCEPTED');
  },
);
