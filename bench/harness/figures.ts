// How figures are summed up and shown.

/** The value below which that share of the figures lies; 0.5 is the median. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (figures: readonly number[]): number => quantile(figures, 0.5);

/** A median with the least and the most beside it, as `1,204 (1,180–1,260)`. */
export function spread(figures: readonly number[]): string {
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  return `${shown(median(figures))} (${shown(least)}–${shown(most)})`;
}

/** Three figures that count, and no more. */
export function shown(figure: number): string {
  if (figure >= 100) return Math.round(figure).toLocaleString('en-US');
  return figure >= 10 ? figure.toFixed(1) : figure.toFixed(2);
}

/** A table of Markdown; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head, ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const rule = `| --- |${' ---: |'.repeat(rows[0]!.length - 1)}`;
  return [head, rule, ...body].join('\n');
}
