import { addMonths } from '@aim/domain/kernel/calendar-date';
import { DAY, later } from '@aim/domain/kernel/instant';
import { addDays, dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import type { ElectionBase } from '@aim/domain/residency/benefit-election';
import type { ChangeKind } from '@aim/domain/residency/planned-change';
import type { Ctx, CtxSeed } from '../src/platform/ctx.ts';
import { announceChange } from '../src/residency/live/announce-change.ts';
import { callOffChange } from '../src/residency/live/call-off-change.ts';
import { confirmChange } from '../src/residency/live/confirm-change.ts';
import { electBenefit } from '../src/residency/live/elect-benefit.ts';
import { confirmImport, issueEvidenceLetter } from '../src/residency/papers/issue-paper.ts';
import type { ResidencyPaper } from '../src/residency/papers/paper.entity.ts';
import { preparePaper } from '../src/residency/papers/prepare-paper.ts';
import { refusePaper } from '../src/residency/papers/refuse-paper.ts';
import {
  type AskedPaper,
  requestEvidenceLetter,
  requestImportConfirmation,
} from '../src/residency/papers/request-paper.ts';
import { as, type DemoCast, type DemoPerson } from './organisations.ts';

interface Change {
  readonly kind: ChangeKind;
  readonly text: string;
  readonly daysAgo: number;
  /** From the announcement to the day on which it takes effect. */
  readonly notice: number;
  readonly end?: 'CONFIRMED' | 'CALLED_OFF';
}
const CHANGES: readonly Change[] = [
  { kind: 'DIRECTOR', text: 'Yeni rəhbər: Nigar Səfərzadə.', daysAgo: 80, notice: 21, end: 'CONFIRMED' },
  { kind: 'OWNERS', text: '15 % pay strateji investora keçir.', daysAgo: 50, notice: 30, end: 'CALLED_OFF' },
  { kind: 'OWNERS', text: '30 % pay ikinci təsisçiyə keçir: Elvin Rüstəmov.', daysAgo: 3, notice: 25 },
  { kind: 'DIRECTOR', text: 'Rəhbər dəyişir: Aygün Mirzəyeva.', daysAgo: 1, notice: 4 },
  { kind: 'DEPUTY', text: 'Rəhbərin yeni müavini: Toğrul Əhmədli.', daysAgo: 12, notice: 9 },
];

const EMPLOYEES: readonly (readonly [string, string, ElectionBase])[] = [
  ['Leyla Cəfərova', '5TR7K2M', 'FIXED_BASE'],
  ['Ramin Abdullayev', '6HB4P9L', 'FIXED_BASE'],
  ['Fidan Qasımlı', '7WX3N5C', 'ACTUAL_EARNINGS'],
  ['Orxan Sadıqov', '4QD8V2F', 'FIXED_BASE'],
];
/** Chose otherwise for the month after. */
const MIND_CHANGED = EMPLOYEES[1];

type PaperFate = 'REQUESTED' | 'PREPARED' | 'ISSUED' | 'REFUSED';
interface Paper {
  readonly fate: PaperFate;
  readonly daysAgo: number;
  readonly goods?: readonly [goods: string, customsCode: string, value: string];
  readonly person?: readonly [fullName: string, nationality: string, document: string];
}
const PAPERS: readonly Paper[] = [
  { fate: 'ISSUED', daysAgo: 3, goods: ['Server avadanlığı, 4 ədəd', '8471 50', 'USD 61 200'] },
  { fate: 'ISSUED', daysAgo: 5, person: ['Kerem Yıldız', 'TR', 'U20417755'] },
  { fate: 'REQUESTED', daysAgo: 2, person: ['Ingrid Nordhavn', 'NO', 'N4471120'] },
  { fate: 'PREPARED', daysAgo: 4, goods: ['Sınaq stendi üçün ölçü cihazları', '9030 40', 'EUR 18 450'] },
  { fate: 'REFUSED', daysAgo: 6, goods: ['Ofis mebeli', '9403 30', 'USD 7 900'] },
  { fate: 'REQUESTED', daysAgo: 1, goods: ['Şəbəkə kommutatorları, 12 ədəd', '8517 62', 'USD 22 000'] },
];

interface Resident {
  readonly id: string;
  readonly ownerId: string;
}

/** What residents tell and ask for between two reports, by the commands people use; the founder's own company has some of each. */
export async function seedBetweenReports(base: CtxSeed, cast: DemoCast): Promise<number> {
  const residents = await base.db.rows<Resident>(
    `select r.id, m.person_id as "ownerId" from residency r
     join lateral (select person_id from membership m where m.organisation_id = r.organisation_id and m.role = 'ADMIN'
       and m.ended_at is null order by m.person_id = $1 desc, m.since limit 1) m on true
     where r.state = 'ACTIVE' and r.started_on < $2::date order by m.person_id = $1 desc, r.started_on desc, r.id limit 6`,
    [cast.persona('founder').id, dateOf(later(base.now, -90 * DAY), HOME_ZONE)],
  );
  const story = new LiveStory(base, cast);
  // The founder's company first: three changes and three papers; the others have one.
  const turn = (index: number, own: number) => residents[index < own ? 0 : index - own + 1];
  for (const [index, change] of CHANGES.entries()) await story.change(turn(index, 3), change, index);
  for (const [index, paper] of PAPERS.entries()) await story.paper(turn(index, 3), paper, index);
  for (const resident of residents.slice(0, 2)) await story.elect(resident);
  return CHANGES.length + PAPERS.length;
}

class LiveStory {
  constructor(
    private readonly base: CtxSeed,
    private readonly cast: DemoCast,
  ) {}

  async change(resident: Resident | undefined, { kind, text, daysAgo, notice, end }: Change, index: number) {
    if (!resident) return;
    const owner = this.owner(resident);
    const effectiveOn = addDays(dateOf(this.at(daysAgo), HOME_ZONE), notice);
    const idempotencyKey = `demo-change-${index}`;
    const { id } = await as(this.base, owner, this.at(daysAgo), (ctx) =>
      announceChange(ctx, { id: resident.id, kind, text, effectiveOn, idempotencyKey }),
    );
    if (end === 'CONFIRMED')
      await as(this.base, owner, this.at(daysAgo - notice - 1), (ctx) =>
        confirmChange(ctx, { id, happenedOn: effectiveOn }),
      );
    if (end === 'CALLED_OFF')
      await as(this.base, owner, this.at(daysAgo - notice + 4), (ctx) =>
        callOffChange(ctx, { id, reason: 'Tərəflər razılığa gəlmədi.' }),
      );
  }

  async elect({ id, ...resident }: Resident): Promise<void> {
    const elect = (from: string, [fullName, fin, chosen]: (typeof EMPLOYEES)[number]) =>
      as(this.base, this.owner(resident), this.base.now, (ctx) =>
        electBenefit(ctx, {
          ...{ id, fullName, fin, base: chosen, from, isWritten: true },
          idempotencyKey: `demo-election-${id}-${fin}-${from}`,
        }),
      );
    const today = dateOf(this.base.now, HOME_ZONE);
    for (const employee of EMPLOYEES) await elect(today, employee);
    if (MIND_CHANGED) await elect(addMonths(today, 1), [MIND_CHANGED[0], MIND_CHANGED[1], 'ACTUAL_EARNINGS']);
  }

  async paper(resident: Resident | undefined, paper: Paper, index: number): Promise<void> {
    if (!resident) return;
    const { fate, daysAgo } = paper;
    const asked = await as(this.base, this.owner(resident), this.at(daysAgo), (ctx) =>
      this.request(ctx, resident.id, paper, index),
    );
    // The rules of the law are known from the day of this installation on: nothing is confirmed by them before.
    const officer = (command: (ctx: Ctx, raw: unknown) => Promise<ResidencyPaper>, which: string, more = {}) =>
      as(this.base, this.cast.persona(which), this.base.now, (ctx) => command(ctx, { id: asked.id, ...more }));
    if (fate === 'REFUSED')
      await officer(refusePaper, 'residency-officer', {
        reasons:
          'Mebel istehsal və ya tədqiqat avadanlığı deyil: Vergi Məcəlləsinin 164.1.16-cı maddəsi şamil olunmur.',
      });
    if (fate === 'PREPARED' || fate === 'ISSUED') await officer(preparePaper, 'residency-officer');
    if (fate === 'ISSUED') await officer(paper.goods ? confirmImport : issueEvidenceLetter, 'residency-officer-two');
  }

  private request(ctx: Ctx, id: string, { goods, person }: Paper, index: number): Promise<AskedPaper> {
    const idempotencyKey = `demo-paper-${index}`;
    if (goods) {
      const [name, customsCode, value] = goods;
      const content = { goods: name, customsCode, value, invoice: `INV-2026-${104 + index}`, purpose: 'RESEARCH' };
      return requestImportConfirmation(ctx, { id, ...content, idempotencyKey });
    }
    const [fullName, nationality, document] = person ?? ['', '', ''];
    return requestEvidenceLetter(ctx, {
      ...{ id, fullName, nationality, document, role: 'ICT_SPECIALIST', purpose: 'WORK_PERMIT' },
      experience: 'Proqram mühəndisliyi üzrə magistr, on il iş təcrübəsi.',
      idempotencyKey,
    });
  }

  private at(daysAgo: number): Date {
    return later(this.base.now, -daysAgo * DAY);
  }

  private owner({ ownerId }: Pick<Resident, 'ownerId'>): DemoPerson {
    return { id: ownerId, email: '', actor: { ...this.base.actor, kind: 'PERSON', personId: ownerId, roles: [] } };
  }
}
