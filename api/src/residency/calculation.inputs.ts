import { CITIZENSHIPS, type Citizenship, LEGAL_FORMS, type LegalForm } from '@aim/domain/residency/company';
import {
  ANSWERS,
  type Answer,
  BUSINESS_FORMS,
  type BusinessForm,
  PLACE_ANSWERS,
  type PlaceAnswer,
} from '@aim/domain/residency/screener';
import { RESIDENT_PLACES, type ResidentPlace } from '@aim/domain/residency/vocabulary';
import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';

// An undertaking's form as taxes see it, which is coarser than the register's list of legal forms.
export const TaxedForms = enumOf(LEGAL_FORMS);
export const Citizenships = enumOf(CITIZENSHIPS);
export const ResidentPlaces = enumOf(RESIDENT_PLACES);
export const BusinessForms = enumOf(BUSINESS_FORMS);
export const ScreeningAnswers = enumOf(ANSWERS);
export const PlaceAnswers = enumOf(PLACE_ANSWERS);
registerEnumType(TaxedForms, { name: 'TaxedForm' });
registerEnumType(Citizenships, { name: 'Citizenship' });
registerEnumType(ResidentPlaces, { name: 'ResidentPlace' });
registerEnumType(BusinessForms, { name: 'BusinessForm' });
registerEnumType(ScreeningAnswers, { name: 'ScreeningAnswer' });
registerEnumType(PlaceAnswers, { name: 'PlaceAnswer' });

const QEPIK = { description: 'Qəpik: "150000" is AZN 1,500.00.' };

@InputType({ description: 'Employees with the same pay.' })
export class EmployeeGroupInput {
  @Field(() => Int)
  people: number;

  @Field(() => String, QEPIK)
  monthlyPay: string;

  @Field(() => Citizenships)
  citizenship: Citizenship;

  @Field(() => Boolean, { defaultValue: false, description: 'The employee chose contributions on four minimum wages.' })
  hasReducedBase: boolean;
}

@InputType({ description: 'A value the person supposes for a rule whose value is unconfirmed.' })
export class BenefitAssumptionInput {
  @Field(() => String)
  code: string;

  @Field(() => Int, { nullable: true })
  bps?: number | null;

  @Field(() => Int, { nullable: true })
  employerBps?: number | null;

  @Field(() => String, { nullable: true, ...QEPIK })
  amount?: string | null;
}

@InputType()
export class CalculateBenefitsInput {
  @Field(() => TaxedForms)
  legalForm: LegalForm;

  @Field(() => ResidentPlaces)
  place: ResidentPlace;

  @Field(() => DateScalar, { description: 'The day of the certificate.' })
  issuedOn: string;

  @Field(() => String, QEPIK)
  turnover: string;

  @Field(() => Int, { description: 'Share of the income from the listed activity, in basis points.' })
  qualifyingBps: number;

  @Field(() => String, QEPIK)
  otherCosts: string;

  @Field(() => String, QEPIK)
  dividends: string;

  @Field(() => String, QEPIK)
  imports: string;

  @Field(() => String, QEPIK)
  property: string;

  @Field(() => [EmployeeGroupInput])
  groups: EmployeeGroupInput[];

  @Field(() => [BenefitAssumptionInput], { defaultValue: [] })
  assumptions: BenefitAssumptionInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'Count with rules that are switched off until confirmed.' })
  withSwitchedOff: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Calculate with what was known then.' })
  knownAt?: Date | null;
}

@InputType()
export class ScreenStatusInput {
  @Field(() => BusinessForms)
  form: BusinessForm;

  @Field(() => String, { description: 'Code of an activity class, OTHER or UNSURE.' })
  activity: string;

  @Field(() => PlaceAnswers)
  place: PlaceAnswer;

  @Field(() => ScreeningAnswers)
  isInnovative: Answer;

  @Field(() => Boolean, { defaultValue: false })
  isParkOperator: boolean;

  @Field(() => Int, { nullable: true })
  employees?: number | null;

  @Field(() => String, { nullable: true, ...QEPIK })
  turnover?: string | null;

  @Field(() => Int, { nullable: true, description: 'Share of founders that are medium or large enterprises.' })
  largeFoundersBps?: number | null;
}
