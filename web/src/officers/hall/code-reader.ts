/** Reads the code in a picture of the camera; null where there is none. */
export type CodeReader = (video: HTMLVideoElement) => Promise<string | null>;

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { rawValue: string }[]>;
}
interface DetectorClass {
  new (of: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The browser's own reader; where it has none, as on an iPhone, one that is loaded for this page alone. */
export async function codeReader(): Promise<CodeReader> {
  const { BarcodeDetector: Own } = globalThis as { BarcodeDetector?: DetectorClass };
  const formats = await Own?.getSupportedFormats().catch((): readonly string[] => []);
  return Own && formats?.includes('qr_code') ? ownReader(new Own({ formats: ['qr_code'] })) : loadedReader();
}

const ownReader =
  (own: Detector): CodeReader =>
  async (video) =>
    (await own.detect(video))[0]?.rawValue ?? null;

async function loadedReader(): Promise<CodeReader> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  return async (video) => {
    [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
    if (canvas.width === 0) return null;
    pen.drawImage(video, 0, 0);
    try {
      return decodeQR(pen.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      return null; // a picture without a code
    }
  };
}
