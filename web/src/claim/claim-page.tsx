import { Placeholder } from '../page/placeholder.tsx';

export function ClaimPage() {
  return <Placeholder title="Keep access by e-mail" />;
}
