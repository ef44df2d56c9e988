import { Placeholder } from '../page/placeholder.tsx';

export function QueuePage() {
  return <Placeholder title="Queue" />;
}
