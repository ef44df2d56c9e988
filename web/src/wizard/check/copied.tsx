import { entryPath, PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { Copied as CopiedFrom } from '../draft/draft-graph.ts';
import type { Filling } from '../draft/filling.ts';
import { questionsOf } from '../questions/what-is-asked.ts';

const whys = ['OF_THE_SHIPMENT', 'OF_THE_FILER', 'ASKED_NO_MORE', 'CHOICE_NO_MORE'] as const;

/** What a declaration was copied from, and what of it was left empty, until it is filed. */
export function Copied({ filling: { form }, copied }: { filling: Filling; copied: CopiedFrom }) {
  const t = useTexts('copy');
  const questions = [...questionsOf(form), ...form.line];
  const named = ({ question, lineNumbers }: CopiedFrom['leftOut'][number]): string => {
    const inWords = questions.find(({ name }) => name === question)?.inWords ?? question;
    if (lineNumbers.length === 0) return inWords;
    return t('inLines', { question: inWords, count: lineNumbers.length, lines: lineNumbers.join(', ') });
  };
  return (
    <section aria-labelledby="copied" className="border-left-1 border-info padding-left-2 margin-y-2 measure-5">
      <h2 id="copied" className="font-sans-md margin-0">
        <PageLink to={entryPath(copied.reference)}>{t('from', { reference: copied.reference })}</PageLink>
      </h2>
      <p className="margin-y-05">{t('check')}</p>
      {whys.map((why) => {
        const left = copied.leftOut.filter((one) => one.why === why);
        if (left.length === 0) return null;
        return (
          <p key={why} className="margin-y-05">
            {t(why)} {left.map(named).join('; ')}.
          </p>
        );
      })}
      <p className="margin-y-05">{t('documents')}</p>
    </section>
  );
}
