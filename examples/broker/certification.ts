// The words that are certified with an entry. Show them to whoever files, keep their version beside the shipment, and ask
// for them once a day: a new text is a new version, and the one before it is taken a day longer.
import type { Certification } from './informal-entry.ts';
import type { Landfall } from './landfall.ts';

const document = '{ certificationStatement(regime: US_CBP) { version text } }';

/** The statement in force, accepted by the one who files. */
export async function certification(landfall: Landfall): Promise<Certification> {
  const answer = await landfall.ask<{ certificationStatement: { version: number; text: string } }>(document);
  return { accepted: true, statement: answer.certificationStatement.text };
}
