import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { type GqlContext, type MutationArgs, runMutation } from './run-mutation.ts';

/** Wraps the mutations that Nest calls itself; most are called straight away (`plain-fields.ts`). */
@Injectable()
export class MutationInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<GqlContextType>() !== 'graphql') return next.handle();
    const gql = GqlExecutionContext.create(execution);
    const info = gql.getInfo<GraphQLResolveInfo>();
    if (info.parentType !== info.schema.getMutationType()) return next.handle();
    const args = gql.getArgs<MutationArgs>();
    return from(runMutation(gql.getContext<GqlContext>(), info.fieldName, args, () => firstValueFrom(next.handle())));
  }
}
