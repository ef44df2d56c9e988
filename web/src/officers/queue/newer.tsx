import { useTexts } from '../../texts/texts.ts';

/** What came since and what left, offered and not forced upon the reader. */
export function Newer({ behind, gone, show }: { behind: number; gone: number; show(): void }) {
  const t = useTexts('officers');
  const news = [behind && t('newer.behind', { n: behind }), gone && t('newer.gone', { n: gone })]
    .filter(Boolean)
    .join(', ');
  return (
    <div role="status" className={news ? 'margin-top-2' : ''}>
      {news && (
        <button type="button" className="usa-button usa-button--accent-cool" onClick={show}>
          {t(behind ? 'newer.show' : 'newer.clear', { news })}
        </button>
      )}
    </div>
  );
}
