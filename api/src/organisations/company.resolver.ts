import type { LegalForm } from '@aim/domain/organisations/legal-form';
import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { Problem } from '../platform/payload.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';
import { lookUpCompany } from './look-up-company.ts';
import { LegalForms } from './organisation.entity.ts';

@ObjectType({ description: 'What the state registry says about a TIN.' })
export class CompanyLookUp {
  @Field(() => String)
  tin: string;

  @Field(() => String)
  name: string;

  @Field(() => LegalForms)
  legalForm: LegalForm;

  @Field(() => String, { nullable: true })
  address: string | null;

  @Field(() => DateScalar)
  registeredOn: string;

  @Field(() => Boolean)
  active: boolean;

  @Field(() => String)
  source: string;

  @Field(() => DateTimeScalar)
  asOf: Date;

  @Field(() => Boolean)
  alreadyRegistered: boolean;
}

@ObjectType()
export class CompanyLookUpResult {
  @Field(() => CompanyLookUp, { nullable: true })
  company: CompanyLookUp | null;

  @Field(() => [Problem])
  problems: Problem[];
}

@Resolver()
export class CompanyResolver {
  @Query(() => CompanyLookUpResult, { description: 'Asks the state registry through the exchange.' })
  lookUpCompany(@CurrentCtx() ctx: Ctx, @Args('tin') tin: string) {
    return lookUpCompany(ctx, { tin });
  }
}
