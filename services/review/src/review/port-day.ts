import { Temporal } from '@landfall/rule';

const zones: Record<string, string> = {
  '3201': 'Pacific/Honolulu',
  '3202': 'Pacific/Honolulu',
  '3203': 'Pacific/Honolulu',
  '3205': 'Pacific/Honolulu',
  '3206': 'Pacific/Honolulu',
};

/** The day it is at a port; Honolulu's where the port's zone is not held here, the latest of the customs territory. */
export const dayAtPort = (port: string, at: Date): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(zones[port] ?? 'Pacific/Honolulu')
    .toPlainDate();
