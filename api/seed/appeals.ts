import { DAY, later } from '@aim/domain/kernel/instant';
import type { AppealOutcome } from '@aim/domain/residency/appeal';
import type { CtxSeed } from '../src/platform/ctx.ts';
import { decideAppeal } from '../src/residency/appeals/decide-appeal.ts';
import { fileAppeal } from '../src/residency/appeals/file-appeal.ts';
import { as, type DemoCast } from './organisations.ts';

interface Story {
  readonly about: 'REFUSED' | 'SUSPENDED' | 'REVOKED';
  /** Which of them, the last one decided first. */
  readonly at: number;
  readonly daysAgo: number;
  readonly grounds: string;
  /** Null: it waits for its answer. */
  readonly answer: { readonly outcome: AppealOutcome; readonly reasons: string } | null;
}

const STORIES: readonly Story[] = [
  {
    about: 'REFUSED',
    at: 1,
    daysAgo: 60,
    grounds: 'Şura məhsulun öz hazırlığımız olduğunu nəzərə almayıb, mənbə kodunu göstərməyə hazırıq.',
    answer: {
      outcome: 'UPHELD',
      reasons: 'Mənbə kodu başqa şirkətə məxsusdur, gəlirin böyük hissəsi lisenziyanın satışındandır.',
    },
  },
  {
    about: 'REVOKED',
    at: 1,
    daysAgo: 40,
    grounds: 'Hesabatı vaxtında göndərmişdik, qəbz əlavə olunur.',
    answer: { outcome: 'UPHELD', reasons: 'Qəbz başqa dövrün hesabatına aiddir.' },
  },
  {
    about: 'REVOKED',
    at: 0,
    daysAgo: 30,
    grounds: 'Yoxlama zamanı sistem xətası səbəbindən hesabatımız görünməyib.',
    answer: { outcome: 'OVERTURNED', reasons: 'Hesabat müddətində daxil olub, xəta təsdiqini tapıb.' },
  },
  {
    about: 'SUSPENDED',
    at: 1,
    daysAgo: 26,
    grounds: 'Çatışmayan rübün hesabatını təqdim etmişik, dayandırmanın səbəbi qalmayıb.',
    answer: null,
  },
  {
    about: 'REFUSED',
    at: 0,
    daysAgo: 9,
    grounds: 'Rəydə göstərilən gəlir keçən ilə aiddir: bu il bütün gəlir öz məhsulumuzdandır.',
    answer: null,
  },
  {
    about: 'SUSPENDED',
    at: 0,
    daysAgo: 2,
    grounds: 'Pozuntu müddətində aradan qaldırılıb, sənədlər əlavə olunub.',
    answer: null,
  },
];

interface Appealed extends Record<string, unknown> {
  readonly input: { readonly applicationId: string } | { readonly residencyId: string };
  readonly personId: string;
}

/** Appeals at every step by the commands people use; the administrator answers, because officers took part in the decisions. */
export async function seedAppeals(base: CtxSeed, cast: DemoCast): Promise<number> {
  for (const [index, { about, at, daysAgo, grounds, answer }] of STORIES.entries()) {
    const appealed = await appealedAt(base, about, at);
    if (!appealed) continue;
    const actor = { ...base.actor, kind: 'PERSON' as const, personId: appealed.personId, roles: [] };
    const filedAt = later(base.now, -daysAgo * DAY);
    const { id } = await as(base, { id: appealed.personId, email: '', actor }, filedAt, (ctx) =>
      fileAppeal(ctx, { ...appealed.input, grounds, idempotencyKey: `demo-appeal-${index}` }),
    );
    if (answer)
      await as(base, cast.persona('admin'), later(filedAt, 12 * DAY), (ctx) => decideAppeal(ctx, { id, ...answer }));
  }
  return STORIES.length;
}

const OWNER = `join lateral (select m.person_id from membership m
  where m.organisation_id = x.organisation_id and m.role = 'ADMIN' and m.ended_at is null limit 1) o on true`;

async function appealedAt(base: CtxSeed, about: Story['about'], at: number): Promise<Appealed | undefined> {
  const isApplication = about === 'REFUSED';
  const key = isApplication ? 'applicationId' : 'residencyId';
  const [found] = await base.db.rows<Appealed>(
    `select json_build_object('${key}', x.id) as input, o.person_id as "personId"
     from ${isApplication ? 'residency_application' : 'residency'} x ${OWNER} where x.state = $1
     order by ${isApplication ? 'x.decided_on' : 'x.started_on'} desc, x.id offset $2 limit 1`,
    [about, at],
  );
  return found;
}
