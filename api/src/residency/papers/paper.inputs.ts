import {
  IMPORT_PURPOSES,
  type ImportPurpose,
  LETTER_PURPOSES,
  LETTER_ROLES,
  type LetterPurpose,
  type LetterRole,
} from '@aim/domain/residency/residency-paper';
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/enum-of.ts';

export const ImportPurposes = enumOf(IMPORT_PURPOSES);
export const LetterPurposes = enumOf(LETTER_PURPOSES);
export const LetterRoles = enumOf(LETTER_ROLES);
registerEnumType(ImportPurposes, { name: 'ImportPurpose' });
registerEnumType(LetterPurposes, { name: 'LetterPurpose' });
registerEnumType(LetterRoles, { name: 'LetterRole' });

@InputType({ description: 'For one shipment.' })
export class RequestImportConfirmationInput {
  @Field(() => ID, { description: 'Of the residency.' })
  id: string;

  @Field(() => String)
  goods: string;

  @Field(() => String, { nullable: true })
  customsCode?: string | null;

  @Field(() => String)
  invoice: string;

  @Field(() => String, { description: 'With its currency.' })
  value: string;

  @Field(() => ImportPurposes)
  purpose: ImportPurpose;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType({ description: 'For one foreigner.' })
export class RequestEvidenceLetterInput {
  @Field(() => ID, { description: 'Of the residency.' })
  id: string;

  @Field(() => String)
  fullName: string;

  @Field(() => String, { description: 'ISO 3166, two letters.' })
  nationality: string;

  @Field(() => String, { description: 'The number of the passport: kept sealed.' })
  document: string;

  @Field(() => LetterRoles)
  role: LetterRole;

  @Field(() => LetterPurposes)
  purpose: LetterPurpose;

  @Field(() => String, { nullable: true })
  experience?: string | null;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class ResidencyPaperIdInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class RefuseResidencyPaperInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reasons: string;
}
