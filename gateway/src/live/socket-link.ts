import { tick } from '@landfall/service-kit';
import type { WebSocket as GraphqlSocket } from 'graphql-ws';
import type { RawData, WebSocket } from 'ws';
import type { EndReason } from './live-sessions.js';

/** How long a message may wait for a reader who does not read, and how much may wait for them. */
export const readerPatience = { stalledMs: 20_000, mostWaitingBytes: 1_048_576 };

/** Thrown by a handler of messages to close the socket with a code of the protocol. */
export class CloseSocket extends Error {
  constructor(
    readonly code: number,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/** With the official client 4401 is final, while 4403, 1012 and 1013 connect again. */
const closing: Readonly<Record<EndReason, readonly [code: number, reason: string]>> = {
  expired: [
    4403,
    'The access token has expired. Connect with a fresh one and your `cursors`; `ping` renews one in time.',
  ],
  rights: [4403, 'Your rights have changed. Connect with a fresh access token and your `cursors`.'],
  signedOut: [4403, 'signed out'],
  slow: [1013, 'Messages were not read in time'],
  stopping: [1012, 'The gateway is restarting'],
};

/** One socket as graphql-ws sees it, which never holds more than a bounded amount for a slow reader. */
export class SocketLink implements GraphqlSocket {
  /** What a `ping` that carries something is answered with. */
  onPing?: (payload: Record<string, unknown> | undefined) => Promise<void>;
  private waitingSince: number | null = null;

  constructor(
    private readonly socket: WebSocket,
    private readonly onSlow: () => void,
    private readonly onFault: (error: unknown) => void,
    private readonly patience = readerPatience,
  ) {
    socket.once(
      'close',
      tick(patience.stalledMs / 20, () => this.checkReader()),
    );
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  get protocol(): string {
    return this.socket.protocol;
  }

  /** Settles when the message has left this process, so that whoever makes the next one waits for the reader. */
  send(message: string): Promise<void> {
    if (!this.isOpen) return Promise.resolve();
    this.waitingSince ??= performance.now();
    return new Promise((resolve) => {
      this.socket.send(message, () => {
        if (this.socket.bufferedAmount === 0) this.waitingSince = null;
        resolve();
      });
      if (this.socket.bufferedAmount > this.patience.mostWaitingBytes) this.onSlow();
    });
  }

  close(code?: number, reason?: string): void {
    this.socket.close(code, reason);
    // A peer that does not read does not answer the closing either.
    setTimeout(() => this.socket.terminate(), 2_000).unref();
  }

  end(reason: EndReason): void {
    this.close(...closing[reason]);
  }

  pong(payload?: Record<string, unknown>): Promise<void> {
    return this.send(JSON.stringify({ type: 'pong', ...(payload ? { payload } : {}) }));
  }

  onMessage(handle: (message: string) => Promise<void>): void {
    this.socket.on('message', (data: RawData, isBinary: boolean) => {
      if (!this.isOpen) return;
      if (isBinary) return this.close(4400, 'Messages must be text');
      handle(String(data)).catch((error: unknown) => {
        if (error instanceof CloseSocket) return this.close(error.code, error.reason);
        this.onFault(error);
        this.close(4500, 'Internal server error');
      });
    });
  }

  private checkReader(): void {
    if (this.waitingSince !== null && performance.now() - this.waitingSince > this.patience.stalledMs) this.onSlow();
  }
}
