import { dateOf } from '@aim/domain/kernel/zone';
import { ruleSentence, type SpaceRuleType, spaceRuleLabels } from '@aim/domain/spaces/space-rule';
import { termsOf } from '@aim/domain/spaces/terms';
import {
  type AccessFeature,
  type Amenity,
  accessLabels,
  amenityLabels,
  resourceKindLabels,
} from '@aim/domain/spaces/vocabulary';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { Centre, CentreHours, Resource, ResourcePlan, ResourceTerms } from './centre.types.ts';
import { hoursOf } from './centres.queries.ts';
import { inPrice } from './prices.ts';
import { centreOf } from './rooms.loaders.ts';
import { plansOf, rulesOf } from './rules.queries.ts';
import { AccessFeatures, Amenities } from './spaces.enums.ts';

type Row = Resource & { readonly amenities?: Amenity[]; readonly access?: AccessFeature[]; readonly centre?: Centre };
/** What a person must be or have; the others say how and when. */
const NEEDS: readonly SpaceRuleType[] = ['PLAN', 'RESIDENCY', 'PROGRAMME', 'TRAINING'];

@Resolver(() => Resource)
export class ResourceResolver {
  @ResolveField(() => String)
  kindLabel(@CurrentCtx() ctx: Ctx, @Parent() { kind }: Resource) {
    return resourceKindLabels[kind][ctx.locale];
  }

  @ResolveField(() => [Amenities])
  amenities(@Parent() { amenities }: Row) {
    return amenities ?? [];
  }

  @ResolveField(() => [String])
  amenityLabels(@CurrentCtx() ctx: Ctx, @Parent() { amenities }: Row) {
    return (amenities ?? []).map((each) => amenityLabels[each][ctx.locale]);
  }

  @ResolveField(() => [AccessFeatures])
  access(@Parent() { access }: Row) {
    return access ?? [];
  }

  @ResolveField(() => [String])
  accessLabels(@CurrentCtx() ctx: Ctx, @Parent() { access }: Row) {
    return (access ?? []).map((each) => accessLabels[each][ctx.locale]);
  }

  @ResolveField(() => ResourcePlan, { nullable: true })
  plan(@Parent() { plan }: Row) {
    return plan ?? null;
  }

  @ResolveField(() => [CentreHours], { description: 'Its own week; none where it is open like its centre.' })
  hours(@CurrentCtx() ctx: Ctx, @Parent() { id }: Resource) {
    return hoursOf(ctx, 'resource', id);
  }

  @ResolveField(() => Centre, { nullable: true })
  centre(@CurrentCtx() ctx: Ctx, @Parent() { centre, centreId }: Row) {
    return centre ?? centreOf(ctx, centreId);
  }

  @ResolveField(() => ResourceTerms, {
    description: 'What the rules say for this person today, and which rule says it.',
  })
  async terms(@CurrentCtx() ctx: Ctx, @Parent() { id, centreId, kind }: Resource): Promise<ResourceTerms> {
    const [rules, { plans, zone }] = await Promise.all([rulesOf(ctx, centreId), plansOf(ctx, centreId)]);
    const terms = termsOf(rules, { centreId, kind, resourceId: id, plans, on: dateOf(ctx.now, zone) });
    const deciding = rules.filter(
      (rule) => terms.by[rule.type] === rule.id || terms.quotas.some(({ ruleId }) => ruleId === rule.id),
    );
    return {
      ...terms,
      cancelBeforeMinutes: terms.cancelMinutes,
      checkInGraceMinutes: terms.checkIn?.graceMinutes ?? null,
      pricePerHour: inPrice(terms.qepikPerHour),
      needs: deciding.filter(({ type }) => NEEDS.includes(type)).map((rule) => ruleSentence(rule, ctx.locale)),
      why: deciding.map((rule) => ({
        ruleId: rule.id,
        type: rule.type,
        label: spaceRuleLabels[rule.type][ctx.locale],
        sentence: ruleSentence(rule, ctx.locale),
      })),
    };
  }
}
