import { Placeholder } from '../page/placeholder.tsx';

export function AdministrationPage() {
  return <Placeholder title="Officers’ access" />;
}
