/** The kinds of file that are kept, by what a browser calls them. */
export const mediaTypes = {
  'application/pdf': { name: 'PDF', ending: 'pdf', shownInBrowsers: true },
  'image/jpeg': { name: 'JPEG', ending: 'jpg', shownInBrowsers: true },
  'image/png': { name: 'PNG', ending: 'png', shownInBrowsers: true },
  'image/heic': { name: 'HEIC', ending: 'heic', shownInBrowsers: false },
} as const;
export type MediaType = keyof typeof mediaTypes;

const otherNames: Record<string, MediaType> = {
  'application/x-pdf': 'application/pdf',
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/x-png': 'image/png',
  'image/heif': 'image/heic',
};

/** The type that a client's word for it means; null when it is none that is kept. */
export function mediaTypeOf(declared: string): MediaType | null {
  const word = declared.trim().toLowerCase().split(';')[0]!.trim();
  if (Object.hasOwn(mediaTypes, word)) return word as MediaType;
  return Object.hasOwn(otherNames, word) ? otherNames[word]! : null;
}
