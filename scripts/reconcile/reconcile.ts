import { serviceNames, type ServiceName } from '@landfall/service-kit';
import { mendEntries } from './mend-entries.ts';
import { mendBooks } from './mend-books.ts';
import { mendReadings } from './mend-readings.ts';
import { openRecords } from './platform-records.ts';

/**
 * Finds what does not fit between the services after one of their databases was put back, and mends it if it may:
 * readings that are ahead of a log, what was left over, what was passed over; and books that do not say what entries owe.
 * Each thing found is a sentence.
 */
export async function reconcile(urlOf: (name: ServiceName) => string, { heal }: { heal: boolean }): Promise<string[]> {
  const records = await openRecords(urlOf);
  try {
    const between = [...(await mendReadings(records, heal)), ...(await mendEntries(records, heal))];
    return [...between, ...(await mendBooks(records, heal))];
  } finally {
    await records.close();
  }
}

/** What is printed. Not all that is found is mended: of two sums people find out which is true. */
export function inWords(said: readonly string[], { heal }: { heal: boolean }): string {
  if (said.length === 0) return 'The services fit each other: nothing is missing, nothing is left over.';
  return [...said, heal ? 'Each line says what was done, and what is left to people.' : 'Nothing was changed.'].join(
    '\n',
  );
}

/** The databases that an environment names, as those of services that run apart; null when it names none. */
export function urlsIn(environment: Record<string, string | undefined>): ((name: ServiceName) => string) | null {
  const settingOf = (name: ServiceName): string => `${name.toUpperCase()}_DATABASE_URL`;
  const missing = serviceNames.filter((name) => !environment[settingOf(name)]);
  if (missing.length === serviceNames.length) return null;
  if (missing.length > 0) throw new Error(`These settings are missing: ${missing.map(settingOf).join(', ')}.`);
  return (name) => environment[settingOf(name)]!;
}
