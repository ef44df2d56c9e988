const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** A number of things, as `1,250`. */
export const counted = (count: number): string => whole.format(count);

/** A part of a whole, as `34 %`; `0 %` where there is no whole. */
export const shareOf = (part: number, all: number): string => `${all ? Math.round((part / all) * 100) : 0} %`;
