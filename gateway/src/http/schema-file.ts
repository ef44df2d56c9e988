import { eventSchemasAddress, eventSchemasText } from '@landfall/events';
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { printSchema, type GraphQLSchema } from 'graphql';
import { createHash } from 'node:crypto';

export const schemaAddress = '/graphql/schema.graphql';

/** Serves the schema that clients see, without what tells the gateway how to plan, in production too. */
export function schemaFile(scope: FastifyInstance, schema: GraphQLSchema): void {
  const sdl = printSchema(schema);
  const hash = sha256(sdl);
  const text = `# The public schema of this platform. SHA-256 of what follows the empty line: ${hash}\n\n${sdl}`;
  // GraphQL Tools' loader asks for a file by POST where its user sets that for everything.
  const method: HTTPMethods[] = ['GET', 'POST'];
  servePublicFile(scope, method, { url: schemaAddress, text, hash, type: 'application/graphql; charset=utf-8' });
}

/** Serves the JSON Schema of every event that a feed gives, in production too. */
export function eventSchemasFile(scope: FastifyInstance): void {
  const text = eventSchemasText();
  const type = 'application/json; charset=utf-8';
  servePublicFile(scope, ['GET'], { url: eventSchemasAddress, text, hash: sha256(text), type });
}

interface PublicFile {
  url: string;
  text: string;
  /** Of what may change in it, in hex. */
  hash: string;
  type: string;
}

function servePublicFile(scope: FastifyInstance, method: HTTPMethods[], { url, text, hash, type }: PublicFile): void {
  const etag = `"${hash.slice(0, 32)}"`;
  scope.route({ method, url, handler: send });
  async function send({ headers }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    reply.headers({ etag, 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' });
    const known = headers['if-none-match']?.split(/\s*,\s*/).map((tag) => tag.replace(/^W\//, ''));
    if (known?.some((tag) => tag === etag || tag === '*')) return reply.code(304).send();
    return reply.type(type).send(text);
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
