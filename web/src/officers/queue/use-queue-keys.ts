import { useCallback, useEffect, useRef, useState } from 'react';

const kept = 'landfall.queue-keys';

/**
 * Keys to work through a list: j and k step from row to row, c claims. Enter opens, since the focus is on a link.
 * They can be turned off (WCAG 2.1.4), as for those who speak to their computer.
 */
export function useQueueKeys(claim: (id: string) => void) {
  const [isOn, setIsOn] = useState(() => localStorage.getItem(kept) !== 'off');
  const claimNow = useRef(claim);
  claimNow.current = claim;
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'j') step(1);
      if (event.key === 'k') step(-1);
      const current = event.key === 'c' && currentRow();
      if (current) claimNow.current(current);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn]);
  const turn = useCallback((on: boolean) => {
    localStorage.setItem(kept, on ? 'on' : 'off');
    setIsOn(on);
  }, []);
  return { isOn, turn };
}

// A row says its id, and holds the link that opens it.
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('tr[data-row]')];

const currentRow = (): string | null =>
  document.activeElement?.closest('tr[data-row]')?.getAttribute('data-row') ?? null;

function step(by: 1 | -1): void {
  const all = rows();
  const at = all.findIndex((row) => row.dataset['row'] === currentRow());
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
  next?.querySelector('a')?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');
