import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../texts/texts.ts';

interface PageHeadingProps {
  /** The page's title in the browser. */
  title: string;
  /** True when something on the page is to be mended: the title then begins with it. */
  hasErrors?: boolean;
  /** A line above the heading, as the name of the section. */
  caption?: ReactNode;
  children: ReactNode;
}

/** The one heading of a page: takes the focus when the page is shown, so that a screen reader begins there. */
export function PageHeading({ title, hasErrors = false, caption, children }: PageHeadingProps) {
  const t = useTexts('page');
  const heading = useRef<HTMLHeadingElement>(null);
  const whole = title === t('name') ? title : `${title} | ${t('name')}`;
  const shown = hasErrors ? t('errorPrefix', { title: whole }) : whole;
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => void (document.title = shown), [shown]);
  return (
    <>
      {caption && <p className="margin-0 text-base-dark">{caption}</p>}
      <h1 ref={heading} tabIndex={-1} className="font-sans-xl margin-top-0 margin-bottom-1">
        {children}
      </h1>
    </>
  );
}
