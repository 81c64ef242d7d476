import type { Localised } from '@aim/domain/kernel/locale';
import type { Confidence } from '@aim/domain/residency/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { Confidences } from './benefit-rule.entity.ts';

@ObjectType({ description: 'A class of activity that residents outside the park are admitted for.' })
export class ActivityClass {
  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  guide: string;

  @Field(() => String, { description: 'What applicants typically get wrong.' })
  deviations: string;

  @Field(() => String, { nullable: true })
  article: string | null;

  @Field(() => String)
  source: string;

  @Field(() => Confidences)
  confidence: Confidence;
}

type Row = Omit<ActivityClass, 'name' | 'guide' | 'deviations'> & {
  name: Localised;
  guide: Localised;
  deviations: Localised;
};

/** In the reader's language, in the order of the law. */
export async function activityClasses(ctx: Ctx): Promise<ActivityClass[]> {
  const rows = await ctx.db.rows<Row>(
    'select code, name, guide, deviations, article, source, confidence from activity_class order by position',
  );
  return rows.map((row) => ({
    ...row,
    name: row.name[ctx.locale],
    guide: row.guide[ctx.locale],
    deviations: row.deviations[ctx.locale],
  }));
}
