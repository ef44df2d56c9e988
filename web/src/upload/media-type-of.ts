const byEnding: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  heic: 'image/heic',
  heif: 'image/heic',
};

/** The type that the browser gives, or, where it knows none, the one that the name ends like. */
export function mediaTypeOf({ type, name }: { type: string; name: string }): string {
  if (type === 'image/heif') return 'image/heic';
  if (type) return type;
  return byEnding[name.split('.').at(-1)!.toLowerCase()] ?? 'application/octet-stream';
}
