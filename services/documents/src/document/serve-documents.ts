import type { RunningService } from '@landfall/service-kit';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { fileLinks } from '../storage/file-links.js';
import type { KeptFiles } from '../storage/kept-files.js';
import { mediaTypes, type MediaType } from '../storage/media-type.js';
import { DocumentTable, type DocumentRow } from './document.table.js';

interface Named {
  Params: { id: string };
}

/** GET /files/documents/<id>: the bytes of a document, by a signed link that `Document.url` gives. */
export function serveDocuments(app: FastifyInstance, service: RunningService, files: KeptFiles): void {
  app.get<Named>('/files/documents/:id', async (request, reply) => {
    const { id } = request.params;
    reply.header('cache-control', 'private, no-store');
    const link = fileLinks(service.settings).read('documents', id, request.query, new Date());
    const row = link === 'unknown' ? null : await service.orm.em.fork().findOne(DocumentTable, { id });
    if (!row) return say(reply, 404, 'There is no document at this address.');
    if (link === 'ended') return say(reply, 410, 'This link has ended. Open the document again from its page.');
    if ((await files.sizeOf(id)) !== row.sizeBytes) {
      service.log.error({ documentId: id }, 'the bytes of a document are not where they were kept');
      return say(reply, 404, 'The bytes of this document cannot be found.');
    }
    return reply.headers(headersOf(row)).send(files.read(id));
  });
}

const say = (reply: FastifyReply, status: number, sentence: string): FastifyReply =>
  reply.code(status).type('text/plain; charset=utf-8').send(sentence);

/** A document is a stranger's file under our own origin: it may show itself, and nothing else. */
const showsItself = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

function headersOf({ mediaType, sizeBytes, fileName }: DocumentRow): Record<string, string> {
  const { shownInBrowsers } = mediaTypes[mediaType as MediaType];
  return {
    'content-type': mediaType,
    'content-length': String(sizeBytes),
    'content-disposition': disposition(shownInBrowsers ? 'inline' : 'attachment', fileName),
    'content-security-policy': showsItself,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  };
}

/** RFC 6266: the name in UTF-8, and one in ASCII for whoever reads no other. */
function disposition(kind: 'inline' | 'attachment', fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]|["\\%]/gu, '_');
  const encoded = encodeURIComponent(fileName).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
