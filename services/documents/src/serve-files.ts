import { every, tick, type RunningService } from '@landfall/service-kit';
import type { FastifyInstance } from 'fastify';
import { serveDocuments } from './document/serve-documents.js';
import { keptFiles } from './storage/kept-files.js';
import { serveUploads } from './upload/serve-uploads.js';
import { sweepUnnamed, sweepUploads } from './upload/sweep-uploads.js';
import { Turns } from './upload/take-turns.js';

const sweepEveryMs = 3_600_000;
/** A connection that says nothing for so long in the middle of a request is given up. */
const longestSilenceMs = 30_000;

/** The public listener: uploads and documents, by signed links alone. Abandoned uploads are swept while it is open. */
export function serveFiles(app: FastifyInstance, service: RunningService): void {
  const files = keptFiles(service.settings);
  const turns = new Turns(service.settings);
  app.addHook('onClose', () => turns.close());
  app.server.setTimeout(longestSilenceMs);
  takeWhatWasRefused(app);
  serveUploads(app, service, files, turns);
  serveDocuments(app, service, files);
  const warn = (what: string) => (error: unknown) => service.log.warn({ err: error }, `${what} could not be swept`);
  const abandoned = async () => {
    await sweepUploads(service, files, turns, new Date()).catch(warn('abandoned uploads'));
  };
  sweepWhileOpen(app, abandoned, async () => {
    await abandoned();
    await sweepUnnamed(service, files, new Date()).catch(warn('documents that nothing names'));
  });
}

/**
 * Sweeps at the start, and now and again in full: by then the service has heard of what was filed while it was away. A
 * sweep that is under way ends before the service lets go of its database.
 */
function sweepWhileOpen(app: FastifyInstance, atStart: () => Promise<void>, sweep: () => Promise<void>): void {
  const first = atStart();
  const onFault = (error: unknown) => app.log.warn({ err: error }, 'a sweep failed');
  const end = every({ everyMs: sweepEveryMs, onFault }, sweep);
  app.addHook('onClose', async () => {
    await Promise.all([first, end()]);
  });
}

/**
 * What is refused may still be on its way, and its sender reads the answer only when the rest is taken from it. Such a
 * connection falls idle after its answer, which a closing server would not notice.
 */
function takeWhatWasRefused(app: FastifyInstance): void {
  app.addHook('onResponse', async (request) => void request.raw.resume());
  app.addHook('preClose', async () => {
    const endLooking = tick(100, () => app.server.closeIdleConnections());
    app.server.once('close', endLooking);
  });
}
