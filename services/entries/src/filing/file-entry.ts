import { findings, refuses, type Finding } from '@landfall/rule';
import { change, done, refused, type Change, type Context, type UserError } from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { EntryTable } from '../entry/entry.table.js';
import { toEntry } from '../entry/entry.type.js';
import { filingFindings } from '../law/us/filing.js';
import { linesCanBeCounted } from '../law/us/well-formed.js';
import { acceptFiling, refuseFiling } from './decide-filing.js';
import { FileEntryInput, FileEntryPayload } from './file-entry.input.js';
import { factsOfInput } from './filing-facts.js';
import { toFiling } from './filing.type.js';
import { FilingTable } from './filing.table.js';
import { keepFiling } from './keep-filing.js';
import { canBeKept, inputRules } from './readable-input.js';
import { toUserError } from '../to-user-error.js';
import { readSubmission, type Submission } from './submission.js';

const operation = { name: 'fileEntry', payload: FileEntryPayload, again };

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
      const submission = await readSubmission(em, caller, input, now); // may
      const found = [...submission.findings, ...findingsOf(submission)]; // law
      const userErrors = found.map(toUserError);
      if (refuses(found)) {
        const refusal = refuseFiling(submission, found); // decide
        if (!canBeKept(input)) return refused(payload({ userErrors }), refusal.event);
        const { filing } = keepFiling(em, refusal); // keep
        return refused(payload({ filing: toFiling(filing, null, caller), userErrors }), refusal.event);
      }
      const accepted = acceptFiling(submission, found);
      const { filing, entry } = keepFiling(em, accepted);
      const answered = { filing: toFiling(filing, entry, caller), entry: entry && toEntry(entry, caller), userErrors };
      return done(payload(answered), filing.id, ...accepted.events); // answer
    });
  }
}

function findingsOf(submission: Submission): Finding[] {
  const { input, filer, days } = submission;
  const unread = findings(inputRules, input);
  if (input.regime !== 'US_CBP') return unread;
  const facts = factsOfInput(input, filer, days);
  // Too many lines are not read one by one: the answer would be longer than the question.
  const tooMany = findings([linesCanBeCounted], facts);
  return [...unread, ...(tooMany.length && input.lines.length ? tooMany : filingFindings(facts))];
}

async function again(filingId: string, { em, caller }: Change): Promise<FileEntryPayload> {
  const filing = await em.findOneOrFail(FilingTable, { id: filingId });
  const entry = filing.entryId === null ? null : await em.findOne(EntryTable, { id: filing.entryId });
  return payload({ filing: toFiling(filing, entry, caller), entry: entry && toEntry(entry, caller) });
}

const payload = (answered: Partial<FileEntryPayload>): FileEntryPayload =>
  Object.assign(new FileEntryPayload(), { filing: null, entry: null, userErrors: [] as UserError[] }, answered);
