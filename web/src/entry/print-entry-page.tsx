import { Placeholder } from '../page/placeholder.tsx';

export function PrintEntryPage(_: { reference: string }) {
  return <Placeholder title="Print" />;
}
