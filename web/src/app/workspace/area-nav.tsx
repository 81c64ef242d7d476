import type { NavGroup, NavItem } from '@aim/ui/nav-item';
import {
  BadgeCheck,
  Bell,
  Building2,
  CalendarCheck,
  DoorOpen,
  FileCheck,
  FileClock,
  FileInput,
  Filter,
  Gavel,
  Grid2x2,
  House,
  ListChecks,
  Mail,
  OctagonAlert,
  PlaneLanding,
  Rocket,
  Scale,
  ScrollText,
  Settings,
  SunMedium,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { AREAS, type Area, type AreaPath, pathTo } from '../../lib/area.ts';
import type { PlainMessageId, Translate } from '../../lib/language.tsx';
import type { Viewer } from '../../lib/viewer-context.ts';

export interface Place {
  readonly label: PlainMessageId;
  readonly href: string;
  readonly icon: ReactNode;
  /** Second key after G, by position: `KeyO`. */
  readonly key: string;
  readonly group: 'work' | 'control';
  /** Pages of the place that lie beside its address. */
  readonly beside?: string;
  /** The bell or the menu of the person leads there: the row of places need not. */
  readonly isElsewhere?: true;
}

interface PlaceRule extends Place {
  readonly isFor?: (viewer: Viewer) => boolean;
}

const hasRole = (viewer: Viewer, role: string): boolean => viewer.roles.some((grant) => grant.role === role);
const isOfficer = (viewer: Viewer): boolean => hasRole(viewer, 'PROGRAMME_OFFICER') || hasRole(viewer, 'ADMIN');
const isResidencyOfficer = (viewer: Viewer): boolean => hasRole(viewer, 'RESIDENCY_OFFICER') || isAdmin(viewer);
const isAdmin = (viewer: Viewer): boolean => hasRole(viewer, 'ADMIN');

const to = (path: Exclude<AreaPath, `${string}$${string}`>): string => pathTo(path);

const PLACES: Readonly<Record<Area, readonly PlaceRule[]>> = {
  app: [
    { label: 'work.home', href: to('/app'), icon: <House />, key: 'KeyH', group: 'work' },
    { label: 'work.startups', href: to('/app/startups'), icon: <Rocket />, key: 'KeyT', group: 'work' },
    {
      label: 'work.bookings',
      href: to('/app/bookings'),
      beside: to('/app/book'),
      icon: <CalendarCheck />,
      key: 'KeyB',
      group: 'work',
    },
    {
      label: 'work.residency',
      href: to('/app/residency'),
      beside: to('/app/soft-landing'),
      icon: <BadgeCheck />,
      key: 'KeyR',
      group: 'work',
    },
    { label: 'work.organisations', href: to('/app/organisations'), icon: <Building2 />, key: 'KeyO', group: 'work' },
    { label: 'work.inbox', href: to('/app/inbox'), icon: <Bell />, key: 'KeyI', group: 'work', isElsewhere: true },
    {
      label: 'work.settings',
      href: to('/app/settings'),
      icon: <Settings />,
      key: 'KeyS',
      group: 'work',
      isElsewhere: true,
    },
  ],
  invest: [
    { label: 'work.home', href: to('/invest'), icon: <House />, key: 'KeyH', group: 'work' },
    { label: 'work.inbox', href: to('/invest/inbox'), icon: <Bell />, key: 'KeyI', group: 'work' },
    { label: 'work.settings', href: to('/invest/settings'), icon: <Settings />, key: 'KeyS', group: 'work' },
  ],
  staff: [
    { label: 'work.today', href: to('/staff'), icon: <SunMedium />, key: 'KeyT', group: 'work' },
    { label: 'work.organisations', href: to('/staff/organisations'), icon: <Building2 />, key: 'KeyO', group: 'work' },
    { label: 'startupList.title', href: to('/staff/startups'), icon: <Rocket />, key: 'KeyS', group: 'work' },
    { label: 'moderation.title', href: to('/staff/moderation'), icon: <ListChecks />, key: 'KeyR', group: 'work' },
    { label: 'funnel.title', href: to('/staff/pipeline'), icon: <Filter />, key: 'KeyF', group: 'work' },
    { label: 'cohorts.title', href: to('/staff/cohorts'), icon: <Grid2x2 />, key: 'KeyC', group: 'work' },
    { label: 'work.rules', href: to('/staff/residency/rules'), icon: <Scale />, key: 'KeyL', group: 'work' },
    { label: 'work.residents', href: to('/staff/residents'), icon: <BadgeCheck />, key: 'KeyE', group: 'work' },
    {
      label: 'work.residencyReports',
      href: to('/staff/residency/reports'),
      icon: <FileClock />,
      key: 'KeyN',
      group: 'work',
      isFor: (viewer) => hasRole(viewer, 'RESIDENCY_OFFICER') || isAdmin(viewer),
    },
    {
      label: 'work.residencyApplications',
      href: to('/staff/residency/applications'),
      icon: <FileCheck />,
      key: 'KeyV',
      group: 'work',
      isFor: isResidencyOfficer,
    },
    {
      label: 'work.appeals',
      href: to('/staff/residency/appeals'),
      icon: <Gavel />,
      key: 'KeyB',
      group: 'work',
      isFor: isResidencyOfficer,
    },
    {
      label: 'work.softLanding',
      href: to('/staff/soft-landing'),
      icon: <PlaneLanding />,
      key: 'KeyW',
      group: 'work',
      isFor: isResidencyOfficer,
    },
    {
      label: 'imports.title',
      href: to('/staff/imports'),
      icon: <FileInput />,
      key: 'KeyD',
      group: 'control',
      isFor: isOfficer,
    },
    {
      label: 'work.spaces',
      href: to('/staff/spaces'),
      icon: <DoorOpen />,
      key: 'KeyG',
      group: 'work',
      isFor: (viewer) => hasRole(viewer, 'CENTRE_OFFICER') || isAdmin(viewer),
    },
    { label: 'work.people', href: to('/staff/people'), icon: <Users />, key: 'KeyP', group: 'work' },
    { label: 'work.audit', href: to('/staff/audit'), icon: <ScrollText />, key: 'KeyA', group: 'control' },
    {
      label: 'work.mail',
      href: to('/staff/mail'),
      icon: <Mail />,
      key: 'KeyM',
      group: 'control',
      isFor: (viewer) => isAdmin(viewer) || viewer.isDemo,
    },
    {
      label: 'work.jobs',
      href: to('/staff/jobs'),
      icon: <OctagonAlert />,
      key: 'KeyJ',
      group: 'control',
      isFor: isAdmin,
    },
  ],
};

/** Places of an area that this person may enter. */
export function placesOf(area: Area, viewer: Viewer): readonly Place[] {
  return PLACES[area].filter(({ isFor }) => isFor?.(viewer) ?? true);
}

/** The place a path belongs to: the longest address that begins it. The area's own page has nothing below it. */
export function currentPlace(places: readonly Place[], pathname: string): Place | undefined {
  const begins = (href: string): boolean => pathname === href || (!isArea(href) && pathname.startsWith(`${href}/`));
  return [...places]
    .sort((one, other) => other.href.length - one.href.length)
    .find(({ href, beside }) => begins(href) || (beside !== undefined && begins(beside)));
}

const isArea = (href: string): boolean => AREAS.some((area) => href === `/${area}`);

export function navItems(places: readonly Place[], pathname: string, t: Translate): readonly NavItem[] {
  const current = currentPlace(places, pathname);
  return places.filter(({ isElsewhere }) => !isElsewhere).map((place) => navItem(place, current, t));
}

/** The same in groups; one place of all groups is the current one. */
export function navGroups(places: readonly Place[], pathname: string, t: Translate): readonly NavGroup[] {
  const current = currentPlace(places, pathname);
  const group = (name: Place['group']) =>
    places.filter((place) => place.group === name).map((place) => navItem(place, current, t));
  return [
    { label: t('work.groupWork'), items: group('work') },
    { label: t('work.groupControl'), items: group('control') },
  ];
}

function navItem({ label, href, icon }: Place, current: Place | undefined, t: Translate): NavItem {
  return { label: t(label), href, icon, current: href === current?.href };
}
