const kept = ['application/pdf', 'image/jpeg', 'image/png', 'image/heic', 'image/heif'];

/**
 * What is said of a file's type before it is sent. A browser goes by the name, and telephones call a JPEG `IMG_1.HEIC`:
 * of what may be kept the content is to tell. Another type is said, and refused before a byte is sent.
 */
export const mediaTypeOf = ({ type }: { type: string }): string =>
  type === '' || kept.includes(type) ? 'application/octet-stream' : type;
