/** Where to go after signing in: the path of this portal that `?returnTo=` names, or the home page. */
export function returnToIn(search: string): string {
  const asked = new URLSearchParams(search).get('returnTo') ?? '';
  return isOwnPath(asked) ? asked : '/';
}

/** Only a path of this portal: browsers read `//elsewhere` and `/\elsewhere` as another site. */
const isOwnPath = (path: string): boolean => /^\/(?![/\\])[^\s\\]*$/.test(path);
