// What the two tenants file: every word and figure of it is a canary, which occurs once in the world.
import { randomBytes } from 'node:crypto';
import { sandboxAccounts } from '@landfall/accounts';
import { lawfulFiling, lawfulLine } from '../journey/filing.ts';

const { koolauGarden, pacificHardware, kalaniBrokers } = sandboxAccounts;
export const honolulu = '3201';
export const losAngeles = '2704';

/** A word that occurs nowhere else. */
export const canary = (): string => `q${randomBytes(5).toString('hex')}`;

export interface Filing {
  input: ReturnType<typeof lawfulFiling>;
  words: string[];
  figures: string[];
  parties: string[];
}

/** Above the limit of informal entry, so that an officer is asked and answers with a note. */
export function gardenFiling(portCode: string, valueUsd: string, quantity: string): Filing {
  const filing = withCanaries({ portCode, estimatedDutyUsd: '73.19' }, { valueUsd, quantity });
  const input = {
    ...filing.input,
    importerAccountId: koolauGarden,
    declarant: { capacity: 'PURCHASER' } as never,
    askOfficer: ['INFORMAL_LIMIT_EXCEEDED'],
  };
  return { ...filing, input, parties: [koolauGarden] };
}

/** Watches far below their price: an intensive examination is asked, and nothing is released before its findings. */
export const hardwareFiling = (): Filing => ({
  ...withCanaries({ importerAccountId: pacificHardware }, { ...watches, valueUsd: '911.37', quantity: '119.4127' }),
  parties: [pacificHardware, kalaniBrokers],
});
const watches = { htsNumber: '9102.11.1010', unit: 'NO', grossWeightKg: '9.00' };

/** What somebody files while others watch: an entry of the broker’s client, or of the garden supply at this port. */
export const filingWhileWatched = (who: 'garden' | 'hardware', port = honolulu): Filing =>
  who === 'hardware' ? hardwareFiling() : gardenFiling(port, '2601.01', '111.1111');

function withCanaries(
  change: Record<string, unknown>,
  figures: { valueUsd: string; quantity: string; [more: string]: string },
): Omit<Filing, 'parties'> {
  const [name, address, conveyance, bill, goods] = Array.from({ length: 5 }, canary) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const input = lawfulFiling({
    consignee: { name: `Consignee ${name}`, address: `${address} Road` },
    conveyance: `HA ${conveyance}`,
    billOfLading: bill,
    lines: [lawfulLine({ description: `Stainless steel wood screws, 40 mm, lot ${goods}`, ...figures })],
    ...change,
  });
  return {
    input,
    words: [name, address, conveyance, bill, goods],
    figures: [figures.valueUsd, figures.quantity],
  };
}
