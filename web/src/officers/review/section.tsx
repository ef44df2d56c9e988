import { useId, type ReactNode } from 'react';

interface SectionProps {
  heading: string;
  /** Why it may be old or incomplete, in a sentence; null when it is not. */
  lacking?: string | null;
  children: ReactNode;
}

/** A part of the desk. Where a service does not answer, it says so beside what is known. */
export function Section({ heading, lacking = null, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="margin-bottom-4">
      <h2 id={id} className="font-sans-lg margin-top-0 margin-bottom-1">
        {heading}
      </h2>
      {lacking && (
        <p role="status" className="border-left-1 border-gold padding-left-2 measure-4">
          {lacking}
        </p>
      )}
      {children}
    </section>
  );
}

/** One fact with its name. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="padding-y-05 border-bottom-1px border-base-lighter fact">
      <dt className="text-bold">{term}</dt>
      <dd className="margin-left-0">{children}</dd>
    </div>
  );
}
