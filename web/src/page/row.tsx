import type { ReactNode } from 'react';

/** One fact with its name, in a list of such. */
export function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="padding-y-1 border-bottom-1px border-base-lighter">
      <dt className="text-bold">{term}</dt>
      <dd className="margin-left-0 breaks-words">{children}</dd>
    </div>
  );
}
