import { inFours } from '@landfall/law';
import { releasePath } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import { QrCode } from './qr-code.tsx';

/**
 * The address at which anybody checks the release, as a code to scan. After it stands the reference, which no browser
 * sends along: where a reference is asked for, what is scanned is read as one.
 */
export function ReleaseQr({ releaseCode, reference }: { releaseCode: string; reference: string }) {
  const t = useTexts('entry');
  const address = new URL(`${releasePath(releaseCode)}#${reference}`, location.origin).href;
  return (
    <div className="printed-code">
      <QrCode text={address} label={t('print.qr')} />
      <p className="margin-y-05">
        {t('print.code')} <strong className="text-no-wrap">{inFours(releaseCode)}</strong>
      </p>
      <p className="font-body-3xs margin-y-0">{t('print.scan', { address: `${location.host}${releasePath()}` })}</p>
    </div>
  );
}
