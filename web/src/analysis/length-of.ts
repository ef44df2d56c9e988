/** A length of time in the unit that says most, of which there is a whole number. */
export function lengthOf(hours: number): { unit: 'minutes' | 'hours' | 'days'; count: number } {
  if (hours < 1) return { unit: 'minutes', count: Math.round(hours * 60) };
  return hours < 48 ? { unit: 'hours', count: Math.round(hours) } : { unit: 'days', count: Math.round(hours / 24) };
}
