import { CURRENCIES, type Currency } from '@aim/domain/kernel/money';
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from './enum-of.ts';

export const Currencies = enumOf(CURRENCIES);
registerEnumType(Currencies, { name: 'Currency' });

@ObjectType('Money', { description: 'An amount of money.' })
export class MoneyValue {
  @Field(() => String, { description: 'Minor units (qəpik, cent): "150000" is 1,500.00.' })
  amount: string;

  @Field(() => Currencies)
  currency: Currency;
}

@InputType()
export class MoneyInput {
  @Field(() => String, { description: 'Minor units (qəpik, cent): "150000" is 1,500.00.' })
  amount: string;

  @Field(() => Currencies, { defaultValue: 'AZN' })
  currency: Currency;
}

/** A column of qəpik as the API serves it. */
export function inManat(amount: string | bigint | null): MoneyValue | null {
  return amount === null ? null : { amount: String(amount), currency: 'AZN' };
}
