/** A quantity without the zeros that say nothing, with its unit if it has one: `12.00` and `kg` as `12 kg`. */
export function quantityInWords(decimal: string, unit?: string | null): string {
  const trimmed = decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
  return [trimmed, unit].filter(Boolean).join(' ');
}
