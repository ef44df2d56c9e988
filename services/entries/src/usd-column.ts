import { Decimal } from '@landfall/rule';
import { Type } from '@mikro-orm/core';

/** An amount in US dollars, numeric(14,2) in the database and a Decimal in the code. */
export class UsdColumn extends Type<Decimal | null, string | null> {
  override convertToDatabaseValue(amountUsd: Decimal | string | null): string | null {
    return amountUsd === null ? null : new Decimal(amountUsd).toFixed(2);
  }

  override convertToJSValue(stored: Decimal | string | null): Decimal | null {
    return stored === null ? null : new Decimal(stored);
  }

  override getColumnType(): string {
    return 'numeric(14,2)';
  }

  override compareAsType(): string {
    return 'string';
  }
}
