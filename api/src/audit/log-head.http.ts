import type { Express } from 'express';
import { Database } from '../platform/database.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { latestSeal } from './log-chain.ts';

/** Anybody may keep the head: whoever changes the log later must explain why it is not in it any more. */
export function mountLogHead(app: Express, find: Find): void {
  app.get('/.well-known/aim-log-head.json', (_request, response) =>
    answerWith(response, async () => {
      const db = find(Database, { strict: false });
      const seal = await latestSeal((text, values) => db.rows(text, values) as never);
      response.setHeader('Cache-Control', 'public, max-age=60');
      response.json({
        batch: seal ? Number(seal.id) : 0,
        hash: seal?.hash.toString('hex') ?? null,
        sealedAt: seal ? Number(seal.sealedAt) : null,
        algorithm: 'SHA-256',
      });
    }),
  );
}
