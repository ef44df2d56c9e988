import { Placeholder } from '../page/placeholder.tsx';

export function AnalysisPage() {
  return <Placeholder title="Analysis" />;
}
