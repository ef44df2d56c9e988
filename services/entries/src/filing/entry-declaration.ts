// An electronic informal entry into the customs territory, as a declaration that can be judged and kept.
import { findings, type Finding } from '@landfall/rule';
import { certificationFindings } from '@landfall/law/shared/certification';
import { totalValueUsd } from '@landfall/law/us/facts';
import { filingFindings } from '@landfall/law/us/filing';
import { linesCanBeCounted } from '@landfall/law/us/well-formed';
import type { Standing } from '../standing/standing-of-filer.js';
import type { NamedDocument } from './certified-text.js';
import type { Declaration } from './declaration.js';
import { exact } from './exact.js';
import type { FileEntryInput } from './file-entry.input.js';
import { factsOfInput, type Days } from './filing-facts.js';
import type { FiledEntryData, FiledLine } from './filing.table.js';
import { withCodesRead } from './read-codes.js';
import { canBeKept, inputRules } from './readable-input.js';

/** `documents` are held by the filer: the customs territory takes none with an entry (19 CFR 143.36(c)). */
export function entryDeclaration(sent: FileEntryInput, documents: readonly NamedDocument[] = []): Declaration {
  const { idempotencyKey: _, filerReference: __, ...certified } = sent;
  const input = withCodesRead(sent);
  const held = documents.map(({ documentId, kind }) => ({ documentId, kind, presented: false }));
  return {
    regime: input.regime,
    entryType: input.entryType,
    portCode: input.portCode,
    modeOfTransport: input.modeOfTransport,
    importerAccountId: input.importerAccountId,
    entryId: input.entryId ?? null,
    entryVersion: input.entryVersion ?? null,
    consignee: input.consignee,
    totalValueUsd: totalValueUsd(input),
    dutyUsd: input.estimatedDutyUsd,
    linesToAssess: [],
    documents: held,
    certification: input.certification,
    certified: documents.length > 0 ? { ...certified, documents } : certified,
    canBeKept: canBeKept(input),
    judge: (filer, days) => findingsOfEntry(input, filer, days),
    data: (filer, found) => ({ ...entryData(input, filer, found), documents: held }),
  };
}

function findingsOfEntry(input: FileEntryInput, filer: Standing, days: Days): Finding[] {
  const unread = findings(inputRules, input);
  if (input.regime !== 'US_CBP') return unread;
  const facts = factsOfInput(input, filer, days);
  // Too many lines are not read one by one: the answer would be longer than the question.
  const tooMany = findings([linesCanBeCounted], facts);
  const uncertified = certificationFindings('US_CBP', input.certification, days.lawReadOn);
  // A statement that is too long is told so, and not compared.
  const isUnread = ({ path }: Finding): boolean => unread.some((one) => one.path.join('.') === path.join('.'));
  return [
    ...unread,
    ...uncertified.filter((one) => !isUnread(one)),
    ...(tooMany.length && input.lines.length ? tooMany : filingFindings(facts)),
  ];
}

function entryData(input: FileEntryInput, filer: Standing, found: readonly Finding[]): FiledEntryData {
  const { modeOfTransport, arrivesOn, declarant, purchasedOrForSale, invoiceHeld, estimatedDutyUsd } = input;
  const { abiStatus, kind, isClient, hasMandate } = filer;
  return {
    ...{ modeOfTransport, arrivesOn, purchasedOrForSale, invoiceHeld },
    declarant: { capacity: declarant.capacity, designatedBy: declarant.designatedBy ?? null },
    giftClaim: input.giftClaim ? { fromPersonIn: input.giftClaim.fromPersonIn } : null,
    estimatedDutyUsd: exact(estimatedDutyUsd),
    askedOfficer: input.askOfficer ?? [],
    lines: filedLines(input.lines, found),
    filer: { abiStatus, kind, isClient, hasMandate },
  };
}

function filedLines(lines: FileEntryInput['lines'], found: readonly Finding[]): FiledLine[] {
  const inadequate = new Set(
    found.filter(({ code }) => code === 'DESCRIPTION_INADEQUATE').map(({ path: [, number] }) => number),
  );
  return lines.map(({ htsNumber, countryOfOrigin, quantity, unit, grossWeightKg, valueUsd }, n) => ({
    ...{ number: n + 1, htsNumber, countryOfOrigin, unit },
    quantity: exact(quantity),
    grossWeightKg: exact(grossWeightKg),
    valueUsd: exact(valueUsd),
    descriptionAdequate: !inadequate.has(String(n)),
  }));
}
