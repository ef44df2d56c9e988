import type { ServiceSettings } from '@landfall/service-kit';
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What a link lets its bearer do. */
export type LinkFor = 'uploads' | 'documents';

/** Whether a link was made here and is still good. A link that was never made looks like one to nothing. */
export type LinkState = 'good' | 'ended' | 'unknown';

/** How long a person has to send a file. */
export const uploadHours = 24;
const downloadMinutes = 5;

/** Links to files below the public origin, signed with a key that is derived from documents' own. */
export class FileLinks {
  readonly #key: Buffer;

  constructor({ SERVICE_KEY }: Pick<ServiceSettings, 'SERVICE_KEY'>) {
    const secret = Buffer.from(String(SERVICE_KEY['d']), 'base64url');
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'landfall links to files', 32));
  }

  /** Where the bytes of an upload are sent. */
  upload(id: string, endsAt: Date): string {
    return this.#link('uploads', id, Math.floor(endsAt.getTime() / 1_000));
  }

  /** Where a document is read, for five minutes: ended on a whole minute, so that a page asked again shows the same. */
  download(id: string, now: Date): string {
    return this.#link('documents', id, Math.ceil(now.getTime() / 60_000 + downloadMinutes) * 60);
  }

  /** What the query of a link to that object says at that time. */
  read(to: LinkFor, id: string, query: unknown, now: Date): LinkState {
    const read = written.safeParse(query);
    if (!read.success) return 'unknown';
    const { until, sig } = read.data;
    const [given, right] = [Buffer.from(sig, 'base64url'), this.#sign(to, id, Number(until))];
    if (given.length !== right.length || !timingSafeEqual(given, right)) return 'unknown';
    return Number(until) * 1_000 > now.getTime() ? 'good' : 'ended';
  }

  #link(to: LinkFor, id: string, until: number): string {
    return `/files/${to}/${id}?until=${until}&sig=${this.#sign(to, id, until).toString('base64url')}`;
  }

  #sign(to: LinkFor, id: string, until: number): Buffer {
    return createHmac('sha256', this.#key).update(`${to} ${id} ${until}`).digest();
  }
}

const written = z.object({ until: z.string().regex(/^\d{1,12}$/), sig: z.string().regex(/^[\w-]{43}$/) });

const made = new WeakMap<ServiceSettings, FileLinks>();

/** The links of this process. */
export function fileLinks(settings: ServiceSettings): FileLinks {
  const known = made.get(settings) ?? new FileLinks(settings);
  made.set(settings, known);
  return known;
}
