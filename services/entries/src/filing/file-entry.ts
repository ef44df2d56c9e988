import { refuses } from '@landfall/rule';
import { done, mutation, refused, UserError, toUserError, type Change } from '@landfall/service-kit';
import { Field, ObjectType } from 'type-graphql';
import { trade } from '../access.js';
import { EntryTable } from '../entry/entry.table.js';
import { Entry, toEntry } from '../entry/entry.type.js';
import { acceptFiling } from './decide-filing.js';
import { declarationOfInput } from '../kinds/informal-entry/declare.js';
import { FileEntryInput } from './file-entry.input.js';
import { filerReferenceConstraint, readFilerReference } from './filer-reference.js';
import { Filing, toFiling } from './filing.type.js';
import { FilingTable } from './filing.table.js';
import { keepFiling, keepRefused } from './keep-filing.js';
import { judgeSubmission, readSubmission } from './submission.js';

@ObjectType({ description: 'What came of `fileEntry`.', simpleResolvers: true })
class FileEntryPayload {
  @Field(() => Filing, {
    nullable: true,
    description: 'The filing as kept, also when it was refused; null when it could not be kept (see `userErrors`).',
  })
  filing!: Filing | null;

  @Field(() => Entry, { nullable: true, description: 'The entry; null when the filing was refused.' })
  entry!: Entry | null;

  @Field(() => [UserError], {
    description:
      'Every broken rule at once, with paths in your input. Warnings are kept on an accepted filing for an officer.',
  })
  userErrors!: UserError[];
}

export const fileEntry = mutation({
  name: 'fileEntry',
  description:
    'Certifies and files an electronic informal entry. Accepted: a filing and its entry. Refused: every broken rule at once; the data are kept.',
  may: trade,
  input: FileEntryInput,
  inputSays: 'All the data of the entry.',
  answers: FileEntryPayload,
  again,
  constraints: filerReferenceConstraint,
  async work(input, it) {
    const { em, caller } = it;
    const filerReference = readFilerReference(input.filerReference);
    const by = {
      filedBy: caller.subject,
      accountId: caller.accountId!,
      callerAccountId: caller.accountId,
      sharedWith: [],
      reference: null,
      filerReference,
    }; // may
    const submission = await readSubmission(it, declarationOfInput(input), by);
    const found = judgeSubmission(submission); // law
    const userErrors = found.map(toUserError);
    if (refuses(found)) {
      const { filing, events } = await keepRefused(em, submission, found); // decide, keep
      return refused({ filing: filing && toFiling(filing, null, caller), userErrors }, ...events);
    }
    const accepted = acceptFiling(submission, found);
    const { filing, entry } = await keepFiling(em, accepted);
    const answered = { filing: toFiling(filing, entry, caller), entry: entry && toEntry(entry, caller), userErrors };
    return done(answered, filing.id, ...accepted.events); // answer
  },
});

async function again(filingId: string, { em, caller }: Change): Promise<FileEntryPayload> {
  const filing = await em.findOneOrFail(FilingTable, { id: filingId }, { populate: ['findings'] });
  const entry = filing.entryId === null ? null : await em.findOne(EntryTable, { id: filing.entryId });
  const userErrors = filing.findings.map(toUserError);
  return { filing: toFiling(filing, entry, caller), entry: entry && toEntry(entry, caller), userErrors };
}
