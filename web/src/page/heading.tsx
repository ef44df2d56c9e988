import { useEffect, useRef, type ReactNode } from 'react';

/** The one heading of a page: takes the focus when the page is shown, so that a screen reader begins there. */
export function PageHeading({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => void (document.title = title === 'Landfall' ? title : `${title} | Landfall`), [title]);
  return (
    <h1 ref={heading} tabIndex={-1} className="font-heading-xl margin-top-0 margin-bottom-1">
      {children}
    </h1>
  );
}
