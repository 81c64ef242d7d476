import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { normaliseTin } from '@aim/domain/organisations/tin-number';
import { RESIDENT_STATES } from '@aim/domain/residency/residency';
import express, { type Express } from 'express';
import * as z from 'zod/mini';
import type { Ctx } from '../platform/ctx.ts';
import { AppError } from '../platform/errors.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { RequestCtx } from '../platform/request-ctx.ts';

/** INSTANCE/CLASS/MEMBER/SUBSYSTEM: who asks, as the information mediator knows them. */
const CLIENT = /^[^/\s]+(\/[^/\s]+){3}$/;
const query = z.object({ query: z.object({ content: z.object({ tin: z.string().check(z.maxLength(30)) }) }) });

/**
 * GovStack Digital Registries 1.3, `POST /data/{registry}/{version}/exists`: is this TIN a resident today? What a bank or a customs
 * officer needs; it answers with yes or no and nothing else about the company.
 */
export function mountRegistryExists(app: Express, find: Find): void {
  app.post('/data/residents/1.0/exists', express.json({ limit: '4kb' }), (request, response) =>
    answerWith(response, async () => {
      const ctx = await find(RequestCtx, { strict: false }).of(request);
      if (!CLIENT.test(request.get('Information-Mediator-Client') ?? ''))
        throw new AppError('BAD_REQUEST', 'Information-Mediator-Client is missing');
      const asked = query.safeParse(request.body);
      if (!asked.success) throw new AppError('BAD_REQUEST', 'query.content.tin is missing');
      const status = await isResident(ctx, normaliseTin(asked.data.query.content.tin));
      response.setHeader('Cache-Control', 'no-store');
      response.json({
        answer: { status, message: status ? 'The TIN is that of a resident' : 'No resident has this TIN' },
        asOf: ctx.now.toISOString(),
      });
    }),
  );
}

async function isResident(ctx: Ctx, tin: string): Promise<boolean> {
  const rows = await ctx.db.point<{ one: number }>(
    'resident exists',
    'select 1 as one from residency where tin = $1 and state = any($2) and (ends_on is null or ends_on >= $3) limit 1',
    [tin, RESIDENT_STATES, dateOf(ctx.now, HOME_ZONE)],
  );
  return rows.length > 0;
}
