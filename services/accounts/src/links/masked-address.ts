/** An address as its owner recognises it and nobody else learns it: `s…a@e….com`. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const local = [...address.slice(0, at)];
  const domain = address.slice(at + 1);
  const end = local.length > 2 ? local.at(-1) : '';
  return `${local[0]}…${end}@${[...domain][0]}…${domain.slice(domain.lastIndexOf('.'))}`;
}
