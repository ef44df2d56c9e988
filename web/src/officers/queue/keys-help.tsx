import { useTexts } from '../../texts/texts.ts';

/** Which keys work here, and how to turn them off. */
export function KeysHelp({ isOn, turn }: { isOn: boolean; turn(on: boolean): void }) {
  const t = useTexts('officers');
  return (
    <div className="display-none desktop:display-block font-body-2xs margin-top-2">
      {isOn && (
        <>
          <kbd>j</kbd> {t('keys.next')}, <kbd>k</kbd> {t('keys.before')}, <kbd>Enter</kbd> {t('keys.open')},{' '}
          <kbd>c</kbd> {t('keys.claim')}.{' '}
        </>
      )}
      <button type="button" className="usa-button usa-button--unstyled font-body-2xs" onClick={() => turn(!isOn)}>
        {isOn ? t('keys.off') : t('keys.on')}
      </button>
    </div>
  );
}
