import type { ReactNode } from 'react';

interface NoticeProps {
  kind: 'info' | 'warning' | 'error' | 'success';
  heading?: ReactNode;
  children: ReactNode;
}

/** A message that stands out. Errors are announced at once, the rest when the reader pauses. */
export function Notice({ kind, heading, children }: NoticeProps) {
  return (
    <div
      className={`usa-alert usa-alert--${kind} ${heading ? '' : 'usa-alert--slim'}`}
      role={kind === 'error' ? 'alert' : 'status'}
    >
      <div className="usa-alert__body">
        {heading && <h2 className="usa-alert__heading">{heading}</h2>}
        <div className="usa-alert__text">{children}</div>
      </div>
    </div>
  );
}
