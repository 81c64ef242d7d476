import { showCurrent } from '@aim/ui/show-current';
import { TextLink } from '@aim/ui/text-link.tsx';
import { type AreaPath, pathTo } from '../../../lib/area.ts';
import { type PlainMessageId, useT } from '../../../lib/language.tsx';

const SECTIONS = {
  overview: { path: '/app/startups/$id', label: 'myStartup.overview' },
  team: { path: '/app/startups/$id/team', label: 'myStartup.team' },
  metrics: { path: '/app/startups/$id/metrics', label: 'myStartup.metrics' },
  documents: { path: '/app/startups/$id/documents', label: 'myStartup.documents' },
  visibility: { path: '/app/startups/$id/visibility', label: 'myStartup.visibility' },
  history: { path: '/app/startups/$id/history', label: 'myStartup.history' },
} as const satisfies Readonly<Record<string, { readonly path: AreaPath; readonly label: PlainMessageId }>>;
export type Section = keyof typeof SECTIONS;

/** Views of one startup, each with an address of its own. */
export function StartupSections({ id, current }: { readonly id: string; readonly current: Section }) {
  const t = useT();
  return (
    <nav aria-label={t('myStartup.sections')} className="min-w-0 border-b border-line" data-screen-only="">
      <ul className="relative -mb-px flex gap-1 overflow-x-auto overflow-y-hidden">
        {(Object.keys(SECTIONS) as Section[]).map((section) => (
          <li key={section} ref={section === current ? showCurrent : null} className="shrink-0">
            <TextLink
              plain
              href={pathTo(SECTIONS[section].path, { id })}
              aria-current={section === current ? 'page' : undefined}
              className="inline-flex min-h-control items-center px-3 text-ui -outline-offset-3 aria-[current=page]:font-semibold aria-[current=page]:text-brand aria-[current=page]:shadow-[inset_0_-3px_0_var(--brand)] [&:not([aria-current=page])]:text-ink-2"
            >
              {t(SECTIONS[section].label)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
