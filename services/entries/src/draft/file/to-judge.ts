import { fieldsOf } from '../../kinds/form/grammar.js';
import { kinds } from '../../kinds/index.js';
import type { DraftToJudge } from '../../kinds/draft-to-file.js';
import type { DraftRow } from '../draft.table.js';
import { asTyped } from '../save/kept-answers.js';

/** A draft as the law judges it. */
export const toJudge = ({ kind, regime, accountId, importerAccountId, entryId, answers }: DraftRow): DraftToJudge => ({
  ...{ kind, regime, accountId, importerAccountId: importerAccountId ?? null, entryId },
  answers: asTyped(answers, yesOrNo.get(kind)!),
});

/** The questions of a kind that are answered by yes or no. */
const yesOrNo = new Map(
  kinds.map(({ code, form }) => {
    const asked = [...fieldsOf(form), ...Object.entries(form.line)].filter(([, { kind }]) => kind === 'YES_NO');
    return [code, new Set(asked.map(([name]) => name))];
  }),
);
