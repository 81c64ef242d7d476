import type { MemberRole } from '@aim/domain/kernel/policy';
import { LEGAL_FORMS, type LegalForm } from '@aim/domain/organisations/legal-form';
import { ORGANISATION_STATES, type OrganisationState } from '@aim/domain/organisations/organisation';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import * as z from 'zod/mini';
import { MemberRoles } from '../identity/index.ts';
import { enumOf } from '../platform/enum-of.ts';
import { AppError } from '../platform/errors.ts';
import { DateScalar } from '../platform/scalars.ts';
import { LegalForms, OrganisationStates } from './organisation.entity.ts';

@InputType()
class OrganisationDetailsInput {
  @Field(() => String)
  name: string;

  @Field(() => LegalForms)
  legalForm: LegalForm;

  @Field(() => String, { nullable: true })
  tin?: string | null;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country: string;

  @Field(() => String, { nullable: true })
  address?: string | null;

  @Field(() => String, { nullable: true })
  website?: string | null;
}

@InputType()
export class RegisterOrganisationInput extends OrganisationDetailsInput {
  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class UpdateOrganisationInput extends OrganisationDetailsInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}

@InputType()
export class VerifyOrganisationInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class DissolveOrganisationInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reason: string;
}

@InputType()
export class InviteMemberInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => String)
  email: string;

  @Field(() => MemberRoles)
  role: MemberRole;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class InvitationTokenInput {
  @Field(() => String)
  token: string;
}

@InputType()
export class RevokeInvitationInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class ChangeMemberRoleInput {
  @Field(() => ID)
  membershipId: string;

  @Field(() => MemberRoles)
  role: MemberRole;
}

@InputType()
export class RemoveMemberInput {
  @Field(() => ID)
  membershipId: string;
}

@InputType()
export class LeaveOrganisationInput {
  @Field(() => ID)
  organisationId: string;
}

@InputType()
export class OrganisationFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name (Azerbaijani letters and their plain spellings match) or a whole TIN.',
  })
  search?: string | null;

  @Field(() => [OrganisationStates], { nullable: true })
  state?: OrganisationState[] | null;

  @Field(() => [LegalForms], { nullable: true })
  legalForm?: LegalForm[] | null;

  @Field(() => DateScalar, { nullable: true })
  registeredFrom?: string | null;

  @Field(() => DateScalar, { nullable: true })
  registeredTo?: string | null;
}

export const OrganisationSorts = enumOf(['NAME_ASC', 'NAME_DESC', 'REGISTERED_DESC', 'REGISTERED_ASC'] as const);
export type OrganisationSort = keyof typeof OrganisationSorts;
registerEnumType(OrganisationSorts, { name: 'OrganisationSort' });

const filterShape = z.strictObject({
  search: z.nullish(z.string()),
  state: z.nullish(z.array(z.enum(ORGANISATION_STATES))),
  legalForm: z.nullish(z.array(z.enum(LEGAL_FORMS))),
  registeredFrom: z.nullish(z.iso.date()),
  registeredTo: z.nullish(z.iso.date()),
});

/** A filter that came in an address instead of a checked GraphQL input. */
export function parseOrganisationFilter(raw: unknown): OrganisationFilter {
  const parsed = z.safeParse(filterShape, raw);
  if (!parsed.success) throw new AppError('BAD_REQUEST', 'not a filter');
  return parsed.data;
}
