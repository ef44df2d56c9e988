import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * A hook that lets only the platform's own pages sign anybody in or out: a foreign page could otherwise sign its
 * visitors in as somebody of its choice. Browsers say where a request comes from; programs say nothing.
 */
export const onlyOwnPages =
  (publicUrl: string) =>
  async ({ method, headers }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (method === 'GET' || method === 'HEAD') return undefined;
    const site = headers['sec-fetch-site'];
    const isOwnOrigin = headers.origin === undefined || headers.origin === new URL(publicUrl).origin;
    if (isOwnOrigin && (site === undefined || site === 'same-origin')) return undefined;
    return reply.code(403).send({
      error: 'foreign_origin',
      error_description: `Sign in from the platform’s own page: ${new URL(publicUrl).origin}.`,
    });
  };
