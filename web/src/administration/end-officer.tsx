import { useAct } from '../graph/use-act.ts';
import { useTexts } from '../texts/texts.ts';
import { EndRights, type OfficerShown } from './officer-query.ts';
import { SureFirst } from './sure-first.tsx';

interface EndOfficerProps {
  officer: OfficerShown;
  isYourself: boolean;
  done(says: string): void;
}

/** Ends all rights of somebody, once it was said what will happen. */
export function EndOfficer({ officer, isYourself, done }: EndOfficerProps) {
  const t = useTexts('administration');
  const { subject: subjectId, displayName: name, version } = officer;
  const { act, isActing, refusals } = useAct(EndRights, (data) => data.endOfficerRights);
  const end = async (): Promise<void> => {
    if (await act({ subjectId, expectedVersion: version ?? 0 })) done(t('ended', { name }));
  };
  return (
    <section aria-labelledby="end" className="margin-top-4">
      <h2 id="end" className="font-sans-lg">
        {t('end')}
      </h2>
      <SureFirst
        ask={isYourself ? t('endYourOwn') : t('endOf', { name })}
        what={isYourself ? t('endSaysYourself') : t('endSays', { name })}
        yes={t('endYes')}
        {...{ isActing, refusals }}
        act={() => void end()}
      />
    </section>
  );
}
