import { useId, useSyncExternalStore } from 'react';
import { useTexts } from '../texts/texts.ts';
import type { FileUpload, UploadShown } from './file-upload.ts';

/** One file on its way, with how much of it has come; or why it was refused. */
export function FileOnItsWay({ upload, drop }: { upload: FileUpload; drop(): void }) {
  const t = useTexts('upload');
  const shown = useSyncExternalStore(upload.watch, () => upload.shown);
  const id = useId();
  const cancel = (): void => {
    upload.cancel();
    drop();
  };
  return (
    <li className="wizard-card">
      <p id={id} className="margin-0 breaks-words text-bold">
        {upload.file.name}
      </p>
      {shown.is === 'REFUSED' ? (
        <p className="usa-error-message" role="alert">
          {shown.says}
        </p>
      ) : (
        <Progress shown={shown} size={upload.file.size} labelledBy={id} />
      )}
      <div className="wizard-actions">
        {shown.is === 'WAITING' && (
          <button type="button" className="usa-button usa-button--unstyled" onClick={() => upload.retryNow()}>
            {t('tryNow')}
          </button>
        )}
        <button type="button" className="usa-button usa-button--unstyled" onClick={cancel}>
          {t(shown.is === 'REFUSED' ? 'dismiss' : 'cancel')} <span className="usa-sr-only">{upload.file.name}</span>
        </button>
      </div>
    </li>
  );
}

function Progress({ shown, size, labelledBy }: { shown: UploadShown; size: number; labelledBy: string }) {
  const t = useTexts('upload');
  const sent = 'sentBytes' in shown ? shown.sentBytes : size;
  const percent = size === 0 ? 0 : Math.floor((sent / size) * 100);
  return (
    <>
      <div
        role="progressbar"
        aria-labelledby={labelledBy}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="upload-progress"
      >
        <div style={{ width: `${percent}%` }} />
      </div>
      <p role="status" className="margin-y-05 font-body-2xs">
        {t(shown.is === 'WAITING' ? 'waiting' : 'sending', { percent })}
      </p>
    </>
  );
}
