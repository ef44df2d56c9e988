// What carriers say lies on a conveyance: lists, of which the last counts, and links that end.
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A list of bills as it was brought for a conveyance; a further one takes its place. */
export const CarrierListTable = defineEntity({
  name: 'CarrierListRow',
  tableName: 'carrier_list',
  properties: {
    id: p.text().primary(),
    conveyanceKey: p.text(),
    /** 1 for the first; the highest counts. */
    number: p.integer(),
    /** Subject of who brought it. */
    broughtBy: p.text(),
    /** The link by which a carrier brought it; null where an officer did. */
    linkId: p.text().strictNullable(),
    broughtAt: p.datetime(3),
  },
});
export type CarrierListRow = InferEntity<typeof CarrierListTable>;

/** A bill on a list. Its number is the carrier's, and names nobody. */
export const CarrierListRowTable = defineEntity({
  name: 'CarrierListRowRow',
  tableName: 'carrier_list_row',
  properties: {
    listId: p.text().primary(),
    /** The line of the list that it stands on. */
    line: p.integer().primary(),
    consignmentKey: p.text(),
    billNumber: p.text(),
    pieces: p.integer(),
    /** Decimal text; null where the list says none. */
    weightKg: p.text().strictNullable(),
  },
});
export type CarrierListRowRow = InferEntity<typeof CarrierListRowTable>;

/** A link that an officer gives to a carrier, for one conveyance and for a time. The token itself is kept nowhere. */
export const CarrierLinkTable = defineEntity({
  name: 'CarrierLinkRow',
  tableName: 'carrier_link',
  properties: {
    id: p.text().primary(),
    conveyanceKey: p.text(),
    tokenSha256: p.text(),
    givenBy: p.text(),
    givenAt: p.datetime(3),
    endsAt: p.datetime(3),
    /** Null while nobody ended it. */
    endedAt: p.datetime(3).strictNullable(),
  },
});
export type CarrierLinkRow = InferEntity<typeof CarrierLinkTable>;
