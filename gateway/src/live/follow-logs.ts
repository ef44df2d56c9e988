import type { ServiceName } from '@landfall/service-kit';
import type { Logger } from 'pino';
import type { RightsWatch } from '../identity/rights-watch.js';
import type { GatewayMetrics } from '../metrics.js';
import type { ReadLog } from './notice.js';
import { ServiceLog } from './service-log.js';

/** Rights that were replaced while this gateway was away still count: so many events of accounts are read back. */
const readBackForRights = 5_000;

/** Follows the logs of the services that own a subscription, and that of accounts for changed rights. */
export function followLogs(options: {
  read: (service: ServiceName) => ReadLog;
  rights: RightsWatch;
  metrics: GatewayMetrics;
  log: Logger;
}) {
  const { read, rights, metrics, log } = options;
  const follow = (
    service: ServiceName,
    more: Partial<ConstructorParameters<typeof ServiceLog>[0]> = {},
  ): ServiceLog => {
    const onHead = (position: number): void => metrics.position.set({ producer: service }, position);
    const followed = new ServiceLog({ service, read: read(service), log, onHead, ...more });
    followed.start();
    return followed;
  };
  return {
    accounts: follow('accounts', { readBack: readBackForRights, onEvent: (event) => rights.take(event) }),
    entries: follow('entries'),
    review: follow('review'),
  };
}
