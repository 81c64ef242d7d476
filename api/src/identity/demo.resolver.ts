import { Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { DemoPersona, demoPersonas } from './demo.queries.ts';

@Resolver()
export class DemoResolver {
  @Query(() => [DemoPersona], { description: 'Fictional people of the demonstration; empty in production.' })
  demoPersonas(@CurrentCtx() ctx: Ctx) {
    return demoPersonas(ctx);
  }
}
