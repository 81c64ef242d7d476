import { type ResidentActivity, VERDICTS, type Verdict } from '@aim/domain/residency/residency';
import type { ActGround } from '@aim/domain/residency/residency-act';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';
import { ResidentActivities } from './residency.entity.ts';
import { ActGrounds } from './residency-act.entity.ts';

export const Verdicts = enumOf(VERDICTS);
registerEnumType(Verdicts, {
  name: 'CertificateVerdict',
  description: 'What the register says about a certificate now.',
});

@ObjectType({ description: 'What anybody may know who holds a certificate in their hand.' })
export class CertificateCheck {
  @Field(() => Verdicts)
  verdict: Verdict;

  @Field(() => DateTimeScalar, { description: 'The register was asked at this second.' })
  asOf: Date;

  @Field(() => String, { nullable: true })
  number: string | null;

  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => String, { nullable: true })
  holderName: string | null;

  @Field(() => String, { nullable: true, description: 'Both ends, enough to compare.' })
  maskedTin: string | null;

  @Field(() => DateScalar, { nullable: true })
  issuedOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  validUntil: string | null;

  @Field(() => [ResidentActivities])
  activities: ResidentActivity[];

  @Field(() => [String])
  activityLabels: string[];

  @Field(() => DateScalar, { nullable: true, description: 'Since when it is no longer valid.' })
  changedOn: string | null;

  @Field(() => ActGrounds, { nullable: true })
  ground: ActGround | null;

  @Field(() => String, { nullable: true })
  groundLabel: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of another paper than the certificate: what it is. Null: a certificate.',
  })
  paperLabel: string | null;

  @Field(() => String, { nullable: true, description: 'Of another paper: enough to compare, no whole name.' })
  paperGist: string | null;

  @Field(() => String, { nullable: true, description: 'A code that exists one slip away from what was typed.' })
  suggestion: string | null;
}
