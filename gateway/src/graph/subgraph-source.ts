import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { headersOfArrival, identityHeader, type ServiceName } from '@landfall/service-kit';
import type { Logger } from 'pino';
import { Pool } from 'undici';
import type { Asking } from '../asking.js';
import type { IdentityFor } from '../identity/mint-identity.js';
import type { GatewayMetrics } from '../metrics.js';
import { HangWatch } from './hang-watch.js';
import { missingPart } from './missing-part.js';

/** A call to one service may take this long, so that an answer comes within 3 s with the rest of the data. */
const callMs = 2_500;
/** A mutation that is cut off leaves its caller in doubt, and a write may take up to 5 s. */
const mutationMs = 6_000;
/** A call that is given less, being the last of several, says nothing about its service when it runs out of time. */
const tellingMs = 1_000;
const largestAnswerBytes = 32 * 1024 * 1024;

export interface SubgraphSourceOptions {
  service: ServiceName;
  url: string;
  identityFor: IdentityFor;
  metrics: GatewayMetrics;
  log: Logger;
}

/** A pool of connections to one private listener. Connections rest for less than the 72 s that services keep them. */
export const poolTo = (url: string): Pool =>
  new Pool(new URL(url).origin, {
    connections: 128,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    keepAliveMaxTimeout: 60_000,
    connect: { timeout: 1_000 },
    maxResponseSize: largestAnswerBytes,
  });

/**
 * Sends the gateway's fetches to one service: pooled, signed, bounded in time; a failure becomes a missing part. One that
 * hangs is asked nothing until it answers a probe.
 */
export class SubgraphSource implements GraphQLDataSource {
  private readonly pool: Pool;
  private readonly watch: HangWatch;

  constructor(private readonly options: SubgraphSourceOptions) {
    const { service, metrics, log, url } = options;
    this.pool = poolTo(url);
    this.watch = new HangWatch({ service, pool: this.pool, metrics, log });
  }

  async process(fetch: GraphQLDataSourceProcessOptions): Promise<GatewayGraphQLResponse> {
    const { service, metrics, log } = this.options;
    const asking = fetch.context as Asking;
    const query = fetch.request.query ?? '';
    const observe = metrics.partSeconds.startTimer({ part: service });
    if (this.watch.hangs) {
      observe({ outcome: 'unasked' });
      return { data: null, errors: missingPart(service, query, false) };
    }
    try {
      const answer = await this.send(asking, query, fetch.request.variables);
      observe({ outcome: answer.errors ? 'errors' : 'ok' });
      return answer;
    } catch (error) {
      observe({ outcome: 'missing' });
      log.warn({ service, requestId: asking.requestId, reason: reasonOf(error) }, 'a part is missing from an answer');
      return { data: null, errors: missingPart(service, query, mayHaveBegun(error)) };
    }
  }

  async stop(): Promise<void> {
    this.watch.stop();
    await this.pool.destroy();
  }

  private async send(asking: Asking, query: string, variables: unknown): Promise<GatewayGraphQLResponse> {
    const { service, identityFor } = this.options;
    const isMutation = query.startsWith('mutation');
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      'x-request-id': asking.requestId,
      [identityHeader]: await identityFor(asking.caller, service),
      ...headersOfArrival(asking.arrival),
      ...(asking.traceparent ? { traceparent: asking.traceparent } : {}),
    };
    const body = JSON.stringify({ query, variables });
    const ms = isMutation ? mutationMs : Math.min(callMs, Math.max(100, asking.answerBy - performance.now()));
    const deadline = new AbortController();
    const timer = setTimeout(() => {
      deadline.abort(new Error('deadline passed'));
      if (ms >= tellingMs) this.watch.ranOutOfTime();
    }, ms);
    try {
      const answer = await this.exchange(headers, body, deadline.signal, !isMutation);
      this.watch.answered();
      return answer;
    } finally {
      clearTimeout(timer);
    }
  }

  /** One request and its answer. A connection that was reset before the first byte is tried once more, for queries. */
  private async exchange(
    headers: Record<string, string>,
    body: string,
    signal: AbortSignal,
    retry: boolean,
  ): Promise<GatewayGraphQLResponse> {
    const request = { path: '/graphql', method: 'POST', headers, body, signal } as const;
    const response = await this.pool.request(request).catch((error: unknown) => {
      if (retry && isReset(error) && !signal.aborted) return this.pool.request(request);
      throw error;
    });
    return readAnswer(response.statusCode, await response.body.text());
  }
}

function readAnswer(status: number, text: string): GatewayGraphQLResponse {
  if (status === 401) throw new NotBegun('answered 401');
  if (status >= 500) throw new Error(`answered ${status}`);
  const answer = JSON.parse(text) as GatewayGraphQLResponse;
  if (answer.data === undefined && !answer.errors) throw new Error(`answered ${status} without data`);
  const { data, errors } = answer;
  return errors ? { data: data ?? null, errors } : { data: data ?? null };
}

/** The service has refused the call before it looked at what was asked. */
class NotBegun extends Error {}

/** No connection came about, so nothing was sent. */
const unconnected = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const mayHaveBegun = (error: unknown): boolean =>
  !(error instanceof NotBegun) && !unconnected.has((error as { code?: string }).code ?? '');

const resets = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);
const isReset = (error: unknown): boolean => resets.has((error as { code?: string }).code ?? '');

const reasonOf = (error: unknown): string => (error as { code?: string }).code || (error as Error).message;
