import type { Bus } from '@landfall/service-kit';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export type GatewayMetrics = ReturnType<typeof gatewayMetrics>;

/** What a gateway counts, in a registry of its own, so that several can run in one process. */
export function gatewayMetrics(bus?: Bus) {
  const registry = new Registry();
  new Gauge({
    name: 'landfall_gateway_bus_away',
    help: '1 while this gateway gets no events from the bus: changes then come by asking the logs, every 2 s.',
    registers: [registry],
    collect() {
      this.set(bus?.isAway ? 1 : 0);
    },
  });
  return { registry, ...answerMetrics([registry]), ...liveMetrics([registry]) };
}

const answerMetrics = (registers: Registry[]) => ({
  requestSeconds: new Histogram({
    name: 'landfall_gateway_request_seconds',
    help: 'Time from a question to its answer, by door and outcome.',
    labelNames: ['door', 'outcome'] as const,
    buckets: seconds,
    registers,
  }),
  partSeconds: new Histogram({
    name: 'landfall_gateway_part_seconds',
    help: 'Time that a service took for one fetch, by part and outcome.',
    labelNames: ['part', 'outcome'] as const,
    buckets: seconds,
    registers,
  }),
  hanging: new Gauge({
    name: 'landfall_gateway_part_hanging',
    help: '1 while a service hangs and is therefore asked nothing, by part.',
    labelNames: ['part'] as const,
    registers,
  }),
  prepareSeconds: new Histogram({
    name: 'landfall_gateway_prepare_seconds',
    help: 'Time to check and validate a document not seen before.',
    buckets: seconds,
    registers,
  }),
  refused: new Counter({
    name: 'landfall_gateway_refused_total',
    help: 'Requests refused by the gateway itself, by code.',
    labelNames: ['code'] as const,
    registers,
  }),
});

const liveMetrics = (registers: Registry[]) => ({
  connections: new Gauge({
    name: 'landfall_gateway_live_connections',
    help: 'Open sockets and streams, by door.',
    labelNames: ['door'] as const,
    registers,
  }),
  delivered: new Counter({
    name: 'landfall_gateway_live_delivered_total',
    help: 'Changes given to subscribers, by field.',
    labelNames: ['field'] as const,
    registers,
  }),
  closed: new Counter({
    name: 'landfall_gateway_live_closed_total',
    help: 'Live connections ended by the gateway, by reason.',
    labelNames: ['reason'] as const,
    registers,
  }),
  position: new Gauge({
    name: 'landfall_gateway_live_position',
    help: 'Highest contiguous position of each log that the gateway follows.',
    labelNames: ['producer'] as const,
    registers,
  }),
});
