import { useRef, useState } from 'react';
import type { Problem } from '../../form/error-summary.tsx';
import { useProblems } from '../../form/use-problems.ts';
import { whyNoAnswer } from '../../graph/missing-parts.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { textsOf, useTexts } from '../../texts/texts.ts';
import { FileDraft, type Finding } from '../draft/draft-graph.ts';
import { problemOf } from '../step/question-frame.tsx';
import type { Filling } from '../draft/filling.ts';

/**
 * Files a draft once, however often it is asked to, after a reload of the page too: the key is of the draft's version,
 * and of its entry's where it was sent back, for then it may be filed again as it is.
 */
export function useFiling(filling: Filling, statement: string | null, accepted: boolean, askStatement: () => void) {
  const t = useTexts('wizard');
  const { client } = useGraph();
  const { tell, ...told } = useProblems({ accepted });
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isFiling, setFiling] = useState(false);
  const isUnderWay = useRef(false);

  const fileNow = async (): Promise<void> => {
    if (!accepted) return tell([{ fieldId: 'accepted', says: t('certify.notAccepted') }]);
    if (!(await filling.keeper.save())) return setTrouble(t('certify.notSaved'));
    const { id, version } = filling.keeper.shown.draft;
    const certification = { statement: statement ?? '', accepted };
    const input = { draftId: id, draftVersion: version, certification, idempotencyKey: keyOf(filling) };
    const { data, error } = await client.mutation(FileDraft, { input }).toPromise();
    if (!data) return setTrouble(!error || error.networkError ? t('certify.noAnswer') : whyNoAnswer(error));
    const { entry, userErrors } = data.fileDraft;
    // The draft is filed now: asked anew, it leads to the page that says so.
    if (entry || userErrors.some(({ code }) => isOfAnotherState.includes(code))) return filling.reload();
    if (userErrors.some(isOfStatement)) askStatement();
    tell(userErrors.filter(isError).map((finding) => problemOnFiling(finding, filling)));
  };
  const file = async (): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setFiling(true);
    setTrouble(null);
    tell([]);
    await fileNow().finally(() => {
      isUnderWay.current = false;
      setFiling(false);
    });
  };
  return { ...told, trouble, isFiling, file };
}

const keyOf = ({ keeper, entry }: Filling): string =>
  [keeper.shown.draft.id, keeper.shown.draft.version, entry?.entryVersion].filter(Boolean).join('-');

/** What the law only warns about was told before, and refuses nothing. */
const isError = ({ severity }: Finding): boolean => severity === 'ERROR';

/** Filed or changed meanwhile, perhaps on another device. */
const isOfAnotherState: readonly string[] = ['DRAFT_FILED', 'CONFLICT'];

/** The page stood open while a new statement came into force. */
const isOfStatement = ({ path }: Finding): boolean => path[0] === 'certification' && path[1] === 'statement';

const problemOnFiling = (finding: Finding, filling: Filling): Problem =>
  isOfStatement(finding)
    ? { fieldId: 'accepted', says: textsOf('wizard')('certify.statementChanged') }
    : problemOf(finding, filling, 'certify');
