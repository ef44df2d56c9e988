/** The kinds of file that are kept, by what a browser calls them; what names of such files end in, ours first. */
export const mediaTypes = {
  'application/pdf': { name: 'PDF', endings: ['pdf'], shownInBrowsers: true },
  'image/jpeg': { name: 'JPEG', endings: ['jpg', 'jpeg', 'jpe', 'jfif'], shownInBrowsers: true },
  'image/png': { name: 'PNG', endings: ['png'], shownInBrowsers: true },
  'image/heic': { name: 'HEIC', endings: ['heic', 'heif', 'hif'], shownInBrowsers: false },
} as const;
export type MediaType = keyof typeof mediaTypes;

/** What a client says that knows no better: the content alone tells. */
export const anyType = 'application/octet-stream';

const otherNames: Record<string, MediaType | typeof anyType> = {
  'application/x-pdf': 'application/pdf',
  'application/acrobat': 'application/pdf',
  'application/vnd.pdf': 'application/pdf',
  'text/pdf': 'application/pdf',
  'text/x-pdf': 'application/pdf',
  'image/pdf': 'application/pdf',
  'image/jpg': 'image/jpeg',
  'image/jpe': 'image/jpeg',
  'image/jfif': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/pipeg': 'image/jpeg',
  'image/x-jpg': 'image/jpeg',
  'image/x-jpeg': 'image/jpeg',
  'application/jpg': 'image/jpeg',
  'image/x-png': 'image/png',
  'image/apng': 'image/png',
  'application/png': 'image/png',
  'image/heif': 'image/heic',
  'image/heic-sequence': 'image/heic',
  'image/heif-sequence': 'image/heic',
  '': anyType,
  'binary/octet-stream': anyType,
  'application/binary': anyType,
  'application/download': anyType,
  'application/force-download': anyType,
  'application/x-download': anyType,
  'application/save-as': anyType,
  'application/unknown': anyType,
  'application/x-unknown': anyType,
  'unknown/unknown': anyType,
};

export const isMediaType = (word: string): word is MediaType => Object.hasOwn(mediaTypes, word);

/** The type that a client's word for it means; `anyType` where it says nothing, null when it is none that is kept. */
export function mediaTypeOf(declared: string): MediaType | typeof anyType | null {
  const word = declared.trim().toLowerCase().split(';')[0]!.trim();
  if (isMediaType(word) || word === anyType) return word;
  return Object.hasOwn(otherNames, word) ? otherNames[word]! : null;
}
