import { useRef, useState } from 'react';
import { goTo } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';
import { signOut, type Viewer } from './session.ts';

/** Signs out; a guest whom nobody could find again is first told what is lost by it. */
export function LeaveButton({ viewer }: { viewer: Viewer }) {
  const t = useTexts('page');
  const question = useRef<HTMLDialogElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const leave = (): void => void signOut().catch((error: Error) => setFailure(error.message));
  const losesAccess = viewer.isGuest && !viewer.email;
  return (
    <>
      <button
        type="button"
        className="usa-button usa-button--unstyled text-white margin-left-2"
        onClick={() => (losesAccess ? question.current?.showModal() : leave())}
      >
        {t('signOut')}
      </button>
      <span role="alert" className={failure ? 'display-block measure-4' : ''}>
        {failure}
      </span>
      <dialog ref={question} className="portal-dialog" aria-labelledby="leave-heading">
        <h2 id="leave-heading" className="margin-top-0">
          {t('leave.heading')}
        </h2>
        <p>{t('leave.says')}</p>
        <LeaveChoices leave={leave} close={() => question.current?.close()} />
      </dialog>
    </>
  );
}

function LeaveChoices({ leave, close }: { leave(): void; close(): void }) {
  const t = useTexts('page');
  const keep = (): void => {
    close();
    goTo('/claim');
  };
  return (
    <div className="portal-choices">
      <button type="button" className="usa-button" onClick={keep}>
        {t('leave.keep')}
      </button>
      <button type="button" className="usa-button usa-button--outline" onClick={close}>
        {t('leave.stay')}
      </button>
      <button type="button" className="usa-button usa-button--unstyled" onClick={leave}>
        {t('leave.leave')}
      </button>
    </div>
  );
}
