import { Placeholder } from '../page/placeholder.tsx';

export function HoldersPage() {
  return <Placeholder title="Who holds what" />;
}
