import type { Density, Theme } from '@aim/domain/identity/preferences';
import type { Locale } from '@aim/domain/kernel/locale';
import type { Actor, Assurance } from '@aim/domain/kernel/policy';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, JsonScalar } from '../platform/scalars.ts';
import { Assurances, Densities, Locales, Themes } from './identity.enums.ts';
import { Person } from './person.entity.ts';

@ObjectType()
export class Preferences {
  @Field(() => Locales)
  locale: Locale;

  @Field(() => Themes)
  theme: Theme;

  @Field(() => Densities)
  density: Density;

  @Field(() => Int, { description: 'Text size in percent: 100, 115 or 130.' })
  textScale: number;

  @Field(() => Boolean, { description: 'Keyboard shortcuts of single letters.' })
  shortcuts: boolean;
}

@ObjectType({ description: 'Something the person can do now; its words are in the web catalogue under the key.' })
export class NextStep {
  @Field(() => String)
  key: string;

  @Field(() => JsonScalar)
  params: Record<string, string | number>;

  @Field(() => String)
  href: string;

  @Field(() => Int, { nullable: true })
  minutes: number | null;

  @Field(() => DateTimeScalar, { nullable: true })
  dueAt: Date | null;
}

@ObjectType({
  description: 'Who is signed in, what they may do and on whose behalf. Other features add their own fields.',
})
export class Viewer {
  /** As the session stands after the operation; resolvers of fields use this, not the actor the request came with. */
  actor: Actor;

  @Field(() => Person)
  person: Person;

  @Field(() => Assurances)
  assurance: Assurance;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until then sensitive actions need no new confirmation.',
  })
  stepUpUntil: Date | null;

  @Field(() => Boolean)
  isStaff: boolean;

  @Field(() => Boolean)
  isInvestor: boolean;

  @Field(() => Boolean, { description: 'Signed in as a fictional person of the demonstration.' })
  isDemo: boolean;

  @Field(() => Preferences)
  preferences: Preferences;
}
