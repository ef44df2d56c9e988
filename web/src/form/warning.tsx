import type { ReactNode } from 'react';

/** What somebody should look at once more, beside the field that it is about. It stops nobody. */
export function Warning({ children }: { children: ReactNode }) {
  return (
    <div className="usa-alert usa-alert--warning usa-alert--slim margin-top-1">
      <div className="usa-alert__body">
        <p className="usa-alert__text">{children}</p>
      </div>
    </div>
  );
}
