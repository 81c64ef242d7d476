import { Bell } from '@aim/ui/bell.tsx';
import { FounderFrame } from '@aim/ui/founder-frame.tsx';
import { InvestFrame } from '@aim/ui/invest-frame.tsx';
import { OfflineBanner } from '@aim/ui/offline-banner.tsx';
import { PaletteTrigger } from '@aim/ui/palette-trigger.tsx';
import { useKeyLabel } from '@aim/ui/use-key-label';
import { type Density, WorkFrame } from '@aim/ui/work-frame.tsx';
import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ActingFor } from '../../features/identity/acting-for.tsx';
import { type Area, pathTo } from '../../lib/area.ts';
import { useT } from '../../lib/language.tsx';
import type { Viewer } from '../../lib/viewer-context.ts';
import { navGroups, navItems, placesOf } from './area-nav.tsx';
import { Profile } from './profile.tsx';
import { useShellKeys } from './shell-keys.tsx';

interface AreaFrameProps {
  readonly area: Area;
  readonly viewer: Viewer;
  readonly children: ReactNode;
}

/** The frame of the area, filled with what belongs to the person. */
export function AreaFrame({ area, viewer, children }: AreaFrameProps) {
  const t = useT();
  const keyLabel = useKeyLabel();
  const { openPalette } = useShellKeys();
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const [collapsed, setCollapsed] = useState(false);
  const places = placesOf(area, viewer);
  const shared = {
    name: 'AIM',
    homeHref: `/${area}`,
    organisation: <ActingFor viewer={viewer} />,
    search: <PaletteTrigger onOpen={openPalette} shortcut={keyLabel('Mod+KeyK').join(' ')} />,
    bell: <Bell count={viewer.unreadNotifications} href={pathTo(`/${area}/inbox`)} />,
    profile: <Profile area={area} viewer={viewer} />,
    notice: <OfflineBanner>{t('work.offline')}</OfflineBanner>,
  };
  if (area === 'staff')
    return (
      <WorkFrame
        {...shared}
        nav={navGroups(places, pathname, t)}
        density={viewer.preferences.density.toLowerCase() as Density}
        collapsed={collapsed}
        onCollapsedChange={setCollapsed}
      >
        {children}
      </WorkFrame>
    );
  const nav = navItems(places, pathname, t);
  const Frame = area === 'invest' ? InvestFrame : FounderFrame;
  return (
    <Frame {...shared} nav={nav} help={<p>{t('work.help')}</p>}>
      {children}
    </Frame>
  );
}
