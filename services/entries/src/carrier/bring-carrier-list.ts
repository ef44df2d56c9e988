import { textParam } from '@landfall/rule';
import { done, mutation, newId, refused, UserError, userError, type Change, type Work } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { consignmentOf } from '../consignment/carriage.js';
import { consignmentKeyOf } from '../consignment/consignment-key.js';
import type { ConveyanceRow } from '../consignment/consignment.table.js';
import { bringsLists, givesLinks } from './access.js';
import { noSuchLink, openLink } from './carrier-link.js';
import { CarrierListRowTable, CarrierListTable, type CarrierListRow } from './carrier.table.js';
import { conveyanceOfCustoms, conveyanceWithKey, noSuchConveyance } from '../consignment/conveyance-asked.js';
import { listFaultSays, readCarrierList, type ListedBill, type ListFault } from './read-carrier-list.js';

@InputType({ description: 'A carrier’s list of the bills on a conveyance.' })
class BringCarrierListInput {
  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { nullable: true, description: 'For which conveyance, where an officer brings the list.' })
  conveyanceId?: string | null;

  @Field(() => String, { nullable: true, description: 'The secret of the link that an officer gave to the carrier.' })
  token?: string | null;

  @Field(() => String, {
    description:
      'Its lines as text, as copied from a table or a file of comma-separated values: the number of the bill, its pieces and, where it is known, its weight in kilograms, in columns that a heading names; without a heading in this order. Up to 5,000 bills.',
  })
  text!: string;
}

@ObjectType({ description: 'What came of `bringCarrierList`.', simpleResolvers: true })
class BringCarrierListPayload {
  @Field(() => Int, { nullable: true, description: 'How many lines with a bill were taken; null when none was.' })
  billCount!: number | null;

  @Field(() => [UserError], {
    description: 'Why nothing was taken, each fault with the number of its line in `path`: the first 200 of them.',
  })
  userErrors!: UserError[];
}

export const bringCarrierList = mutation({
  name: 'bringCarrierList',
  description:
    'Takes a carrier’s list of bills for a conveyance, in the place of the one before. A list with a fault is not taken, and every fault is told at its line.',
  may: bringsLists,
  input: BringCarrierListInput,
  inputSays: 'For which conveyance, and the list.',
  answers: BringCarrierListPayload,
  again: async (listId, { em }) => ({ billCount: await em.count(CarrierListRowTable, { listId }) }),
  constraints: {
    carrier_list_once: userError('LIST_JUST_BROUGHT', 'Somebody brought a list at the same moment.', ['text'], {
      nextStep: 'Look at the list that was taken, and bring yours again if it is the newer one.',
    }),
  },
  async work({ conveyanceId, token, text }, it) {
    const brought = await broughtFor(it, conveyanceId ?? null, token ?? null); // may
    if (brought instanceof UserError) return refused({ billCount: null, userErrors: [brought] });
    const { bills, faults } = readCarrierList(text);
    if (faults.length > 0) return refused({ billCount: null, userErrors: faults.slice(0, mostTold).map(faultAt) }); // law
    const number = (await lastNumber(it.em, brought.conveyance.key)) + 1; // decide
    const { caller, now: broughtAt } = it;
    const by = { broughtBy: caller.subject, linkId: brought.linkId, broughtAt };
    const list = { id: newId('lst'), conveyanceKey: brought.conveyance.key, number, ...by };
    await keepList(it, list, bills, brought.conveyance); // keep
    return done({ billCount: bills.length }, list.id); // answer
  },
});

const mostTold = 200;

async function broughtFor({ em, caller, now }: Change, conveyanceId: string | null, token: string | null) {
  if (token !== null) {
    const link = await openLink(em, token, now);
    const on = link && (await conveyanceWithKey(em, link.conveyanceKey));
    return on ? { conveyance: on.conveyance, linkId: link.id } : noSuchLink;
  }
  const on = conveyanceId !== null && givesLinks(caller) ? await conveyanceOfCustoms(em, conveyanceId, caller) : null;
  return on ? { conveyance: on.conveyance, linkId: null } : noSuchConveyance;
}

async function lastNumber(em: SqlEntityManager, conveyanceKey: string): Promise<number> {
  return (await em.findOne(CarrierListTable, { conveyanceKey }, { orderBy: { number: 'desc' } }))?.number ?? 0;
}

async function keepList(
  { em, context }: Work,
  list: CarrierListRow,
  bills: readonly ListedBill[],
  { modeOfTransport }: ConveyanceRow,
): Promise<void> {
  const key = consignmentKeyOf(context.settings);
  const rows = bills.map(({ billNumber, ...bill }) => {
    const consignmentKey = consignmentOf({ billOfLading: billNumber, modeOfTransport }, key)!.key;
    return { listId: list.id, billNumber, consignmentKey, ...bill };
  });
  em.create(CarrierListTable, list);
  await em.flush();
  await em.insertMany(CarrierListRowTable, rows);
}

function faultAt({ code, line }: ListFault): UserError {
  const nextStep = 'Correct it in the list and bring the whole list again: nothing of it was taken.';
  const path = line === null ? ['text'] : ['text', String(line)];
  if (line === null) return userError(code, listFaultSays[code], path, { nextStep });
  return userError(code, `Line {line}: ${listFaultSays[code]}`, path, { nextStep, params: { line: textParam(line) } });
}
