import type { AccessFeature, Amenity, ClosureKind, ResourceKind } from '@aim/domain/spaces/vocabulary';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { LocalisedTextInput } from '../platform/localised-text.ts';
import { DateScalar } from '../platform/scalars.ts';
import { AccessFeatures, Amenities, ClosureKinds, ResourceKinds } from './spaces.enums.ts';

@InputType()
export class ChangeCentreInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  name: string;

  @Field(() => String)
  operator: string;

  @Field(() => String)
  city: string;

  @Field(() => String)
  address: string;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => Float)
  latitude: number;

  @Field(() => Float)
  longitude: number;

  @Field(() => LocalisedTextInput)
  about: LocalisedTextInput;
}

@InputType()
export class CentreHoursInput {
  @Field(() => Int)
  weekday: number;

  @Field(() => String)
  opensAt: string;

  @Field(() => String)
  closesAt: string;
}

@InputType()
export class SaveCentreHoursInput {
  @Field(() => ID)
  centreId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'One room of the centre; with no hours it has those of its centre again.',
  })
  resourceId?: string | null;

  @Field(() => [CentreHoursInput], { description: 'The whole week; a weekday that is not there is closed.' })
  hours: CentreHoursInput[];
}

@InputType()
export class SaveClosureInput {
  @Field(() => ID, { nullable: true, description: 'The one to change; a new one without it.' })
  id?: string | null;

  @Field(() => ID)
  centreId: string;

  @Field(() => ClosureKinds)
  kind: ClosureKind;

  @Field(() => DateScalar)
  startsOn: string;

  @Field(() => DateScalar)
  endsOn: string;

  @Field(() => LocalisedTextInput)
  name: LocalisedTextInput;
}

@InputType()
export class ResourcePlanInput {
  @Field(() => Int)
  x: number;

  @Field(() => Int)
  y: number;

  @Field(() => Int)
  width: number;

  @Field(() => Int)
  height: number;
}

@InputType()
export class SaveResourceInput {
  @Field(() => ID, { nullable: true, description: 'The room to change; a new one without it.' })
  id?: string | null;

  @Field(() => Int, { nullable: true })
  version?: number | null;

  @Field(() => ID)
  centreId: string;

  @Field(() => ResourceKinds)
  kind: ResourceKind;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  capacity: number;

  @Field(() => Int)
  units: number;

  @Field(() => [Amenities])
  amenities: Amenity[];

  @Field(() => [AccessFeatures])
  access: AccessFeature[];

  @Field(() => String, { nullable: true })
  floor?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => ResourcePlanInput, { nullable: true })
  plan?: ResourcePlanInput | null;

  @Field(() => String, { nullable: true })
  training?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Rooms that it is made of; left out, it stays as it is.' })
  partIds?: string[] | null;

  @Field(() => Boolean)
  isOpen: boolean;
}
