/** An instant in a port's own time, where the full form stands beside it or in its title: `Nov 22, 3:04 PM`. */
export const shortPortTime = (at: string | Date, zone: string): string =>
  new Intl.DateTimeFormat('en-US', {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(new Date(at));
