import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { maskedTin, nearCodes, normaliseCode, readNumber } from '@aim/domain/residency/certificate-code';
import {
  type ResidencyState,
  type ResidentActivity,
  residentActivityLabels,
  verdictOf,
} from '@aim/domain/residency/residency';
import { type ActGround, actGrounds } from '@aim/domain/residency/residency-act';
import { type PaperContent, type PaperKind, paperGist, paperKindLabels } from '@aim/domain/residency/residency-paper';
import type { Ctx } from '../platform/ctx.ts';
import { limitRate, type Rate } from '../platform/rate-limit.ts';
import { tokenHash } from '../platform/secrets.ts';
import type { CertificateCheck } from './certificate-check.type.ts';

/** Only misses count: whoever reads codes from paper never meets it, whoever guesses does. */
const MISSES: Rate = { name: 'certificate.miss', limit: 30, windowSeconds: 60 };
const TYPED_MAX = 60;

type Found = {
  id: string;
  number: string;
  code: string;
  issuedOn: string;
  isReplaced: boolean;
  residencyState: ResidencyState;
  holderName: string;
  tin: string;
  activities: ResidentActivity[];
  validUntil: string | null;
  changedOn: string | null;
  ground: ActGround | null;
};

const HOLDER = `r.state as "residencyState", r.holder_name as "holderName", r.tin, r.activities,
         a.effective_on::text as "changedOn", a.ground`;
const SANCTION = `
  left join lateral (
    select a.effective_on, a.ground from residency_act a
    where a.residency_id = r.id and a.state = 'DONE' and a.kind in ('SUSPEND', 'REVOKE', 'WITHDRAW', 'EXPIRE')
      and r.certificate_state <> 'VALID'
    order by a.done_at desc, a.id desc limit 1) a on true`;

/** Found and counted in one statement. */
const FIND = `
  with found as (
  select c.id, c.number, c.code, c.issued_on::text as "issuedOn", c.superseded_at is not null as "isReplaced", ${HOLDER},
         r.ends_on::text as "validUntil"
  from residency_certificate c join residency r on r.id = c.residency_id ${SANCTION}
  where c.code = $1 or c.number = $2),
  counted as (insert into certificate_check as k (certificate_id, times) select id, 1 from found
    on conflict (certificate_id) do update set times = k.times + 1)
  select * from found`;

/** Other papers serve while the certificate is valid, and within a term of their own; their numbers say nothing. */
const FIND_PAPER = `
  select p.id, p.number, p.code, p.issued_on::text as "issuedOn", false as "isReplaced", ${HOLDER},
         least(r.ends_on, p.valid_until)::text as "validUntil", p.kind, p.content
  from residency_paper p join residency r on r.id = p.residency_id ${SANCTION}
  where p.code = $1`;

/** Asks the register about the code or number on a paper. Who asks is neither known nor kept: only how often. */
export async function verifyCertificate(ctx: Ctx, typed: string): Promise<CertificateCheck> {
  const text = typed.slice(0, TYPED_MAX);
  const [found] = await ctx.db.point<Found>('certificate check', FIND, [normaliseCode(text), readNumber(text)]);
  if (!found) return verifyPaper(ctx, text);
  // The number stands in the public register, the code on the paper alone: a number does not give it away.
  const code = found.code === normaliseCode(text) ? found.code : null;
  return { ...answerOf(ctx, found), code };
}

/** A confirmation or a letter that rests on the certificate. */
async function verifyPaper(ctx: Ctx, text: string): Promise<CertificateCheck> {
  const [found] = await ctx.db.point<Found & { kind: PaperKind; content: PaperContent }>('paper check', FIND_PAPER, [
    normaliseCode(text),
  ]);
  if (!found) return missed(ctx, text);
  const { kind, content, ...paper } = found;
  return {
    ...answerOf(ctx, paper),
    paperLabel: paperKindLabels[kind][ctx.locale],
    paperGist: paperGist(content, ctx.locale),
  };
}

function answerOf(ctx: Ctx, found: Found): CertificateCheck {
  return {
    ...found,
    activityLabels: found.activities.map((each) => residentActivityLabels[each][ctx.locale]),
    groundLabel: found.ground && actGrounds[found.ground].label[ctx.locale],
    verdict: verdictOf(found, dateOf(ctx.now, HOME_ZONE)),
    asOf: ctx.now,
    maskedTin: maskedTin(found.tin),
    paperLabel: null,
    paperGist: null,
    suggestion: null,
  };
}

async function missed(ctx: Ctx, text: string): Promise<CertificateCheck> {
  // The address is kept as a hash for a minute, nowhere with what was asked.
  await limitRate(ctx, MISSES, tokenHash(ctx.request.address).toString('base64url'));
  const [near] = await ctx.db.rows<{ code: string }>(
    'select code from residency_certificate where code = any($1) limit 1',
    [nearCodes(text)],
  );
  return { ...UNKNOWN, asOf: ctx.now, suggestion: near?.code ?? null };
}

const UNKNOWN = {
  verdict: 'NOT_FOUND',
  number: null,
  code: null,
  holderName: null,
  maskedTin: null,
  issuedOn: null,
  validUntil: null,
  activities: [],
  activityLabels: [],
  changedOn: null,
  ground: null,
  groundLabel: null,
  paperLabel: null,
  paperGist: null,
} satisfies Partial<CertificateCheck>;
