import { useSyncExternalStore, type ReactNode } from 'react';
import { useTexts } from '../texts/texts.ts';
import { Notice } from './notice.tsx';

/** While something is asked for. `says` names it, as in `Loading the entry…`. */
export function Loading({ says }: { says?: string }) {
  const t = useTexts('page');
  return (
    <p role="status" aria-busy="true">
      {says ?? t('loading')}
    </p>
  );
}

/** Where there is nothing yet: says what would be here, and how it gets here. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="padding-y-2 measure-4 text-base-darker">{children}</div>;
}

interface FailedProps {
  heading?: string;
  /** Why, in a sentence for people. */
  says: string;
  isTrying?: boolean;
  retry(): void;
}

/** Where something could not be had, with a button to try again. */
export function Failed({ heading, says, isTrying = false, retry }: FailedProps) {
  const t = useTexts('page');
  return (
    <Notice kind="error" heading={heading ?? t('failed')}>
      <p>{says}</p>
      <button type="button" className="usa-button" disabled={isTrying} onClick={retry}>
        {isTrying ? t('trying') : t('tryAgain')}
      </button>
    </Notice>
  );
}

function watchNetwork(watcher: () => void): () => void {
  addEventListener('online', watcher);
  addEventListener('offline', watcher);
  return () => {
    removeEventListener('online', watcher);
    removeEventListener('offline', watcher);
  };
}

/** Whether the device has a network, as far as it knows. */
export const useIsOnline = (): boolean =>
  useSyncExternalStore(
    watchNetwork,
    () => navigator.onLine,
    () => true,
  );

/** Says so while the device has no network. */
export function OfflineNotice() {
  const t = useTexts('page');
  if (useIsOnline()) return null;
  return (
    <div className="margin-bottom-3">
      <Notice kind="warning">{t('offline')}</Notice>
    </div>
  );
}
