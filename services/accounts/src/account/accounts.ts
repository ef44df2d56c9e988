import { connectionOf, keysetCursor, pageOf, pageSize, readKeyset, type Context } from '@landfall/service-kit';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Account } from './account.type.js';
import { readEmail } from '../email/read-email.js';
import { loadAccount } from './load-accounts.js';

export const AccountConnection = connectionOf('Account', () => Account);
export type AccountConnection = InstanceType<typeof AccountConnection>;

@Resolver()
export class AccountsByName {
  @Query(() => AccountConnection, {
    description:
      'Accounts that an entry at one of the caller’s ports names, by the beginnings of words of their name or by a whole e-mail address that was given for them. Of other accounts it says nothing, not that they are there. For those who work at a port; entries find accounts by reference.',
  })
  async accounts(
    @Arg('text', () => String, {
      description: 'A name, as far as it is known, or an e-mail address. Case, accents and the ʻokina do not matter.',
    })
    text: string,
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which to go on.' })
    after: string | null,
    @Ctx() context: Context,
  ): Promise<AccountConnection> {
    const from = readKeyset(after)?.id ?? '';
    const { sql, values } = foundBy(text);
    const found = await context.em.execute<{ id: string }[]>(
      `select id from account where kind <> 'CUSTOMS' and id > ? and (${sql}) and id in (
         select account_id from account_port where port in (select jsonb_array_elements_text(?::jsonb)))
       order by id limit ?`,
      [from, ...values, JSON.stringify(context.caller.ports), pageSize(first) + 1],
    );
    const accounts = await Promise.all(found.map(({ id }) => loadAccount(context, id)));
    const rows = accounts.flatMap((node) => (node ? [{ cursor: keysetCursor(new Date(0), node.id), node }] : []));
    return pageOf(AccountConnection, rows, first);
  }
}

const mostWords = 8;

function foundBy(text: string): { sql: string; values: string[] } {
  const email = readEmail(text);
  if (email) return { sql: byEmail, values: [email.address] };
  const words = wordsOf(text).slice(0, mostWords);
  if (words.length === 0)
    throw new GraphQLError('`text` holds no letter and no digit to search for. Give a name or an e-mail address.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  return { sql: words.map(() => `${foldedName} like ?`).join(' and '), values: words.map((word) => `% ${word}%`) };
}

const byEmail = 'id in (select account_id from membership join email using (subject) where email.address = ?)';

// Both fold alike: letters without accents, macrons and the ʻokina, in small; whatever is neither letter nor digit parts words.
const foldedName = String.raw`(' ' || regexp_replace(regexp_replace(lower(normalize(display_name, NFKD)),
  '[\u0300-\u036f\u02bb\u02bc\u2018\u2019''${'`'}]', '', 'g'), '[[:punct:][:space:]]+', ' ', 'g'))`;

/** A word holds letters and digits alone: nothing in it means something to `like`. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u02BB\u02BC\u2018\u2019'`]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
