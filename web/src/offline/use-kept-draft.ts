import { useCallback, useEffect, useState } from 'react';

/**
 * Something in the making that outlives its page, for this person in this tab: a session that ends, a reload and a
 * claim that went back lose nothing of it. `drop` forgets it once it is done.
 */
export function useKeptDraft<T extends object>(name: string, nothing: T) {
  const [draft, setDraft] = useState<T>(() => ({ ...nothing, ...kept<T>(name) }));
  const [isDropped, setIsDropped] = useState(false);
  useEffect(() => {
    if (!isDropped) keep(name, draft, nothing);
  }, [name, draft, nothing, isDropped]);
  const change = useCallback((part: Partial<T>) => {
    setIsDropped(false);
    setDraft((before) => ({ ...before, ...part }));
  }, []);
  const drop = useCallback(() => {
    setIsDropped(true);
    setDraft(nothing);
    forget(name);
  }, [name, nothing]);
  return { draft, change, drop };
}

function kept<T>(name: string): Partial<T> {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? '{}') as Partial<T>;
  } catch {
    return {};
  }
}

function keep<T extends object>(name: string, draft: T, nothing: T): void {
  try {
    if (JSON.stringify(draft) === JSON.stringify(nothing)) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing: the page itself still does, as long as it is open.
  }
}

function forget(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}
