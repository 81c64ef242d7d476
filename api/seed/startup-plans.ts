import type { Region } from '@aim/domain/kernel/region';
import type { Sector, StartupOrigin } from '@aim/domain/pipeline/vocabulary';
import type { Dice } from './dice.ts';
import type { DemoCast, DemoPerson } from './organisations.ts';
import { STARTUP_IDEAS, type StartupIdea } from './startup-ideas.ts';
import { ENDINGS, PLACES, SECTOR_WEIGHTS, STEMS } from './startup-places.ts';

export type Fate =
  | 'DRAFT'
  | 'RETURNED'
  | 'PENDING'
  | 'ACTIVE'
  | 'DORMANT'
  | 'PAUSED'
  | 'CLOSED'
  | 'REOPENED'
  | 'ACQUIRED'
  | 'MERGED';

/** What is decided about a startup before its story is told. */
export interface Plan {
  readonly name: string;
  readonly idea: StartupIdea;
  readonly oneLiner: string;
  readonly country: string;
  readonly region: Region | null;
  readonly city: string;
  /** Days since it was registered. */
  readonly age: number;
  readonly fate: Fate;
  readonly origin: StartupOrigin;
  /** Lead first; nobody for those that were imported and not claimed. */
  readonly founders: readonly DemoPerson[];
  /** 0…1: how far it comes, given time. */
  readonly talent: number;
  /** A site of its own; likely duplicates share one. */
  readonly site: string | null;
}

const COUNT = 240;
const PENDING = 12;
const RETURNED = 4;
const DRAFTS = 3;
const IMPORTED = 26;
const DUPLICATES = 6;
const FOUR_YEARS = 1440;
/** The directory of an earlier office was brought over in one go. */
export const IMPORTED_DAYS_AGO = 430;

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^a-zA-Z]+/g, '')
    .toLowerCase();

/** All startups of the demo: first those of the personas, then the crowd's, oldest first. */
export function planStartups(cast: DemoCast, dice: Dice): Plan[] {
  const founders = cast.crowd.filter(({ actor }) => actor.roles.some(({ role }) => role === 'FOUNDER'));
  const names = new Set<string>();
  const own = ofPersonas(cast, dice);
  for (const { name } of own) names.add(name);
  const crowd: Plan[] = [];
  for (let index = 0; index < COUNT - own.length - DUPLICATES; index++)
    crowd.push(planOne(index, COUNT - own.length - DUPLICATES, founders, names, dice));
  return [...own, ...crowd, ...duplicatesOf(crowd, founders, dice)];
}

function planOne(index: number, count: number, founders: readonly DemoPerson[], names: Set<string>, dice: Dice): Plan {
  const idea = ideaOf(dice);
  const { name, site } = freeName(idea, names, dice);
  // More came each year than in the year before.
  const ordinary = 12 + (FOUR_YEARS - 12) * (1 - index / count) ** 1.25;
  const fromEnd = count - 1 - index;
  const imported = index % Math.floor(count / 2.2 / IMPORTED) === 0 && index < count / 2.2;
  const age = fromEnd < PENDING ? 0.3 + fromEnd * 0.8 : ordinary;
  const fate = fateOf(fromEnd, age, imported, dice);
  const place = dice.weighted(PLACES.map((each) => [each, each.weight] as const));
  const team = dice.weighted([[1, 5] as const, [2, 4] as const, [3, 2] as const]);
  const start = dice.between(0, founders.length - 1);
  return {
    ...{ name, idea, age, site },
    oneLiner: `${idea.oneLiner}${dice.pick(ENDINGS[idea.locale])}`,
    country: 'AZ',
    region: place.region,
    city: dice.pick(place.cities),
    fate,
    origin: imported ? 'IMPORT' : dice.chance(0.05) ? 'STAFF' : 'SELF',
    founders:
      imported && !dice.chance(0.2)
        ? []
        : Array.from({ length: team }, (_, n) => founders[(start + n * 17) % founders.length] as DemoPerson),
    talent: fate === 'ACQUIRED' ? dice.roll() * 0.1 : dice.roll(),
  };
}

function ideaOf(dice: Dice): StartupIdea {
  const sector = dice.weighted(Object.entries(SECTOR_WEIGHTS) as [Sector, number][]);
  const locale = dice.weighted([['az', 6] as const, ['en', 3] as const, ['ru', 1.4] as const]);
  return STARTUP_IDEAS.find((idea) => idea.sector === sector && idea.locale === locale) as StartupIdea;
}

function freeName(idea: StartupIdea, taken: Set<string>, dice: Dice): { name: string; site: string | null } {
  const stems: readonly string[] = STEMS[idea.locale];
  const called = (stem: string) =>
    idea.locale === 'en' ? `${stem}${idea.word.toLowerCase()}` : `${stem} ${idea.word}`;
  const start = stems.indexOf(dice.pick(stems));
  const name = [...stems.slice(start), ...stems.slice(0, start)].map(called).find((each) => !taken.has(each));
  if (name === undefined) throw new Error(`too few names for ${idea.sector} in ${idea.locale}`);
  taken.add(name);
  const label = slug(name);
  return { name, site: label.length > 4 && dice.chance(0.6) ? `https://${label}${taken.size}.example` : null };
}

function fateOf(fromEnd: number, age: number, imported: boolean, dice: Dice): Fate {
  if (fromEnd < PENDING) return 'PENDING';
  if (fromEnd < PENDING + RETURNED) return 'RETURNED';
  if (fromEnd < PENDING + RETURNED + DRAFTS) return 'DRAFT';
  if (age < 230) return dice.chance(0.04) ? 'PAUSED' : 'ACTIVE';
  if (imported) return dice.chance(0.3) ? 'DORMANT' : 'ACTIVE';
  return dice.weighted([
    ['ACTIVE', 68] as const,
    ['DORMANT', 13] as const,
    ['PAUSED', 2] as const,
    ['CLOSED', 13] as const,
    ['REOPENED', 2] as const,
    ['ACQUIRED', 2] as const,
  ]);
}

/** The same startup once more, as it happens: another spelling, the same site; the oldest of them were merged, the newest wait. */
function duplicatesOf(crowd: readonly Plan[], founders: readonly DemoPerson[], dice: Dice): Plan[] {
  const live = crowd.filter(({ fate, site, origin }) => fate === 'ACTIVE' && site !== null && origin === 'SELF');
  return Array.from({ length: DUPLICATES }, (_, index) => {
    const first = live[Math.floor(((index + 1) * live.length) / (DUPLICATES + 2))] as Plan;
    const isMerged = index < DUPLICATES / 2;
    return {
      ...first,
      name: index % 2 === 0 ? `${first.name} MMC` : first.name.replace('ə', 'e').replace('ş', 's').replace('ı', 'i'),
      age: isMerged ? first.age * 0.6 : first.age * 0.3,
      fate: isMerged ? ('MERGED' as const) : ('ACTIVE' as const),
      founders: isMerged ? first.founders.slice(0, 1) : [dice.pick(founders)],
      talent: 0.9,
    };
  });
}

/** Everybody who signs in as a founder finds something of their own. */
function ofPersonas(cast: DemoCast, dice: Dice): Plan[] {
  const plan = (
    name: string,
    sector: Sector,
    more: Pick<Plan, 'age' | 'founders' | 'talent'> & Partial<Plan>,
  ): Plan => {
    const locale = more.country && more.country !== 'AZ' ? 'en' : 'az';
    const idea = STARTUP_IDEAS.find((each) => each.sector === sector && each.locale === locale) as StartupIdea;
    return {
      ...{
        name,
        idea,
        oneLiner: idea.oneLiner,
        country: 'AZ',
        region: 'BAKI',
        city: 'Bakı',
        fate: 'ACTIVE',
        origin: 'SELF',
      },
      site: `https://${slug(name)}.example`,
      ...more,
    };
  };
  const [founder, two, foreign] = ['founder', 'founder-two', 'founder-foreign'].map(cast.persona) as [
    DemoPerson,
    DemoPerson,
    DemoPerson,
  ];
  return [
    plan('Narınc Dərs', 'EDTECH', { age: 905, founders: [founder, dice.pick(cast.crowd)], talent: 0.06 }),
    plan('Xəzri Enerji', 'ENERGY', {
      age: 236,
      founders: [founder],
      talent: 0.3,
      region: 'ABSERON_XIZI',
      city: 'Sumqayıt',
    }),
    plan('Körpü Pay', 'FINTECH', { age: 610, founders: [cast.crowd[4] as DemoPerson, two], talent: 0.15 }),
    plan('Anatolia Grid', 'ENERGY', {
      ...{ age: 400, founders: [foreign], talent: 0.2, country: 'TR', region: null, city: 'İzmir' },
    }),
  ];
}
