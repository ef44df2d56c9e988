import { Placeholder } from '../page/placeholder.tsx';

export function ActivityPage() {
  return <Placeholder title="Activity" />;
}
