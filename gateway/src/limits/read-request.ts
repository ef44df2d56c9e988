import { badInput, Refusal, tooMuch } from '../refusal.js';
import { limits } from './figures.js';

/** What a client asks, whichever door it came through. */
export interface GraphRequest {
  query: string;
  operationName: string | null;
  /** As they were sent: `declaredVariables` looks at those that the operation has. */
  variables: Record<string, unknown>;
}

/** Reads JSON that must be UTF-8 without errors: a replaced character would be stored as something nobody sent. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(400, 'BAD_REQUEST', 'The body is not JSON in UTF-8. Send {"query": "…", "variables": {…}}.');
  }
}

/** The parameters of a GET as the body that a POST would have: variables and extensions travel as JSON. */
export function readQuery(parameters: unknown): unknown {
  const body: Record<string, unknown> = { ...(parameters as object) };
  for (const name of ['variables', 'extensions']) {
    try {
      body[name] = body[name] ? JSON.parse(String(body[name])) : undefined;
    } catch {
      throw badInput(`\`${name}\` must be a JSON object, encoded for an address.`);
    }
  }
  return body;
}

/** The request in a decoded body or message; a refusal says what is wrong with it. */
export function readRequest(body: unknown): GraphRequest {
  if (Array.isArray(body)) {
    throw new Refusal(
      400,
      'BATCHING_REFUSED',
      'Several operations in one request are not accepted: send each on its own.',
    );
  }
  if (!isObject(body)) throw new Refusal(400, 'BAD_REQUEST', 'The body must be a JSON object with a `query`.');
  if (isObject(body['extensions']) && 'persistedQuery' in body['extensions']) {
    throw new Refusal(
      400,
      'PERSISTED_QUERY_NOT_SUPPORTED',
      'Persisted queries are off: send the whole document as `query`.',
    );
  }
  const { extensions } = body;
  if (extensions !== undefined && extensions !== null && !isObject(extensions))
    throw badInput('`extensions` must be an object.');
  return {
    query: readDocument(body['query']),
    operationName: readName(body['operationName']),
    variables: readVariables(body['variables']),
  };
}

function readDocument(query: unknown): string {
  if (typeof query !== 'string' || query.trim() === '')
    throw badInput('`query` is missing: it must be a GraphQL document as text.');
  if (query.length > limits.documentCharacters) {
    const limit = limits.documentCharacters;
    throw tooMuch(
      'DOCUMENT_TOO_LONG',
      `The document has ${query.length} characters; the limit is ${limit}. Put data into variables.`,
      limit,
    );
  }
  return query;
}

function readName(name: unknown): string | null {
  if (name === undefined || name === null || name === '') return null;
  if (typeof name === 'string' && name.length <= 200) return name;
  throw badInput('`operationName` must be the name of an operation of the document.');
}

function readVariables(variables: unknown): Record<string, unknown> {
  if (variables === undefined || variables === null) return {};
  if (!isObject(variables)) throw badInput('`variables` must be an object.');
  return variables;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
