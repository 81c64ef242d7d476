import { Field, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One text in every language.' })
export class LocalisedText {
  @Field(() => String)
  az: string;

  @Field(() => String)
  en: string;

  @Field(() => String)
  ru: string;
}

@InputType()
export class LocalisedTextInput {
  @Field(() => String)
  az: string;

  @Field(() => String)
  en: string;

  @Field(() => String)
  ru: string;
}
