import { KeepByEmail } from '../../claim/keep-by-email.tsx';
import { NeedsConnection } from '../../offline/needs-connection.tsx';
import { useTexts } from '../../texts/texts.ts';
import { ActionBox } from './action-box.tsx';

/** A guest's offer to keep the filing under an e-mail. */
export function KeepFiling() {
  const t = useTexts('entry');
  return (
    <ActionBox heading={t('act.keepTitle')}>
      <p className="margin-y-1 measure-5">{t('act.keepLead')}</p>
      <NeedsConnection>
        <KeepByEmail />
      </NeedsConnection>
    </ActionBox>
  );
}
