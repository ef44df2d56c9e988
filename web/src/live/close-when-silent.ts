import type { ClientOptions } from 'graphql-ws';

const pongWithinMs = 5_000;
/** Where there is a reason to doubt the connection. */
const probeWithinMs = 2_500;

type Listeners = NonNullable<ClientOptions['on']>;

interface SilenceWatch {
  on: Listeners;
  /** Asks at once whether the socket still answers. */
  probe(): void;
}

/**
 * These listeners, and those that end a socket whose ping is not answered: a network that drops packets without a word
 * would else leave it open, and silent, for minutes. `end` must not wait for the other side.
 */
export function closeWhenSilent(
  { connected, closed }: Pick<Listeners, 'connected' | 'closed'>,
  end: () => void,
): SilenceWatch {
  let socket: WebSocket | null = null;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const expectPong = (withinMs: number): void => {
    clearTimeout(deadline);
    deadline = setTimeout(end, withinMs);
  };
  const on: Listeners = {
    connected: (open, payload, isRetry) => {
      socket = open as WebSocket;
      connected?.(open, payload, isRetry);
    },
    ping: (received) => {
      if (!received) expectPong(pongWithinMs);
    },
    pong: (received) => {
      if (received) clearTimeout(deadline);
    },
    closed: (event) => {
      clearTimeout(deadline);
      socket = null;
      closed?.(event);
    },
  };
  const probe = (): void => {
    if (socket?.readyState !== WebSocket.OPEN) return;
    socket.send(JSON.stringify({ type: 'ping' }));
    expectPong(probeWithinMs);
  };
  return { on, probe };
}
