/** The signed-in areas; each is an entry of its own. */
export const AREAS = ['app', 'invest', 'staff'] as const;
export type Area = (typeof AREAS)[number];

/** Every path of the signed-in areas: routers and links are typed by it, the server answers 404 to anything else. */
export const AREA_PATHS = {
  app: [
    '/app',
    '/app/startups',
    '/app/startups/$id',
    '/app/startups/$id/edit',
    '/app/startups/$id/team',
    '/app/startups/$id/metrics',
    '/app/startups/$id/metrics/report',
    '/app/startups/$id/documents',
    '/app/startups/$id/visibility',
    '/app/startups/$id/history',
    '/app/residency',
    '/app/residency/statement',
    '/app/residency/between-reports/$id',
    '/app/residency/$id',
    '/app/residency/council/$id',
    '/app/residency/reports',
    '/app/residency/reports/$id',
    '/app/soft-landing',
    '/app/soft-landing/$id',
    '/app/book',
    '/app/bookings',
    '/app/bookings/$id',
    '/app/organisations',
    '/app/organisations/register',
    '/app/organisations/$id',
    '/app/inbox',
    '/app/settings',
    '/app/settings/$section',
  ],
  invest: ['/invest', '/invest/startups/$id', '/invest/inbox', '/invest/settings', '/invest/settings/$section'],
  staff: [
    '/staff',
    '/staff/organisations',
    '/staff/organisations/$id',
    '/staff/startups',
    '/staff/startups/$id',
    '/staff/bulk-runs',
    '/staff/bulk-runs/$id',
    '/staff/moderation',
    '/staff/pipeline',
    '/staff/cohorts',
    '/staff/cohorts/$id',
    '/staff/imports',
    '/staff/imports/$id',
    '/staff/residents',
    '/staff/residents/$id',
    '/staff/residency/applications',
    '/staff/residency/applications/$id',
    '/staff/residency/reports',
    '/staff/residency/reports/$id',
    '/staff/residency/rules',
    '/staff/residency/simulations',
    '/staff/residency/simulations/$id',
    '/staff/residency/appeals',
    '/staff/soft-landing',
    '/staff/soft-landing/$id',
    '/staff/spaces',
    '/staff/spaces/$slug',
    '/staff/spaces/$slug/bookings',
    '/staff/spaces/$slug/use',
    '/staff/spaces/$slug/account',
    '/staff/spaces/$slug/rules',
    '/staff/spaces/$slug/doors',
    '/staff/spaces/$slug/setup',
    '/staff/people',
    '/staff/people/$id',
    '/staff/audit',
    '/staff/mail',
    '/staff/mail/$id',
    '/staff/jobs',
    '/staff/inbox',
    '/staff/settings',
    '/staff/settings/$section',
  ],
} as const satisfies Readonly<Record<Area, readonly string[]>>;

export type AreaPath = (typeof AREA_PATHS)[Area][number];

type ParamName<Path extends string> = Path extends `${string}$${infer Name}/${infer Rest}`
  ? Name | ParamName<`/${Rest}`>
  : Path extends `${string}$${infer Name}`
    ? Name
    : never;
type Params<Path extends string> = [ParamName<Path>] extends [never]
  ? []
  : [params: Readonly<Record<ParamName<Path>, string>>];

/** The address of a page of a signed-in area. */
export function pathTo<Path extends AreaPath>(path: Path, ...[params]: Params<Path>): string {
  const values = (params ?? {}) as Readonly<Record<string, string>>;
  return path.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

export function areaOf(path: string): Area | null {
  return AREAS.find((area) => path === `/${area}` || path.startsWith(`/${area}/`)) ?? null;
}

interface Entrant {
  readonly isStaff: boolean;
  readonly isInvestor: boolean;
}

/** Where a person lands after signing in. */
export function homeOf(viewer: Entrant): string {
  if (viewer.isStaff) return '/staff';
  return viewer.isInvestor ? '/invest' : '/app';
}

export function mayEnter(area: Area, viewer: Entrant): boolean {
  if (area === 'staff') return viewer.isStaff;
  return area === 'invest' ? viewer.isInvestor || viewer.isStaff : true;
}
