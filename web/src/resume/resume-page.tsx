import { Placeholder } from '../page/placeholder.tsx';

export function ResumePage() {
  return <Placeholder title="Come back to a declaration" />;
}
