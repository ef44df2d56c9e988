import type { ServiceName } from '@landfall/service-kit';
import type { Logger } from 'pino';
import type { EndedSessions } from '../identity/ended-sessions.js';
import type { RightsWatch } from '../identity/rights-watch.js';
import type { GatewayMetrics } from '../metrics.js';
import type { ReadLog } from './notice.js';
import { ServiceLog } from './service-log.js';

/** Rights that were replaced while this gateway was away still count: so many events of accounts are read back. */
const readBackForRights = 5_000;

/** Follows the logs of the services that own a subscription, and that of accounts for changed rights and ended sessions. */
export function followLogs(options: {
  read: (service: ServiceName) => ReadLog;
  rights: RightsWatch;
  ended: EndedSessions;
  metrics: GatewayMetrics;
  log: Logger;
}) {
  const { read, rights, ended, metrics, log } = options;
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
    accounts: follow('accounts', {
      readBack: readBackForRights,
      onEvent: (event) => {
        rights.take(event);
        ended.take(event);
      },
    }),
    entries: follow('entries'),
    review: follow('review'),
  };
}
