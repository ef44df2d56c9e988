/** What may stand in the address of a page: words of the portal, and nothing that names a reference, a code or a person. */
const isWord = /^[a-z]{1,20}(-[a-z]{1,20}){0,3}$/;

/** The address of a page without what names anybody's things: what is no plain word is a star, and what follows is left out. */
export function pageOf(address: string): string {
  const path = address.slice(0, 500).split(/[?#]/)[0]!;
  const parts = path.split('/').filter(Boolean).slice(0, 5);
  return `/${parts.map((part) => (isWord.test(part) ? part : '*')).join('/')}`;
}
