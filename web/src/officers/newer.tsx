/** What came since and what left, offered and not forced upon the reader. */
export function Newer({ behind, gone, show }: { behind: number; gone: number; show(): void }) {
  const says = [behind && `${behind} new`, gone && `${gone} no longer here`].filter(Boolean).join(', ');
  return (
    <div role="status" className={says ? 'margin-top-2' : ''}>
      {says && (
        <button type="button" className="usa-button usa-button--accent-cool" onClick={show}>
          {says}: {behind ? 'show' : 'clear away'}
        </button>
      )}
    </div>
  );
}
