/** The one entry that a row tells of, as its account’s log has it; a payment names what it covers. Null for others. */
export function entryOfRow(facts: Readonly<Record<string, unknown>>): string | null {
  const { entryId, covers } = facts;
  if (typeof entryId === 'string') return entryId;
  const only = Array.isArray(covers) && covers.length === 1 ? (covers[0] as { entryId?: unknown }).entryId : null;
  return typeof only === 'string' ? only : null;
}
