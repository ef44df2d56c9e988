import type { AnnouncedLine, FiledData } from './filing.table.js';

/** The lines of a filing as `entry.filed` tells them: under American Samoa without tariff number, with its excise. */
export function announcedLines(data: FiledData): AnnouncedLine[] {
  if ('lines' in data) return data.lines;
  return data.territoryLines.map(({ purchasePriceUsd, ...line }) => ({
    ...line,
    ...{ htsNumber: null, countryOfOrigin: null, unit: null, grossWeightKg: null },
    valueUsd: purchasePriceUsd,
  }));
}
