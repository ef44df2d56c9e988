import { useEffect } from 'react';

/** Asks anew when the reader comes back to the page, or the network to the device. */
export function useAskOnReturn(ask: () => void): void {
  useEffect(() => {
    const returned = (): void => {
      if (document.visibilityState === 'visible') ask();
    };
    document.addEventListener('visibilitychange', returned);
    addEventListener('online', returned);
    return () => {
      document.removeEventListener('visibilitychange', returned);
      removeEventListener('online', returned);
    };
  }, [ask]);
}
