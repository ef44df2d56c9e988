// How long a text may be. No law states it.
import { countParam, type Params } from '@landfall/rule';

/** How long a text may be, and how long it is: the end of a sentence that begins with what it is. */
export const lengthSays = 'in up to {most} characters: this has {length}.';
export const writeThisText = `Write this text ${lengthSays}`;
export const lengthParams = (length: number, most: number): Params => ({
  most: countParam(most),
  length: countParam(length),
});
