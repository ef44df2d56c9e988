import type { EventHandler, Projection, Reaction } from '../../src/events/index.js';

type Answered = EventHandler<'request.answered'>;

/** The tables that the contract's consumers write; nothing in them is unique, so that a second effect shows. */
export const consumerTables = [
  'create table effect (n bigserial primary key, consumer text, event_id uuid, key text, position bigint)',
  'create table kept (n bigserial primary key, event_id uuid, key text, position bigint)',
  'create table broken (request_id text primary key)',
];

const effectOf =
  (consumer: string): Answered =>
  async (em, event) => {
    const values = [consumer, event.id, event.partitionkey, event.position];
    await em.execute('insert into effect (consumer, event_id, key, position) values (?, ?, ?, ?)', values, 'run');
  };

/** A reaction that notes each event, from the beginning unless told otherwise. */
export function noting(name: string, startsAt: Reaction['startsAt'] = 'beginning'): Reaction {
  return { kind: 'reaction', name, startsAt, on: { 'request.answered': effectOf(name) } };
}

/** A projection that keeps each event. */
export const keeping: Projection = {
  kind: 'projection',
  name: 'keep-answers',
  tables: ['kept'],
  on: {
    'request.answered': async (em, event) => {
      const values = [event.id, event.partitionkey, event.position];
      await em.execute('insert into kept (event_id, key, position) values (?, ?, ?)', values, 'run');
    },
  },
};

/** A reaction that fails, after its effect, for every request that the table `broken` names. */
export function failing(name: string, tries: string[] = []): Reaction {
  const note = effectOf(name);
  const on: Answered = async (em, event, context) => {
    tries.push(event.data.requestId);
    await note(em, event, context);
    const broken = await em.execute('select 1 from broken where request_id = ?', [event.data.requestId]);
    if (broken.length > 0) throw new Error(`request ${event.data.requestId} is broken`);
  };
  return { kind: 'reaction', name, startsAt: 'beginning', on: { 'request.answered': on } };
}

/** A reaction that waits for a gate before each effect. */
export function waiting(name: string, gate: Promise<void>): Reaction {
  const note = effectOf(name);
  const on: Answered = async (em, event, context) => {
    await gate;
    await note(em, event, context);
  };
  return { kind: 'reaction', name, startsAt: 'beginning', on: { 'request.answered': on } };
}
