import { LISTING_GROUPS, type ListingGroup } from '@aim/domain/pipeline/listing';
import type { Selection } from '../../platform/selection.ts';

/** Which fields a group of consent opens; everything else of {@link ListedStartup} is the card. */
const FIELD_GROUPS: Readonly<Record<string, readonly ListingGroup[]>> = {
  problem: ['PROFILE'],
  solution: ['PROFILE'],
  website: ['PROFILE'],
  founders: ['PROFILE'],
  traction: ['TRACTION'],
  financials: ['FINANCIALS'],
  files: ['DOCUMENTS', 'CAP_TABLE'],
};

/** Groups of which a query asks something. */
export function askedGroups(selection: Selection): ListingGroup[] {
  const asked = new Set(Object.keys(selection).flatMap((field) => FIELD_GROUPS[field] ?? []));
  return LISTING_GROUPS.filter((group) => asked.has(group));
}

/** Files of each group: what a deck or a document is, and what a cap table. */
export const FILE_KINDS_OF = "case when f.kind = 'CAP_TABLE' then 'CAP_TABLE' else 'DOCUMENTS' end";

/** A document that founders keep to themselves is not shown whatever the consent says. */
export const SHOWN_FILE = `f.subject_type = 'startup' and f.subject_id = s.id and f.state = 'CLEAN' and f.visibility <> 'PRIVATE'
  and f.kind in ('DOCUMENT', 'DECK', 'CAP_TABLE') and ${FILE_KINDS_OF} = any(l.groups)`;

const isNamed = "l.level = 'LISTED'";

/**
 * What a consent (`l`) shows of its startup (`s`), in SQL: each value is null without its consent, on every read anew. `asked` holds
 * the groups of which the query wants anything.
 */
export function shownColumns(asked: string): string {
  const opens = (group: ListingGroup): string => `('${group}' = any(l.groups) and '${group}' = any(${asked}))`;
  const list = (isOpen: string, rows: string): string =>
    `case when ${isOpen} then (select coalesce(json_agg(x), '[]') from (${rows}) x) else '[]' end`;
  const money = (column: string): string =>
    `case when r.${column} is null then null else json_build_object('amount', r.${column}::text, 'currency', 'AZN') end`;
  const months = `from metric_report r where r.startup_id = s.id and r.replaced_at is null order by r.month desc limit 12`;
  return `
    s.id, l.id as "listingId", l.code, l.level, l.groups, l.published_at as "publishedAt", l.expires_on as "expiresOn",
    case when ${isNamed} then s.reference end as reference, case when ${isNamed} then s.name end as name, s.one_liner as "oneLiner",
    s.sector, s.region, s.country, s.stage, s.stage_on as "stageOn", extract(year from s.intake_on)::int as "intakeYear",
    l.ask_amount as "askAmount", l.ask_currency as "askCurrency",
    case when ${opens('PROFILE')} then s.problem end as problem, case when ${opens('PROFILE')} then s.solution end as solution,
    case when ${opens('PROFILE')} and ${isNamed} then s.website end as website,
    ${list(
      `${opens('PROFILE')} and ${isNamed}`,
      `select p.full_name as name, f.title, f.is_lead as "isLead" from founder f join person p on p.id = f.person_id
       where f.startup_id = s.id and f.ended_at is null order by f.is_lead desc, f.since, f.id`,
    )} as founders,
    ${list(opens('TRACTION'), `select r.month, r.users, r.paying_customers as "payingCustomers" ${months}`)} as traction,
    ${list(
      opens('FINANCIALS'),
      `select r.month, ${money('monthly_revenue')} as "monthlyRevenue", ${money('funding_raised')} as "fundingRaised" ${months}`,
    )} as financials,
    ${list(
      `(${opens('DOCUMENTS')} or ${opens('CAP_TABLE')}) and ${isNamed}`,
      `select f.id, f.name, f.media_type as "mediaType", f.size from file f where ${SHOWN_FILE} order by f.id desc limit 100`,
    )} as files`;
}
