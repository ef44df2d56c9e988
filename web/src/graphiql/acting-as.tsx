import { useEffect, useState } from 'react';
import { personas, signIn, signOut, type Persona } from './bearer-session.ts';

/** Chooses, in the sandbox, in whose name operations run that name nobody in their headers. */
export function ActingAs() {
  const [all, setAll] = useState<readonly Persona[]>([]);
  const [says, setSays] = useState<string | null>(null);
  const failed = (error: Error): void => setSays(error.message);
  useEffect(() => void personas().then((found) => setAll(found ?? []), failed), []);
  const choose = (key: string): void => {
    setSays(null);
    const persona = all.find((one) => one.key === key);
    if (persona) signIn(persona).catch(failed);
    else signOut();
  };
  return (
    <div className="acting-as">
      <a href="/">Landfall</a>
      {all.length > 0 && (
        <label>
          Acting as{' '}
          <select defaultValue="" onChange={(event) => choose(event.target.value)}>
            <option value="">nobody, or the authorization header</option>
            {all.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <span role="status">{says}</span>
    </div>
  );
}
