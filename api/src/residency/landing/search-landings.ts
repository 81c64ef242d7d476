import { isResidencyOfficer } from '@aim/domain/residency/application-policy';
import { type LandingState, landingMachine } from '@aim/domain/residency/landing';
import { binder } from '../../platform/projection.ts';
import { containing, type SearchSource } from '../../platform/search.ts';
import { landingVisibleTo } from './landing.queries.ts';

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly state: LandingState;
}

/** Cases of soft landing by the name of the company. */
export const searchLandings: SearchSource = async (ctx, folded, limit) => {
  const { bind, values } = binder();
  const area = isResidencyOfficer(ctx.actor) ? '/staff' : '/app';
  const rows = await ctx.db.rows<Found>(
    `select c.id, o.name as title, c.state from soft_landing_case c join organisation o on o.id = c.organisation_id
     where ${landingVisibleTo(ctx.actor, bind)} and o.folded like ${bind(containing(folded))}
     order by c.requested_at desc, c.id limit ${limit}`,
    values,
  );
  return rows.map(({ id, title, state }) => ({
    kind: 'softLandingCase',
    id,
    title,
    subtitle: landingMachine.states[state].label[ctx.locale],
    href: `${area}/soft-landing/${id}`,
  }));
};
