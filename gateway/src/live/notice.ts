import type { EventEnvelope } from '@landfall/events';

/** What the gateway keeps of an event: where it stands and whom it concerns, never its data. */
export type Notice = Pick<
  EventEnvelope,
  'position' | 'id' | 'type' | 'partitionkey' | 'visibleto' | 'accounts' | 'ports'
>;

export const noticeOf = ({ position, id, type, partitionkey, visibleto, accounts, ports }: EventEnvelope): Notice => ({
  position,
  id,
  type,
  partitionkey,
  visibleto,
  accounts,
  ports,
});

/** A page of a service's log in the order of positions, and the position of its newest event. */
export interface LogPage {
  events: EventEnvelope[];
  head: number;
  /** Which log it is; restoring makes it another one. */
  epoch?: string | undefined;
}

/** Reads a service's log: up to `first` events (0 to 500) after a position. */
export type ReadLog = (after: number, first: number) => Promise<LogPage>;
