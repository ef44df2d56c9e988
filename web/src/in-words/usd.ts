/** Writes an amount that came as a decimal string, as `$1,250.00`; it is never made a number. */
export function usd(amount: string): string {
  const [dollars = '0', cents = ''] = amount.replace('-', '').split('.');
  const grouped = dollars.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount.startsWith('-') ? '-' : ''}$${grouped}.${cents.padEnd(2, '0')}`;
}
