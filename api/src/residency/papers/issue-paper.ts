import { yearOf } from '@aim/domain/kernel/calendar-date';
import { LOCALES } from '@aim/domain/kernel/locale';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { CODE_DRAWN, CODE_SIGNS, withCheckSign } from '@aim/domain/residency/certificate-code';
import {
  type PaperKind,
  paperInput,
  paperNumber,
  paperValidUntil,
  residencyPaperMachine,
  topicOf,
  whyNotIssuePaper,
} from '@aim/domain/residency/residency-paper';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { hint } from '../../platform/live.ts';
import { randomText } from '../../platform/secrets.ts';
import { transition } from '../../platform/transition.ts';
import { today } from '../application-clocks.ts';
import { toRule } from '../benefit-rule.type.ts';
import { ruleSetAt } from '../rule-set.ts';
import { sourceText } from '../rule-text.ts';
import type { ResidencyPaper } from './paper.entity.ts';
import { lockPaper, paperFacts } from './papers.queries.ts';
import { paperStep } from './request-paper.ts';

export const confirmImport = (ctx: Ctx, raw: unknown): Promise<ResidencyPaper> =>
  issuePaper(ctx, raw, 'IMPORT_CONFIRMATION');
export const issueEvidenceLetter = (ctx: Ctx, raw: unknown): Promise<ResidencyPaper> =>
  issuePaper(ctx, raw, 'EVIDENCE_LETTER');

/** The second officer issues it: from now on anybody can verify it by its code. */
async function issuePaper(ctx: Ctx, raw: unknown, wanted: PaperKind): Promise<ResidencyPaper> {
  const { id } = parseInput(paperInput, raw);
  const paper = await lockPaper(ctx, id);
  const { kind } = paper;
  allow(ctx, wanted === 'EVIDENCE_LETTER' ? 'residencyPaper.issueLetter' : 'residencyPaper.confirmImport', paper);
  const isActorPreparer = paper.preparedById === ctx.actor.personId;
  refuseIf(whyNotIssuePaper({ ...(await paperFacts(ctx, paper)), kind, wanted, isActorPreparer }));
  const issuedOn = today(ctx);
  hint(ctx, { type: 'residency', id: paper.residencyId });
  return transition(ctx, residencyPaperMachine, paper, 'issue', {
    payload: paperStep(paper),
    set: {
      number: await nextNumber(ctx, kind, yearOf(issuedOn)),
      code: withCheckSign(randomText(CODE_SIGNS, CODE_DRAWN)),
      issued_on: issuedOn,
      valid_until: paperValidUntil(kind, issuedOn),
      basis: await basisOf(ctx, paper),
      ended_at: ctx.now,
      ended_by_id: ctx.actor.personId,
    },
  });
}

async function nextNumber(ctx: Ctx, kind: PaperKind, year: number): Promise<string> {
  const [counter]: { last: number }[] = await ctx.em.query(
    `insert into paper_counter as c (kind, year, last) values ($1, $2, 1)
     on conflict (kind, year) do update set last = c.last + 1 returning last`,
    [kind, year],
  );
  return paperNumber(kind, year, counter?.last ?? 1);
}

/** The rules that give the benefit, with article and confidence, as they are in force today. */
async function basisOf(ctx: Ctx, { kind, content }: ResidencyPaper): Promise<Record<string, string>> {
  const topic = topicOf(kind, content);
  const now = today(ctx);
  const { rules } = await ruleSetAt(ctx);
  const counted = rules.filter(
    ({ side, topic: of, scope, valid, isApplied }) =>
      side === 'RESIDENT' &&
      of === topic &&
      scope !== 'INSIDE' &&
      isApplied &&
      valid.from <= now &&
      (valid.to === null || now < valid.to),
  );
  const words = LOCALES.map((locale) => {
    const shown = counted.map((rule) => toRule(rule, locale));
    return [locale, shown.map((rule) => `${rule.title} (${sourceText(rule, locale)})`).join('; ')] as const;
  });
  return Object.fromEntries(words);
}
