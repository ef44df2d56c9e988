import { Placeholder } from '../page/placeholder.tsx';

export function ReviewPage(_: { reviewId: string }) {
  return <Placeholder title="Review" />;
}
