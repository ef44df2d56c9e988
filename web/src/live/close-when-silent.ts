import type { ClientOptions } from 'graphql-ws';

const pongWithinMs = 5_000;

type Listeners = NonNullable<ClientOptions['on']>;

/**
 * These listeners, and those that close a socket whose ping is not answered: a network that drops packets without a
 * word would else leave it open, and silent, for minutes.
 */
export function closeWhenSilent({ connected, closed }: Pick<Listeners, 'connected' | 'closed'>): Listeners {
  let socket: WebSocket | null = null;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  return {
    connected,
    opened: (open) => void (socket = open as WebSocket),
    ping: (received) => {
      if (!received) deadline = setTimeout(() => socket?.close(4408, 'No answer to a ping'), pongWithinMs);
    },
    pong: (received) => {
      if (received) clearTimeout(deadline);
    },
    closed: (event) => {
      clearTimeout(deadline);
      closed?.(event);
    },
  };
}
