import { newsFromCustoms, saidWith } from './said-with.ts';
import type { Message, Thread } from './thread-query.ts';

const message = (id: string, more: Partial<Message>): Message =>
  ({ id, side: 'CUSTOMS', text: 'The title of the car', decision: null, ...more }) as Message;
const threadOf = (...messages: Message[]): Thread => ({ messages, awaits: null, closed: null });
const asked = message('msg_1', { decision: 'ASK_FOR_DOCUMENT', writtenAt: '2026-11-22T01:00:00.000Z' });

test('words stand with the decision that they came with, and with no other', () => {
  expect(saidWith(threadOf(asked), '2026-11-22T01:00:00.000Z')?.id).toBe('msg_1');
  expect(saidWith(threadOf(asked), '2026-11-22T02:00:00.000Z')).toBeNull();
  expect(saidWith(threadOf(message('msg_2', { writtenAt: asked.writtenAt })), asked.writtenAt)).toBeNull();
  expect(saidWith(null, null)).toBeNull();
});

test('a message of Customs is news until the filer writes; what came with a decision stands there', () => {
  const written = message('msg_2', {});
  expect(newsFromCustoms(threadOf(asked))).toBeNull();
  expect(newsFromCustoms(threadOf(asked, written))?.id).toBe('msg_2');
  expect(newsFromCustoms(threadOf(asked, written, message('msg_3', { side: 'FILER' })))).toBeNull();
  const closed = { at: '2026-11-22T03:00:00.000Z', reasonCode: 'ANSWERED' } as const;
  expect(newsFromCustoms({ ...threadOf(asked, written), closed })).toBeNull();
});
