const regions = new Intl.DisplayNames('en', { type: 'region' });

/** All that a line is found by; a tariff number without its dots too, and a country by its name. */
export function foundBy(
  description: string | null,
  { htsNumber, countryOfOrigin }: { htsNumber?: string; countryOfOrigin?: string } = {},
): string {
  const origin = countryOfOrigin && [countryOfOrigin, regionName(countryOfOrigin)].join(' ');
  return [description, htsNumber, htsNumber?.replaceAll('.', ''), origin].filter(Boolean).join(' ');
}

function regionName(code: string): string {
  try {
    return regions.of(code) ?? '';
  } catch {
    // No code of a region: it is found as it stands.
    return '';
  }
}
