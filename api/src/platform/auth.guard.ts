import { type Action, operationActions, policies } from '@aim/domain/policies';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from './ctx.ts';
import { AppError } from './errors.ts';

/** The action of a root field; an operation without one is refused for everybody. */
export function actionOf(field: string): Action {
  const action = (operationActions as Partial<Record<string, Action>>)[field];
  if (!action) throw new AppError('FORBIDDEN', `${field} is not in the permission table`);
  return action;
}

/** Closed by default: a root field is served to nobody without a session unless its rule says so. */
export function refuseStrangers({ actor }: Ctx, field: string): void {
  const rule = policies[actionOf(field)];
  if (!rule.anonymous && actor.kind === 'ANONYMOUS') throw new AppError('UNAUTHENTICATED');
}

@Injectable()
export class AuthGuard implements CanActivate {
  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<GqlContextType>() !== 'graphql') return true;
    const gql = GqlExecutionContext.create(execution);
    refuseStrangers(gql.getContext<{ ctx: Ctx }>().ctx, gql.getInfo<GraphQLResolveInfo>().fieldName);
    return true;
  }
}
