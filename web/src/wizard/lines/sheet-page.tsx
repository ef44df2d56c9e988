import { mostLines } from '@landfall/law/shared/lines';
import { useEffect, useMemo, useState } from 'react';
import { useGraph } from '../../graph/use-graph.ts';
import { PageHeading } from '../../page/heading.tsx';
import { Notice } from '../../page/notice.tsx';
import { draftPath, goTo, PageLink } from '../../page/route.tsx';
import type { SheetRead } from '../../sheet/sheet.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Filling } from '../draft/filling.ts';
import type { Question } from '../questions/form-graph.ts';
import { pageOfLines } from '../step/steps.ts';
import { ChooseSheet } from './choose-sheet.tsx';
import { columnsOf, type Columns } from './columns-of-sheet.ts';
import { linesOfSheet } from './lines-of-sheet.ts';
import { SheetColumns } from './sheet-columns.tsx';
import { SheetRows } from './sheet-rows.tsx';
import { wordsElsewhere } from './words-elsewhere.ts';

/** Lines of goods from a file or from pasted rows, looked at before they are taken over. */
export function SheetPage({ filling }: { filling: Filling }) {
  const t = useTexts('sheet');
  const { draft, form } = filling;
  // Each that is read is looked at anew.
  const [{ read, number }, setRead] = useState<{ read: SheetRead | null; number: number }>({ read: null, number: 0 });
  const show = (shown: SheetRead | null): void => setRead((before) => ({ read: shown, number: before.number + 1 }));
  const elsewhere = useWordsElsewhere(filling);
  const goods = draftPath(draft.reference, pageOfLines(form));
  return (
    <div className="wizard-question">
      <PageLink to={goods}>{t('back')}</PageLink>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p className="measure-4">{t('says')}</p>
      <ChooseSheet questions={form.line} onRead={show} />
      {read?.is === 'REFUSED' && <Notice kind="error">{t(read.why, { most: mostLines })}</Notice>}
      {read?.is === 'READ' && elsewhere && (
        <TakeOver key={number} {...{ filling, read, elsewhere }} done={() => goTo(goods)} />
      )}
    </div>
  );
}

/** Null until it is known; a sheet is read without, too, where it cannot be had. */
function useWordsElsewhere({ draft: { kind } }: Filling): readonly Question[] | null {
  const { client } = useGraph();
  const [words, setWords] = useState<readonly Question[] | null>(null);
  useEffect(() => {
    void wordsElsewhere(client, kind)
      .catch(() => [])
      .then(setWords);
  }, [client, kind]);
  return words;
}

interface TakeOverProps {
  filling: Filling;
  read: Extract<SheetRead, { is: 'READ' }>;
  elsewhere: readonly Question[];
  done(): void;
}

function TakeOver({ filling, read: { rows, notes }, elsewhere, done }: TakeOverProps) {
  const t = useTexts('sheet');
  const { form, answers, change } = filling;
  const [columns, setColumns] = useState<Columns>(() => columnsOf(rows, [...form.line, ...elsewhere]));
  const [forAll, setForAll] = useState<Record<string, string>>({});
  const lines = useMemo(
    () => linesOfSheet(rows, { questions: form.line, inOtherLanguages: elsewhere, columns, forAll, answers }),
    [rows, form, elsewhere, columns, forAll, answers],
  );
  const take = (): void => {
    const good = lines.filter(({ faults }) => faults.length === 0).map(({ line }) => line);
    // One change, and so saved at once.
    change((said) => ({ ...said, lines: [...(said.lines ?? []), ...good] }));
    done();
  };
  return (
    <>
      {notes.otherSheets.length > 0 && (
        <Notice kind="info">{t('otherSheets', { names: notes.otherSheets.join(', ') })}</Notice>
      )}
      {notes.hiddenSheets.length > 0 && (
        <Notice kind="info">{t('hiddenSheets', { names: notes.hiddenSheets.join(', ') })}</Notice>
      )}
      {notes.encoding && <Notice kind="info">{t('encoding', { encoding: notes.encoding })}</Notice>}
      <SheetColumns questions={form.line} {...{ columns, setColumns, forAll, setForAll }} />
      <SheetRows {...{ filling, lines, take }} left={mostLines - (answers.lines?.length ?? 0)} />
    </>
  );
}
