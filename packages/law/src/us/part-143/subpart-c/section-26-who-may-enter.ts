// 19 CFR 143.26: who may make an informal entry.
//
// Not modelled: who else may make entry (19 USC 1484); the reasonable care of 143.26.
import {
  eligibility,
  figureOn,
  notMetInWords,
  unknownInWords,
  usd,
  usdParam,
  type Decimal,
  type Figure,
  type Rule,
} from '@landfall/rule';
import { totalValueUsd, type FilingFacts } from '../../facts.js';
import { exemptionGrounds, meetsExemption } from '../../section-1321/exemptions.js';

/** Stands apart from the exemption of the same amount: this one says who may enter and was never suspended. */
export const consigneeLimitUsd: Figure<Decimal> = {
  says: 'the most that a shipment may be worth for a consignee to enter it',
  citation: '19 CFR 143.26(b)',
  values: [
    {
      from: '2016-08-26',
      is: usd('800'),
      by: 'CBP Dec. 16-13, 81 FR 58834: the day on which the Federal Register printed it, taken as its first',
      trust: 'PRIMARY',
    },
  ],
};

export const filerEntersInItsOwnRight: Rule<FilingFacts> = {
  code: 'FILER_NOT_IN_CAPACITY',
  citation: '19 CFR 143.26',
  says: 'An owner, purchaser or consignee enters for himself; who enters for another is a licensed customs broker.',
  reading: 'An account that takes part in ABI as a broker is taken as licensed: no licence is looked at.',
  nextStep:
    'A broker filing for a client states capacity BROKER and who designated it; anyone else files for his own account.',
  broken: ({ declarant, filerIsClient, filerKind }) =>
    (declarant.capacity === 'BROKER' ? filerKind === 'BROKER' : filerIsClient) ? [] : [['declarant', 'capacity']],
};

export const brokerIsDesignated: Rule<FilingFacts> = {
  code: 'BROKER_NOT_DESIGNATED',
  citation: '19 CFR 143.26',
  says: 'A broker enters when the owner, the purchaser or the consignee has designated it; nobody else is designated.',
  nextStep: 'Say who designated you if you enter as a broker, and nobody if you enter in another right.',
  broken: ({ declarant }) =>
    (declarant.capacity === 'BROKER') === (declarant.designatedBy !== null) ? [] : [['declarant', 'designatedBy']],
};

const whoElseMayEnter =
  'Let the owner or the purchaser enter, or designate a licensed broker: a broker designated by a consignee may.';

export const consigneeEntersSmallShipmentsOnly: Rule<FilingFacts> = {
  code: 'CONSIGNEE_ABOVE_LIMIT',
  citation: '19 CFR 143.26(a)',
  says: 'Above the limit for consignees the owner, the purchaser or a designated broker enters, not the consignee.',
  reading:
    'The section speaks of shipments up to $2,500; above, where it names nobody, the parties of (a) are accepted.',
  nextStep: whoElseMayEnter,
  broken: (facts) => (entersAsConsignee(facts) && isAboveConsigneeLimit(facts) ? [['declarant', 'capacity']] : []),
  found: 'The limit is {limitUsd}; these lines come to {totalUsd}.',
  params: (facts) => ({
    limitUsd: usdParam(figureOn(consigneeLimitUsd, facts.lawReadOn)),
    totalUsd: usdParam(totalValueUsd(facts)),
  }),
};

const notMetSays = 'None is seen to be met: these goods are {notMet}.';

export const consigneeEntersExemptShipmentsOnly: Rule<FilingFacts> = {
  code: 'CONSIGNEE_NOT_EXEMPT',
  citation: '19 CFR 143.26(b)',
  says: 'A consignee enters a shipment that meets 19 USC 1321(a)(2) on the day of entry, as an exemption in force or as a gift.',
  reading:
    'A shipment of $800 or less that does not meet 1321(a)(2), as while the exemption is suspended, is in neither paragraph: it is treated as (a) treats larger ones. Of 148.51 and 148.64, which (b) names, only the limit is looked at. Whether a shipment is exempt is read at the time of entry; the limit that 143.26 itself names is that of the day of filing, on which it is said who enters.',
  readAt: 'TIME_OF_ENTRY',
  nextStep: `${whoElseMayEnter} A gift is claimed by saying where the person is who gives it.`,
  broken: (facts) =>
    entersAsConsignee(facts) && !isAboveConsigneeLimit(facts) && !meetsExemption(facts)
      ? [['declarant', 'capacity']]
      : [],
  found: { NOT_MET: notMetSays, UNKNOWN: `${notMetSays} It is not stated {unknown}.` },
  which: (facts) => (eligibility(exemptionGrounds, facts).unknown.length > 0 ? 'UNKNOWN' : 'NOT_MET'),
  params: (facts) => {
    const found = eligibility(exemptionGrounds, facts);
    return { notMet: notMetInWords(exemptionGrounds, found), unknown: unknownInWords(exemptionGrounds, found) };
  },
};

function entersAsConsignee({ declarant }: FilingFacts): boolean {
  return declarant.capacity === 'CONSIGNEE';
}

function isAboveConsigneeLimit(facts: FilingFacts): boolean {
  return totalValueUsd(facts).gt(figureOn(consigneeLimitUsd, facts.lawReadOn));
}
