import { readReference, valueOf } from '@landfall/law';
import type { Context } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Account } from '../account/account.type.js';
import { loadAccount } from '../account/load-accounts.js';
import { readEmail } from '../email/read-email.js';

@Resolver()
export class AccountsToAdminister {
  @Query(() => [Account], {
    description:
      'The accounts of the trade that a reference of a draft or an entry, a proven e-mail address or an account’s id belongs to; none where it belongs to none. For administrators, who set how accounts stand: nothing that is filed is shown by it.',
  })
  async accountsToAdminister(
    @Arg('text', () => String, {
      description: 'A reference, as `AS-7K3F-9QXM-4`, a whole e-mail address, or the id of an account.',
    })
    text: string,
    @Ctx() context: Context,
  ): Promise<Account[]> {
    const ids = await accountsOf(context.em, text);
    const accounts = await Promise.all(ids.map((id) => loadAccount(context, id)));
    return accounts.filter((account) => account !== null);
  }
}

/** Whoever only typed an address for themselves has not shown that it is theirs: standing is not given by it. */
async function accountsOf(em: SqlEntityManager, text: string): Promise<string[]> {
  const reference = valueOf(readReference(text));
  const address = readEmail(text)?.address ?? null;
  const found = await em.execute<{ id: string }[]>(
    `select id from account where kind <> 'CUSTOMS' and (
       id = ? or id in (select account_id from reference where reference.reference = ?)
       or id in (select account_id from membership join email using (subject)
         where email.address = ? and email.proven_at is not null))
     order by id limit 20`,
    [text.trim(), reference, address],
  );
  return found.map(({ id }) => id);
}
