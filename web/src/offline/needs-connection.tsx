import { createContext, useContext, type ReactNode } from 'react';
import { useIsOnline } from '../page/states.tsx';
import { useTexts } from '../texts/texts.ts';

/** Whether the page shows what this device kept, so that nothing can be done on it yet. */
export const IsKept = createContext(false);

/** What is done through the platform, and says so while that cannot be reached. What is typed already stays. */
export function NeedsConnection({ children }: { children: ReactNode }) {
  const t = useTexts('page');
  const isKept = useContext(IsKept);
  const isOnline = useIsOnline();
  return (
    <fieldset disabled={isKept} className="usa-fieldset portal-narrow">
      {(isKept || !isOnline) && <p className="margin-y-1 text-bold">{t('kept.needsIt')}</p>}
      {children}
    </fieldset>
  );
}
