import { as, inOrderOf, loadById, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { seesNamesOfOfficers } from './access.js';
import { AccountTable, type AccountRow } from '../account/account.table.js';
import { loadAccount } from '../account/load-accounts.js';
import { MachineClientTable } from '../authorization/machine-client.table.js';
import { MandateTable } from '../account/mandate.table.js';
import { MembershipTable, PersonTable } from '../account/person.table.js';
import { Activity } from './activity.type.js';
import { ActivityActor, type ActivityActorKind } from './actor.type.js';

@Resolver(() => Activity)
export class WhoActed {
  @FieldResolver(() => ActivityActor, { nullable: true, description: 'Who did it, as far as the caller may know it.' })
  by(@Root() row: Activity, @Ctx() context: Context): Promise<ActivityActor> {
    return whoActed(row, context);
  }
}

/** A row and an event hold an id alone: names are looked up when they are read, so that they can be erased. */
async function whoActed({ actor, chain }: Activity, context: Context): Promise<ActivityActor> {
  const { caller } = context;
  if (actor === caller.subject) return says('YOU');
  if (actor.startsWith('system:')) return says('PLATFORM');
  const found = await loadById(context, actors, actor);
  if (!found?.places.length) return says('ERASED');
  const { name, isMachine, places } = found;
  if (places.some(({ kind }) => kind === 'CUSTOMS')) return says('CUSTOMS', seesNamesOfOfficers(caller) ? name : null);
  if (places.some(({ id }) => id === caller.accountId))
    return isMachine ? says('YOUR_SYSTEM') : says('COLLEAGUE', name);
  const { id } = places.find((place) => place.id === chain) ?? places[0]!;
  return says('ACCOUNT', await nameOfAccount(id, context));
}

const says = (kind: ActivityActorKind, name: string | null = null): ActivityActor => as(ActivityActor, { kind, name });

/** As the account is shown to the caller, and as the other side of a mandate is, which is still named once it has ended. */
const nameOfAccount = async (id: string, context: Context): Promise<string | null> =>
  (await loadAccount(context, id))?.displayName ?? (await loadById(context, namesOfPartners, id));

/** Somebody who acted, and the accounts they act for. */
interface Actor {
  subject: string;
  name: string | null;
  isMachine: boolean;
  places: AccountRow[];
}

async function actors(subjects: readonly string[], { em }: Context): Promise<(Actor | null)[]> {
  const subject = { $in: [...subjects] };
  const people = await em.find(PersonTable, { subject });
  const machines = await em.find(MachineClientTable, { clientId: subject });
  const belongs = [
    ...(await em.find(MembershipTable, { subject }, { orderBy: { accountId: 'asc' } })),
    ...machines.map(({ clientId, accountId }) => ({ subject: clientId, accountId })),
  ];
  const ids = [...new Set(belongs.map(({ accountId }) => accountId))];
  const accounts = new Map((await em.find(AccountTable, { id: { $in: ids } })).map((row) => [row.id, row]));
  const placesOf = (one: string): AccountRow[] =>
    belongs.flatMap(({ subject, accountId }) => (subject === one ? (accounts.get(accountId) ?? []) : []));
  const known = [
    ...people.map(({ subject: one, displayName: name }) => ({ subject: one, name, isMachine: false })),
    ...machines.map(({ clientId }) => ({ subject: clientId, name: null, isMachine: true })),
  ].map((one) => ({ ...one, places: placesOf(one.subject) }));
  return inOrderOf(subjects, known, (one) => one.subject);
}

async function namesOfPartners(ids: readonly string[], { em, caller }: Context): Promise<(string | null)[]> {
  const { accountId } = caller;
  if (accountId === null) return ids.map(() => null);
  const other = { $in: [...ids] };
  const sides = [
    { clientAccountId: accountId, brokerAccountId: other },
    { brokerAccountId: accountId, clientAccountId: other },
  ];
  const mandates = await em.find(MandateTable, { $or: sides });
  const partners = new Set(mandates.flatMap((row) => [row.clientAccountId, row.brokerAccountId]));
  const rows = await em.find(AccountTable, { id: { $in: ids.filter((id) => partners.has(id)) } });
  const names = new Map(rows.map(({ id, displayName }) => [id, displayName]));
  return ids.map((id) => names.get(id) ?? null);
}
