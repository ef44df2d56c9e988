import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../texts/texts.ts';
import { codeReader } from './code-reader.ts';

const betweenPicturesMs = 150;

/** The camera, for who wants it: the field beside it does the same without. */
export function ScanCode({ read }: { read(text: string): void }) {
  const t = useTexts('hall');
  const [isOpen, setOpen] = useState(false);
  const [says, setSays] = useState<string | null>(null);
  const close = (why: string | null): void => {
    setOpen(false);
    setSays(why);
  };
  return (
    <div className="margin-bottom-2">
      {isOpen && (
        <Camera
          read={(text) => {
            close(null);
            read(text);
          }}
          fails={() => close(t('scan.noCamera'))}
        />
      )}
      <button type="button" className="usa-button width-full" onClick={() => (isOpen ? close(null) : setOpen(true))}>
        {t(isOpen ? 'scan.end' : 'scan.begin')}
      </button>
      <p role="status" className="margin-y-05">
        {isOpen ? t('scan.looking') : says}
      </p>
    </div>
  );
}

interface CameraProps {
  read(text: string): void;
  fails(): void;
}

function Camera({ read, fails }: CameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef({ read, fails });
  told.current = { read, fails };
  useEffect(() => {
    const ended = new AbortController();
    lookFor(video.current!, ended.signal).then(
      (text) => text !== null && told.current.read(text),
      () => !ended.signal.aborted && told.current.fails(),
    );
    return () => ended.abort();
  }, []);
  return <video ref={video} playsInline muted className="width-full" />;
}

/** The first code that the camera sees; null when it was closed before. @throws Error where there is no camera. */
async function lookFor(video: HTMLVideoElement, ended: AbortSignal): Promise<string | null> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  try {
    video.srcObject = stream;
    const [read] = await Promise.all([codeReader(), video.play()]);
    while (!ended.aborted) {
      const text = await read(video).catch(() => null);
      if (text !== null) return text;
      await new Promise((done) => setTimeout(done, betweenPicturesMs));
    }
    return null;
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}
