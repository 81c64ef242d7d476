import { may } from '@aim/domain/policies';
import type { ApplicationFacts } from '@aim/domain/residency/application-policy';
import { councilView } from '@aim/domain/residency/council';
import type { Ctx } from '../platform/ctx.ts';
import type { CouncilSeat, ResidencyCouncil } from './application.types.ts';
import { seesDeliberation } from './applications.queries.ts';

const SEATS = `select m.application_id as "applicationId", m.person_id as "personId", p.full_name as "fullName", m.conflict,
    m.conflict_note as "conflictNote", o.opinion, o.reasons
  from council_member m join person p on p.id = m.person_id
  left join expert_opinion o on o.application_id = m.application_id and o.person_id = m.person_id and o.superseded_at is null
  where m.application_id = any($1) order by m.appointed_at, m.person_id`;

type Row = Omit<CouncilSeat, 'isMine'> & { applicationId: string };

async function loadSeats(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, Row[]>> {
  const rows: Row[] = await em.query(SEATS, [ids]);
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.applicationId, [...(found.get(row.applicationId) ?? []), row]);
  return found;
}

/** As they stand in the transaction of a command. */
export async function seatsNow(ctx: Ctx, id: string): Promise<Row[]> {
  return (await loadSeats(ctx.em, [id])).get(id) ?? [];
}

/** Officers see the whole council, an expert their own seat: opinions are independent of each other. */
export async function councilOf(ctx: Ctx, id: string, facts: ApplicationFacts): Promise<ResidencyCouncil | null> {
  if (!may(ctx.actor, 'residencyApplication.readCouncil', facts)) return null;
  const all = await ctx.loaders.batch('residencySeats', id, loadSeats, []);
  const isOfficer = seesDeliberation(ctx.actor, facts.organisationId);
  const seats = all.map((seat) => ({ ...seat, isMine: seat.personId === ctx.actor.personId }));
  const { quorum, inFavour, against, isQuorate, recommendation } = councilView(all);
  return isOfficer
    ? { seats, quorum, inFavour, against, isQuorate, recommendation }
    : {
        seats: seats.filter(({ isMine }) => isMine),
        quorum,
        inFavour: null,
        against: null,
        isQuorate: false,
        recommendation: null,
      };
}
