import { pagoPago } from '@landfall/law';
import { portWithCode } from '../entry/ports.ts';
import type { Regime } from './steps.ts';

/** The zone whose days and hours count: of the port, or of this device where none is named yet. */
export function zoneOf(regime: Regime, portCode: string | undefined): string {
  if (regime === 'AS_TERRITORY') return pagoPago.zone;
  return portCode ? portWithCode(portCode).zone : Intl.DateTimeFormat().resolvedOptions().timeZone;
}
