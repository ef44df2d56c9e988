import { Decimal } from '@landfall/rule';
import { Type } from '@mikro-orm/core';

/** How the database holds an amount in US dollars: the sum of 999 lines of ten digits each, with room above it. */
export const usdColumn = 'numeric(18,2)';

/** An amount in US dollars, a Decimal in the code. */
export class UsdColumn extends Type<Decimal | null, string | null> {
  override convertToDatabaseValue(amountUsd: Decimal | string | null): string | null {
    return amountUsd === null ? null : new Decimal(amountUsd).toFixed(2);
  }

  override convertToJSValue(stored: Decimal | string | null): Decimal | null {
    return stored === null ? null : new Decimal(stored);
  }

  override getColumnType(): string {
    return usdColumn;
  }

  override compareAsType(): string {
    return 'string';
  }
}
