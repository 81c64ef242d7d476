import { citiesSpelledLike, nameCity } from '@aim/domain/kernel/city';
import { isCentreOfficer } from '@aim/domain/spaces/policy';
import { type CentreFormat, centreFormatLabels } from '@aim/domain/spaces/vocabulary';
import { containing, type SearchSource } from '../platform/search.ts';

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly format: CentreFormat;
  readonly city: string;
}

/** Centres by name or city, however it is spelled. */
export const searchCentres: SearchSource = async (ctx, folded, limit) => {
  const rows = await ctx.db.rows<Found>(
    `select c.id, c.slug, c.name as title, c.format, c.city from centre c
     where c.is_open and (c.folded like $1 or fold(c.city) like $1 or fold(c.city) = any($2)) order by c.name, c.id limit ${limit}`,
    [containing(folded), citiesSpelledLike(folded)],
  );
  return rows.map(({ id, slug, title, format, city }) => ({
    kind: 'centre',
    id,
    title,
    subtitle: `${centreFormatLabels[format][ctx.locale]}, ${nameCity(city, ctx.locale)}`,
    href: isCentreOfficer(ctx.actor) ? `/staff/spaces/${slug}` : `/app/book?centre=${slug}`,
  }));
};
