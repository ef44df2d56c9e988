import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { printSchema, type GraphQLSchema } from 'graphql';
import { createHash } from 'node:crypto';

export const schemaAddress = '/graphql/schema.graphql';

/** Serves the schema that clients see, without what tells the gateway how to plan, in production too. */
export function schemaFile(scope: FastifyInstance, schema: GraphQLSchema): void {
  const sdl = printSchema(schema);
  const hash = createHash('sha256').update(sdl).digest('hex');
  const etag = `"${hash.slice(0, 32)}"`;
  const text = `# The public schema of this platform. SHA-256 of what follows the empty line: ${hash}\n\n${sdl}`;
  // GraphQL Tools' loader asks for a file by POST where its user sets that for everything.
  scope.route({ method: ['GET', 'POST'], url: schemaAddress, handler: send });
  async function send({ headers }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    reply.headers({ etag, 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' });
    const known = headers['if-none-match']?.split(/\s*,\s*/).map((tag) => tag.replace(/^W\//, ''));
    if (known?.some((tag) => tag === etag || tag === '*')) return reply.code(304).send();
    return reply.type('application/graphql; charset=utf-8').send(text);
  }
}
