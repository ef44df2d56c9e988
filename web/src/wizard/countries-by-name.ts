const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
// Named by browsers, but no country of ISO 3166-1.
const noCountry = new Set([
  ...['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'XK', 'ZZ'],
  ...['AN', 'BU', 'CS', 'DD', 'FX', 'NT', 'SU', 'TP', 'UK', 'YD', 'YU', 'ZR', 'DY', 'HV', 'NH', 'RH', 'VD'],
]);

let known: { value: string; label: string }[] | null = null;

/** Every country and territory with its two letters, by name, as the browser knows them. */
export function countriesByName(): readonly { value: string; label: string }[] {
  known ??= readCountries();
  return known;
}

function readCountries(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountry.has(code))
    .flatMap((code) => {
      const label = names.of(code);
      return label ? [{ value: code, label }] : [];
    })
    .sort((one, other) => one.label.localeCompare(other.label));
}
