import { Placeholder } from '../page/placeholder.tsx';

export function StartPage() {
  return <Placeholder title="Start a declaration" />;
}
