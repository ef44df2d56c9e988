import { Decimal } from '@landfall/rule';
import { Type } from '@mikro-orm/core';

/** An amount in US dollars, numeric(14,2) in the database and a Decimal in the code. */
export class UsdColumn extends Type<Decimal, string> {
  override convertToDatabaseValue(amountUsd: Decimal | string): string {
    return new Decimal(amountUsd).toFixed(2);
  }

  override convertToJSValue(stored: Decimal | string): Decimal {
    return new Decimal(stored);
  }

  override getColumnType(): string {
    return 'numeric(14,2)';
  }

  override compareAsType(): string {
    return 'string';
  }
}
