import type { Density, Theme } from '@aim/domain/identity/preferences';
import type { Locale } from '@aim/domain/kernel/locale';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Densities, Locales, Themes } from './identity.enums.ts';

@InputType()
export class ActForInput {
  @Field(() => ID, { nullable: true, description: 'Null: for oneself.' })
  organisationId?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdatePreferencesInput {
  @Field(() => Locales, { nullable: true })
  locale?: Locale | null;

  @Field(() => Themes, { nullable: true })
  theme?: Theme | null;

  @Field(() => Densities, { nullable: true })
  density?: Density | null;

  @Field(() => Int, { nullable: true })
  textScale?: number | null;

  @Field(() => Boolean, { nullable: true })
  shortcuts?: boolean | null;
}

@InputType()
export class EndSessionInput {
  @Field(() => ID)
  id: string;
}
