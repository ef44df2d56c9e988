import { useId, type ReactNode } from 'react';

/** Something that is to be done next, set off from what is only shown. */
export function ActionBox({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-2px border-primary padding-2 margin-y-2">
      <h2 id={id} className="font-sans-lg margin-top-0 margin-bottom-1">
        {heading}
      </h2>
      {children}
    </section>
  );
}
