import { OrganisationSwitcher } from '@aim/ui/organisation-switcher.tsx';
import { Plus } from 'lucide-react';
import { ActForDocument } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { useCommand } from '../../lib/command.ts';
import { useT } from '../../lib/language.tsx';
import { useAct } from '../../lib/use-act.ts';
import type { Viewer } from '../../lib/viewer-context.ts';

const SELF = 'self';

/** For whom one acts; everything done is written under that name. */
export function ActingFor({ viewer }: { readonly viewer: Viewer }) {
  const t = useT();
  const act = useAct();
  const actFor = useCommand(ActForDocument);

  async function change(id: string, isUndo = false): Promise<void> {
    const before = viewer.actingFor?.id ?? SELF;
    const organisationId = id === SELF ? null : id;
    const name = viewer.memberships.find(({ organisation }) => organisation.id === id)?.organisation.name;
    await act(() => actFor({ input: { organisationId } }), {
      text: name === undefined ? t('work.actingForSelf') : t('work.actingFor', { name }),
      ...(isUndo ? {} : { onUndo: () => void change(before, true) }),
    });
  }

  if (viewer.memberships.length === 0) return null;
  return (
    <OrganisationSwitcher
      currentId={viewer.actingFor?.id ?? SELF}
      onSwitch={(id) => void change(id)}
      parties={[
        { id: SELF, name: t('work.yourself'), detail: viewer.person.fullName, kind: 'person' },
        ...viewer.memberships.map(({ organisation }) => ({
          id: organisation.id,
          name: organisation.name,
          detail: organisation.stateLabel,
          kind: 'organisation' as const,
        })),
      ]}
      actions={[
        {
          id: 'register',
          label: t('work.registerAnother'),
          href: pathTo('/app/organisations/register'),
          icon: <Plus aria-hidden="true" />,
        },
      ]}
    />
  );
}
