export * from './catalogue.js';
export * from './cloud-event.js';
export { type Audience, type EventDefinition, defineEvent } from './define-event.js';
export * from './envelope.js';
export * from './event-schemas.js';
export * from './make-event.js';
export * from './parse-event.js';
export * from './recorded-samples.js';
export * from './standing-days.js';
