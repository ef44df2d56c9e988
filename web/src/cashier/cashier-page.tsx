import { Placeholder } from '../page/placeholder.tsx';

export function CashierPage() {
  return <Placeholder title="Cashier" />;
}
