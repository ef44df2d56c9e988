// Who goods are for, as filings name them: a record of the party, and of each spelling by which it was named.
import { defineEntity, p } from '@mikro-orm/core';

/** Somebody whom filings name, however they spell the name. */
export const PartyTable = defineEntity({
  name: 'PartyRow',
  tableName: 'party',
  properties: {
    id: p.text().primary(),
    /** By which an authority knows it; null where none was given: no form asks it yet. */
    number: p.text().strictNullable(),
  },
});

/** A name and address as filed. What is told of it elsewhere is `key`, so that the words can be erased. */
export const PartySpellingTable = defineEntity({
  name: 'PartySpellingRow',
  tableName: 'party_spelling',
  properties: {
    /** Salted hash of name and address: the `consigneeId` of entries and events. */
    key: p.text().primary(),
    partyId: p.text(),
    /** Null once erased, and of what was filed before spellings were kept: they stand in its certified text. */
    name: p.text().strictNullable(),
    address: p.text().strictNullable(),
  },
});

/** Whom a filing names, as what; the words of a spelling are erased with the last certified text that holds them. */
export const FilingPartyTable = defineEntity({
  name: 'FilingPartyRow',
  tableName: 'filing_party',
  properties: {
    filingId: p.text().primary(),
    /** No form names another: importers are accounts, and sellers are not asked. */
    role: p.text().$type<'CONSIGNEE'>().primary(),
    spellingKey: p.text(),
  },
});
