import type { EntryKind } from '@landfall/law';
import { makeEvent, type NewEvent } from '@landfall/events';
import { act, acted, every, systemCaller, type RunningService } from '@landfall/service-kit';

interface Named {
  id: string;
  reference: string;
  accountId: string;
  kind: EntryKind;
}

/** Whose a reference is, told once: in the transaction that makes the draft. */
export const draftNamed = ({ id: draftId, reference, accountId, kind }: Named): NewEvent =>
  makeEvent('draft.named', { draftId, reference, accountId, kind }, { subject: draftId, partitionkey: draftId });

/**
 * Tells of the drafts that were there before drafts were named, a thousand at a time; and of the entries filed whole
 * before `entry.filed` told references, each as a draft of its own id. What is marked is told, so that none is told twice.
 */
export async function nameDrafts(service: RunningService): Promise<void> {
  const context = service.contextFor(systemCaller('entries'));
  for (const unnamed of [unnamedDrafts, unnamedEntries]) {
    const nameSome = () =>
      act(context, async ({ em }) => {
        const named = await em.execute<Named[]>(unnamed);
        return acted(named.length, ...named.map(draftNamed));
      });
    while ((await nameSome()) > 0);
  }
}

/** Until the last process of the release before has ended, which names none that it starts. */
export const keepDraftsNamed = (service: RunningService): (() => Promise<void>) =>
  every(
    {
      everyMs: 60_000,
      atOnce: true,
      onFault: (error) => service.log.error({ error }, 'drafts of before were not named'),
    },
    () => nameDrafts(service),
  );

const unnamedDrafts = `update draft set is_named = true
where id in (select id from draft where not is_named and status <> 'DISCARDED' order by id limit 1000 for update)
returning id, reference, account_id as "accountId", kind`;

const unnamedEntries = `update entry set is_named = true
where id in (select id from entry where not is_named order by id limit 1000 for update)
returning id, reference, filer_account_id as "accountId", entry_type as kind`;
