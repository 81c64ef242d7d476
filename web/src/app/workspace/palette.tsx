import { CommandPalette, type PaletteItem } from '@aim/ui/command-palette.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { BadgeCheck, Building2, FileText, Languages, Mail, Moon, Plus, User } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { PaletteSearchDocument } from '../../gql/graphql.ts';
import { areaOf, pathTo } from '../../lib/area.ts';
import { useT } from '../../lib/language.tsx';
import { navigation } from '../../lib/navigation.ts';
import { queryOf } from '../../lib/query.ts';
import { useArea } from '../../lib/use-area.ts';
import { useChangePreferences } from '../../lib/use-change-preferences.ts';
import { useViewer } from '../../lib/viewer-context.ts';
import { placesOf } from './area-nav.tsx';

const ICONS: Readonly<Record<string, ReactNode>> = {
  organisation: <Building2 />,
  residency: <BadgeCheck />,
  person: <User />,
  mail: <Mail />,
};
const PATIENCE_MS = 150;
const SHORTEST = 2;

/** Pages, actions and whatever the server finds for the words. */
export function Palette({ onOpenChange }: { readonly onOpenChange: (open: boolean) => void }) {
  const t = useT();
  const labels = useLabels();
  const viewer = useViewer();
  const router = useRouter();
  const area = useArea();
  const change = useChangePreferences();
  const [query, setQuery] = useState('');
  const text = useLater(query.trim());
  const isLongEnough = text.length >= SHORTEST;
  const search = useQuery({ ...queryOf(PaletteSearchDocument, { text }), enabled: isLongEnough });

  const go = (href: string) => (areaOf(href) === area ? router.history.push(href) : navigation.go(href));
  const places: readonly PaletteItem[] = placesOf(area, viewer).map(({ href, label, icon }) => ({
    id: href,
    label: t(label),
    icon,
    onSelect: () => go(href),
  }));
  const actions: readonly PaletteItem[] = [
    {
      id: 'register',
      label: t('work.registerAnother'),
      icon: <Plus />,
      onSelect: () => go(pathTo('/app/organisations/register')),
    },
    ...(['SYSTEM', 'LIGHT', 'DARK'] as const).map((theme) => ({
      id: theme,
      label: `${labels.theme}: ${{ SYSTEM: labels.themeSystem, LIGHT: labels.themeLight, DARK: labels.themeDark }[theme]}`,
      icon: <Moon />,
      onSelect: () => change({ theme }),
    })),
    ...(
      [
        ['az', 'Azərbaycanca'],
        ['en', 'English'],
        ['ru', 'Русский'],
      ] as const
    ).map(([locale, name]) => ({
      id: locale,
      label: `${labels.language}: ${name}`,
      icon: <Languages />,
      onSelect: () => change({ locale }),
    })),
  ];
  const hits: readonly PaletteItem[] = (search.data?.search ?? []).map(({ kind, id, title, subtitle, href }) => ({
    id: `${kind}:${id}`,
    label: title,
    detail: subtitle,
    icon: ICONS[kind] ?? <FileText />,
    onSelect: () => go(href),
  }));
  return (
    <CommandPalette
      open
      onOpenChange={onOpenChange}
      onQueryChange={setQuery}
      searching={isLongEnough && search.isFetching}
      searchFailed={search.isError}
      groups={[
        ...(isLongEnough && hits.length > 0
          ? [{ id: 'found', label: t('palette.found'), items: hits, found: true as const }]
          : []),
        { id: 'places', label: t('palette.places'), items: places },
        { id: 'actions', label: t('palette.actions'), items: actions },
      ]}
    />
  );
}

/** The value once it has been still for a moment. */
function useLater(value: string): string {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
