import { refuses } from '@landfall/rule';
import { change, done, refused, type Change, type Context, type UserError } from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { EntryTable } from '../entry/entry.table.js';
import { toEntry } from '../entry/entry.type.js';
import { acceptFiling } from './decide-filing.js';
import { declarationOfInput } from '../kinds/informal-entry/declare.js';
import { FileEntryInput, FileEntryPayload } from './file-entry.input.js';
import { filerReferenceConstraint, readFilerReference } from './filer-reference.js';
import { toFiling } from './filing.type.js';
import { FilingTable } from './filing.table.js';
import { keepFiling, keepRefused } from './keep-filing.js';
import { toUserError } from '../to-user-error.js';
import { judgeSubmission, readSubmission } from './submission.js';

const operation = { name: 'fileEntry', payload: FileEntryPayload, again, constraints: filerReferenceConstraint };

@Resolver()
export class FileEntry {
  @Mutation(() => FileEntryPayload, {
    description:
      'Certifies and files an electronic informal entry. Accepted: a filing and its entry. Refused: every broken rule at once; the data are kept.',
  })
  async fileEntry(
    @Arg('input', { description: 'All the data of the entry.' }) input: FileEntryInput,
    @Ctx() context: Context,
  ): Promise<FileEntryPayload> {
    return change(operation, input, context, async ({ em, caller, now }) => {
      const filerReference = readFilerReference(input.filerReference);
      const by = {
        filedBy: caller.subject,
        accountId: caller.accountId!,
        callerAccountId: caller.accountId,
        sharedWith: [],
        reference: null,
        filerReference,
      }; // may
      const submission = await readSubmission(em, declarationOfInput(input), by, now);
      const found = judgeSubmission(submission); // law
      const userErrors = found.map(toUserError);
      if (refuses(found)) {
        const { filing, events } = await keepRefused(em, submission, found); // decide, keep
        return refused(payload({ filing: filing && toFiling(filing, null, caller), userErrors }), ...events);
      }
      const accepted = acceptFiling(submission, found);
      const { filing, entry } = keepFiling(em, accepted);
      const answered = { filing: toFiling(filing, entry, caller), entry: entry && toEntry(entry, caller), userErrors };
      return done(payload(answered), filing.id, ...accepted.events); // answer
    });
  }
}

async function again(filingId: string, { em, caller }: Change): Promise<FileEntryPayload> {
  const filing = await em.findOneOrFail(FilingTable, { id: filingId }, { populate: ['findings'] });
  const entry = filing.entryId === null ? null : await em.findOne(EntryTable, { id: filing.entryId });
  const userErrors = filing.findings.map(toUserError);
  return payload({ filing: toFiling(filing, entry, caller), entry: entry && toEntry(entry, caller), userErrors });
}

const payload = (answered: Partial<FileEntryPayload>): FileEntryPayload =>
  Object.assign(new FileEntryPayload(), { filing: null, entry: null, userErrors: [] as UserError[] }, answered);
