/** Which keys work here, and how to turn them off. */
export function KeysHelp({ isOn, turn }: { isOn: boolean; turn(on: boolean): void }) {
  return (
    <div className="display-none desktop:display-block font-body-2xs margin-top-2">
      {isOn && (
        <>
          <kbd>j</kbd> next row, <kbd>k</kbd> row before, <kbd>Enter</kbd> open, <kbd>c</kbd> claim.{' '}
        </>
      )}
      <button type="button" className="usa-button usa-button--unstyled font-body-2xs" onClick={() => turn(!isOn)}>
        {isOn ? 'Turn these keys off' : 'Turn keys on (j, k, Enter, c)'}
      </button>
    </div>
  );
}
