/** Where to go after signing in: the page of this portal that `?returnTo=` names, or the home page. */
export function returnToIn(search: string): string {
  const asked = new URLSearchParams(search).get('returnTo') ?? '';
  return isOwnPage(asked) ? asked : '/';
}

const pages =
  'start|drafts|entries|pay|mandates|resume|claim|mailbox|activity|analysis|administration|officers|hall|carrier|cashier|' +
  'release|help|about|feedback';

/** Pages alone, as the platform itself reads them: an address that acts, as of /sign-in/begin, is none. */
const isOwnPage = (path: string): boolean => ownPage.test(path);
const ownPage = new RegExp(`^/(sign-in|((${pages})(/[\\w-]+)*)?)([?#][^\\\\\\s]*)?$`);
