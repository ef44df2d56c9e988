import { portWithCode } from '../entry/ports.ts';
import { quantityInWords } from '../entry/quantity.ts';
import { capitalised, codeInWords, inWords } from '../entry/status-in-words.ts';
import { usd } from '../entry/usd.ts';
import { legalDate } from '../page/legal-date.ts';
import { textsOf } from '../texts/texts.ts';
import type { ComparedFiling, ComparedLine, Said } from './compare-filings.ts';
import type { FilingToCompare } from './filings-query.ts';

/** A filing as it is laid beside another. What was erased, or is hidden from who looks, is not among its facts. */
export function filingInWords(filing: FilingToCompare): ComparedFiling {
  const { port, declared, territoryDeclaration, lines, documents } = filing;
  const facts = territoryDeclaration ? ofTerritory(territoryDeclaration) : declared ? ofCustomsTerritory(declared) : [];
  return {
    facts: [{ name: 'port', says: portWithCode(port).name }, ...facts],
    lines: territoryDeclaration ? territoryDeclaration.lines.map(lineOfTerritory) : lines.map(lineOfCustomsTerritory),
    documents: documents.map(({ documentId, kind, fileName }) => ({
      id: documentId,
      says: [capitalised(inWords('document', kind)), fileName].filter(Boolean).join(', '),
    })),
  };
}

type Texts = Readonly<Record<string, string | null>>;
const said = (texts: Texts): Said[] => Object.entries(texts).map(([name, says]) => ({ name, says: says ?? '' }));
const words = (code: string | null): string => (code ? codeInWords(code) : '');
const yesOrNo = (is: boolean): string => textsOf('filings')(is ? 'yes' : 'no');

function ofCustomsTerritory(declared: NonNullable<FilingToCompare['declared']>): Said[] {
  const { modeOfTransport, arrivesOn, shipment, capacity, designatedBy, invoiceHeld } = declared;
  return said({
    modeOfTransport: words(modeOfTransport),
    arrivesOn: legalDate(arrivesOn),
    ...shipment,
    capacity: words(capacity),
    designatedBy: words(designatedBy),
    purchasedOrForSale: yesOrNo(declared.purchasedOrForSale),
    giftFromPersonIn: declared.giftFromPersonIn,
    invoiceHeld: words(invoiceHeld),
    estimatedDutyUsd: usd(declared.estimatedDutyUsd),
  });
}

function ofTerritory(declared: NonNullable<FilingToCompare['territoryDeclaration']>): Said[] {
  const { modeOfTransport, arrivesOn, shipment, filerKind, purpose } = declared;
  return said({
    modeOfTransport: words(modeOfTransport),
    arrivesOn: legalDate(arrivesOn),
    filerKind: words(filerKind),
    ...shipment,
    purpose: words(purpose),
  });
}

const lineOfCustomsTerritory = (line: FilingToCompare['lines'][number]): ComparedLine => ({
  number: line.number,
  goods: line.description,
  facts: said({
    htsNumber: line.htsNumber,
    countryOfOrigin: line.countryOfOrigin,
    quantity: quantityInWords(line.quantity, line.unit),
    grossWeightKg: quantityInWords(line.grossWeightKg, 'kg'),
    valueUsd: usd(line.valueUsd),
  }),
});

type TerritoryLine = NonNullable<FilingToCompare['territoryDeclaration']>['lines'][number];

const lineOfTerritory = (line: TerritoryLine): ComparedLine => ({
  number: line.number,
  goods: line.description,
  facts: said({
    quantity: quantityInWords(line.quantity, line.unit),
    purchasePriceUsd: usd(line.purchasePriceUsd),
    purpose: words(line.purpose),
    category: line.category === 'NONE' ? '' : words(line.category),
    usedMachine: line.usedMachine === null ? '' : yesOrNo(line.usedMachine),
  }),
});
