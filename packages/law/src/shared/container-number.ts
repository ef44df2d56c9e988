// The number of a container, whose form ISO 6346 gives and no law that is held here.
import { textParam, type Rule } from '@landfall/rule';
import { readContainerNumber } from '../words/container-number.js';
import { orLeaveIt } from './plausible.js';

interface ContainerFacts {
  /** As it was said; null where it was not. */
  readonly containerNumber: string | null;
}

export const containerNumberHasItsForm: Rule<ContainerFacts> = {
  code: 'CONTAINER_NUMBER_UNUSUAL',
  citation: null,
  says: 'The number of a container has four letters and seven digits, as CSQU3054383.',
  nextStep: `Copy it from the bill of lading or from the door of the container. ${orLeaveIt}`,
  severity: 'WARNING',
  broken: ({ containerNumber }) =>
    containerNumber !== null && readContainerNumber(containerNumber) === null ? [['containerNumber']] : [],
};

/** A slip of the pen is most likely noticed by the last digit; the line alone knows whether the number is right. */
export const containerNumberChecks: Rule<ContainerFacts> = {
  code: 'CONTAINER_CHECK_DIGIT',
  citation: null,
  says: 'The last digit of the number of a container follows from the letters and digits before it.',
  nextStep: `Compare the number with the bill of lading or with the door of the container. ${orLeaveIt}`,
  severity: 'WARNING',
  broken: ({ containerNumber }) =>
    readContainerNumber(containerNumber)?.isRight === false ? [['containerNumber']] : [],
  found: 'After {before} it is {digit}.',
  params: ({ containerNumber }) => {
    const { shown, checkDigit } = readContainerNumber(containerNumber)!;
    return { before: textParam(shown.slice(0, -1)), digit: textParam(checkDigit) };
  },
};

export const containerRules: readonly Rule<ContainerFacts>[] = [containerNumberHasItsForm, containerNumberChecks];
