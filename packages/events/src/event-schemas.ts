import { z } from 'zod';
import { eventDefinitions } from './catalogue.js';

/** What a program may rely on of one version of one event type. */
export interface EventSchema {
  type: string;
  typeVersion: number;
  /** The service in whose feed it comes. */
  producer: string;
  visibleTo: string;
  /** JSON Schema (2020-12) of `data`. */
  data: object;
}

/** Every version of every event type ever published, for programs that are written in other languages. */
export const eventSchemas = (): EventSchema[] =>
  eventDefinitions.map(({ type, version, producer, visibleto, data, examples }) => ({
    type,
    typeVersion: version,
    producer,
    visibleTo: visibleto,
    data: {
      ...z.toJSONSchema(data, { unrepresentable: 'any' }),
      ...(examples.length > 0 && { examples }),
    },
  }));

/** The same as the text of a file. */
export const eventSchemasText = (): string =>
  `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', events: eventSchemas() }, null, 1)}\n`;

/** Where a gateway serves them, below its public origin, as `{ "events": […] }` in this order. */
export const eventSchemasAddress = '/graphql/events.schema.json';
