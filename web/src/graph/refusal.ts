/** Something that was asked for and not done, and what to do about it. */
export interface Refusal {
  message: string;
  nextStep?: string | null;
  path?: readonly string[];
}

/** What is wrong and what to do, one after the other. */
export const inFull = ({ message, nextStep }: Refusal): string => (nextStep ? `${message} ${nextStep}` : message);

/** Several of them in full. */
export const allInFull = (refusals: readonly Refusal[]): string => refusals.map(inFull).join(' ');
