import { isInvestmentOfficer } from '@aim/domain/pipeline/facts';
import type { ListingGroup } from '@aim/domain/pipeline/listing';
import { isInvestor } from '@aim/domain/pipeline/listing-policy';
import { provideFileAudience } from '../../documents/index.ts';
import { binder } from '../../platform/projection.ts';
import { isOpenTo } from './audience.ts';
import { logLooks } from './listed-startups.queries.ts';
import { FILE_KINDS_OF, SHOWN_FILE } from './shown.ts';

/** Investors get documents for as long as the consent lives: asked when the link is given, and again when it is used. */
provideFileAudience({
  subjectType: 'startup',

  open: async (ctx, file) => {
    if (!isInvestor(ctx.actor) && !isInvestmentOfficer(ctx.actor)) return null;
    const { bind, values } = binder();
    const where = `f.id = ${bind(file.id)} and ${SHOWN_FILE} and l.level = 'LISTED' and ${isOpenTo(ctx, bind)}`;
    const [open]: { id: string; startupId: string; group: ListingGroup }[] = await ctx.em.query(
      `select l.id, s.id as "startupId", ${FILE_KINDS_OF} as "group"
       from file f join startup s on s.id = f.subject_id join listing l on l.startup_id = s.id where ${where} for share of l`,
      values,
    );
    if (!open) return null;
    await logLooks(ctx, 'FILE', [{ id: open.startupId, groups: [open.group] }], [open.group]);
    return open.id;
  },

  isStillOpen: async (ctx, file, ground) => {
    const rows: unknown[] = await ctx.em.query(
      `select 1 from file f join startup s on s.id = f.subject_id join listing l on l.startup_id = s.id
       where f.id = $1 and l.id::text = $2 and l.state = 'ACTIVE' and l.expires_on >= ($3::timestamptz at time zone 'Asia/Baku')::date
         and s.state = 'ACTIVE' and ${SHOWN_FILE}`,
      [file.id, ground, ctx.now],
    );
    return rows.length > 0;
  },
});
