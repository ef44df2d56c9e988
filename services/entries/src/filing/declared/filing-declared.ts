import { as } from '@landfall/service-kit';
import { Decimal, sumUsd } from '@landfall/rule';
import { readBill } from '../../kinds/form/answers.js';
import type { CertifiedWords } from '../certified/certified-text.js';
import { filedAs } from '../../kinds/filed-data.js';
import { FilingDeclared, FilingShipment } from '../filing.type.js';
import type { FilingContent } from '../load-filings.js';

/** What a filing declares in the customs territory. */
export function toDeclared({ certified, ...content }: FilingContent, withWords: boolean): FilingDeclared {
  const data = filedAs('TYPE_11', content.data);
  const seen = withWords ? certified : null;
  return as(FilingDeclared, {
    modeOfTransport: data.modeOfTransport,
    arrivesOn: data.arrivesOn,
    capacity: data.declarant.capacity,
    designatedBy: data.declarant.designatedBy,
    giftFromPersonIn: data.giftClaim?.fromPersonIn ?? null,
    purchasedOrForSale: data.purchasedOrForSale,
    invoiceHeld: data.invoiceHeld,
    estimatedDutyUsd: new Decimal(data.estimatedDutyUsd),
    totalValueUsd: sumUsd(data.lines.map(({ valueUsd }) => new Decimal(valueUsd))),
    shipment: seen && toShipment(seen.words),
    certifiedText: seen && seen.text,
  });
}

function toShipment({ consignee, conveyance, billOfLading }: CertifiedWords): FilingShipment {
  const { name: consigneeName, address: consigneeAddress } = consignee!;
  return as(FilingShipment, {
    consigneeName,
    consigneeAddress,
    conveyance: conveyance ?? '',
    // Certified as it was sent, and shown as it is read: nothing in it that nobody sees.
    billOfLading: readBill(billOfLading),
  });
}
