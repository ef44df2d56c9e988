import { useState, type FormEvent } from 'react';
import { entryPath, goTo } from '../page/route.tsx';

/** A box to open an entry by its reference. */
export function OpenEntry() {
  const [problem, setProblem] = useState<string | null>(null);
  const open = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('reference')).trim().toUpperCase();
    if (typed) return goTo(entryPath(typed));
    setProblem('Enter the reference of the entry.');
    document.getElementById('reference')?.focus();
  };
  return (
    <form onSubmit={open} noValidate aria-labelledby="open-entry">
      <h2 id="open-entry" className="font-heading-lg">
        Open an entry
      </h2>
      <Reference problem={problem} />
      <button type="submit" className="usa-button margin-top-2">
        Open
      </button>
    </form>
  );
}

function Reference({ problem }: { problem: string | null }) {
  return (
    <div className={`usa-form-group ${problem ? 'usa-form-group--error' : ''}`}>
      <label className="usa-label" htmlFor="reference">
        Reference
      </label>
      <span id="reference-hint" className="usa-hint">
        For example US-7K3F-9QXM-4
      </span>
      {problem && (
        <span id="reference-problem" className="usa-error-message" role="alert">
          {problem}
        </span>
      )}
      <input
        id="reference"
        name="reference"
        className={`usa-input ${problem ? 'usa-input--error' : ''}`}
        aria-describedby={problem ? 'reference-hint reference-problem' : 'reference-hint'}
        aria-invalid={problem ? true : undefined}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
      />
    </div>
  );
}
