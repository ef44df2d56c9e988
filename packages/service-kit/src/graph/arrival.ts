import { filingChannels, type FilingChannel } from '@landfall/law';
import type { IncomingHttpHeaders } from 'node:http';

/** How a request came to the platform: the gateway alone saw it come. */
export interface Arrival {
  /** When its first byte was there; in the sandbox the instant the caller pretends it is. */
  at: Date;
  /** By a page of the portal or by a program. */
  channel: FilingChannel;
}

const headers = { at: 'landfall-arrived-at', channel: 'landfall-channel' };

/** What the gateway sends a service along with whose request it is. */
export const headersOfArrival = ({ at, channel }: Arrival): Record<string, string> => ({
  [headers.at]: at.toISOString(),
  [headers.channel]: channel,
});

/** What came along; null where nothing did, as from a gateway of the release before. */
export function arrivalIn(sent: IncomingHttpHeaders): Arrival | null {
  const at = new Date(String(sent[headers.at]));
  const channel = filingChannels.find((known) => known === sent[headers.channel]);
  return channel === undefined || Number.isNaN(at.getTime()) ? null : { at, channel };
}
