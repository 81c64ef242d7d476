import type { DoorState } from '@aim/domain/spaces/door';
import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';
import { TimeSpan } from './centre.types.ts';
import { DoorStates } from './spaces.enums.ts';

@ObjectType({ description: 'What a screen at a door shows; nobody is named.' })
export class DoorScreen {
  resourceId: string;

  @Field(() => DoorStates)
  state: DoorState;

  @Field(() => String)
  stateLabel: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it stands so: the next stay, the end of this one, closing time or the next opening.',
  })
  until: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of it where that is not today, at the room.' })
  untilOn: string | null;

  @Field(() => [TimeSpan], { description: 'Stays that begin later today; of a pool of desks none.' })
  next: TimeSpan[];

  @Field(() => String, { nullable: true, description: 'For the screen that knows it; null for everybody else.' })
  checkInCode: string | null;
}

@ObjectType({ description: 'Somebody stands at a door and has read its code.' })
export class DoorVisit {
  resourceId: string;
  bookingId: string | null;
}
