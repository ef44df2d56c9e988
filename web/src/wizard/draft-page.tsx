import { Placeholder } from '../page/placeholder.tsx';

export function DraftPage(_: { reference: string; step?: string }) {
  return <Placeholder title="Draft" />;
}
