/**
 * For a page that could not load a file of its own: loads the page anew where the platform has another build by now.
 * @throws what failed, where it has not, or cannot be reached.
 */
export async function loadAnewIfOld(failure: unknown): Promise<never> {
  const { src } = document.querySelector<HTMLScriptElement>('script[type=module]')!;
  const asked = fetch('/entries', { headers: { accept: 'text/html' } });
  const page = await asked.then(
    (answer) => (answer.ok ? answer.text() : null),
    () => null,
  );
  if (page === null || page.includes(new URL(src).pathname)) throw failure;
  location.reload();
  return new Promise<never>(() => {});
}
