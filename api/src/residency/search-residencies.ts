import { isMember, isStaff } from '@aim/domain/kernel/policy';
import { applicationMachine } from '@aim/domain/residency/application';
import { isResidencyOfficer } from '@aim/domain/residency/application-policy';
import { residencyMachine } from '@aim/domain/residency/residency';
import type { Ctx } from '../platform/ctx.ts';
import { binder } from '../platform/projection.ts';
import { containing, type SearchSource } from '../platform/search.ts';
import { shownState, visibleTo } from './applications.queries.ts';
import { stateShown } from './residencies.queries.ts';
import type { Residency } from './residency.entity.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

/** Folding made spaces of the hyphens of a number and small letters of its capitals. */
const asNumber = (folded: string): string => folded.replaceAll(' ', '-').toUpperCase();

type Resident = Pick<Residency, 'id' | 'state' | 'organisationId'> & {
  readonly title: string;
  readonly number: string;
} & Record<string, unknown>;

/** Residents by name, TIN or certificate; staff open the record, everybody else the public register. */
export const searchResidents: SearchSource = async (ctx, folded, limit) => {
  const { bind, values } = binder();
  const place = isStaff(ctx.actor) ? '/staff/residents/' : `/${ctx.locale}/it-park/residents/`;
  const rows = await ctx.db.rows<Resident>(
    `select r.id, r.state, r.organisation_id as "organisationId", r.holder_name as title, c.number
     from residency r join residency_certificate c on c.residency_id = r.id and c.superseded_at is null
     where r.folded like ${bind(containing(folded))} or r.tin = ${bind(folded)} or c.number = ${bind(asNumber(folded))}
     order by starts_with(r.folded, ${bind(folded)}) desc, r.holder_name, r.id limit ${limit}`,
    values,
  );
  return rows.map(({ id, title, number, ...residency }) => ({
    kind: 'residency',
    id,
    title,
    subtitle: `${residencyMachine.states[stateShown(ctx, residency)].label[ctx.locale]} · ${number}`,
    href: `${place}${id}`,
  }));
};

type Found = Pick<ResidencyApplication, 'id' | 'state' | 'organisationId'> & {
  readonly title: string;
  readonly reference: string;
} & Record<string, unknown>;

/** Officers, members and experts have pages of their own. */
function placeOf(ctx: Ctx, organisationId: string): string {
  if (isResidencyOfficer(ctx.actor)) return '/staff/residency/applications/';
  return isMember(ctx.actor, organisationId) ? '/app/residency/' : '/app/residency/council/';
}

/** Applications for residency by the organisation or their number. */
export const searchApplications: SearchSource = async (ctx, folded, limit) => {
  const { bind, values } = binder();
  const rows = await ctx.db.rows<Found>(
    `select a.id, a.state, a.organisation_id as "organisationId", o.name as title, a.reference
     from residency_application a join organisation o on o.id = a.organisation_id
     where ${visibleTo(ctx.actor, bind)} and (o.folded like ${bind(containing(folded))} or a.reference = ${bind(asNumber(folded))})
     order by coalesce(a.submitted_at, a.started_at) desc, a.id limit ${limit}`,
    values,
  );
  return rows.map(({ id, title, reference, ...application }) => ({
    kind: 'residencyApplication',
    id,
    title,
    subtitle: `${reference} · ${applicationMachine.states[shownState(ctx.actor, application)].label[ctx.locale]}`,
    href: `${placeOf(ctx, application.organisationId)}${id}`,
  }));
};
