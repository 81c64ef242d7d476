import { ROLES, type Role } from '@aim/domain/kernel/policy';
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import * as z from 'zod/mini';
import { enumOf } from '../platform/enum-of.ts';
import { AppError } from '../platform/errors.ts';
import { Roles } from './identity.enums.ts';

@InputType()
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, or a whole e-mail address.' })
  search?: string | null;

  @Field(() => [Roles], { nullable: true })
  role?: Role[] | null;

  @Field(() => Boolean, { nullable: true })
  staffOnly?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  disabled?: boolean | null;
}

const filterShape = z.object({
  search: z.nullish(z.string()),
  role: z.nullish(z.array(z.enum(ROLES))),
  staffOnly: z.nullish(z.boolean()),
  disabled: z.nullish(z.boolean()),
});

/** A filter that came in an address instead of a checked GraphQL input. */
export function parsePersonFilter(raw: unknown): PersonFilter {
  const parsed = z.safeParse(filterShape, raw);
  if (!parsed.success) throw new AppError('BAD_REQUEST', 'not a filter');
  return parsed.data;
}

export const PersonSorts = enumOf(['NAME_ASC', 'NAME_DESC', 'CREATED_DESC', 'LAST_SEEN_DESC'] as const);
export type PersonSort = keyof typeof PersonSorts;
registerEnumType(PersonSorts, { name: 'PersonSort' });

@InputType()
export class GrantRoleInput {
  @Field(() => ID)
  personId: string;

  @Field(() => Roles)
  role: Role;

  @Field(() => [ID], { nullable: true, description: 'Programmes or centres; everywhere when left out.' })
  scopeIds?: string[] | null;

  @Field(() => String, { description: 'Told to the person.' })
  reason: string;
}

@InputType()
export class RevokeRoleInput {
  @Field(() => ID)
  grantId: string;

  @Field(() => String, { description: 'Told to the person.' })
  reason: string;
}

@InputType()
export class DisablePersonInput {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  reason: string;
}

@InputType()
export class EnablePersonInput {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  reason: string;
}
