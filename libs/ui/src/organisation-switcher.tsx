import { Building2, ChevronsUpDown, User } from 'lucide-react';
import { Menu, type MenuItem } from './menu.tsx';
import { useLabels } from './ui-provider.tsx';

export interface ActingParty {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
  readonly kind: 'person' | 'organisation';
}

interface OrganisationSwitcherProps {
  readonly parties: readonly ActingParty[];
  readonly currentId: string;
  readonly onSwitch: (id: string) => void;
  /** Below the choices: register or join another. */
  readonly actions?: readonly MenuItem[];
}

/** For whom one acts; always visible, because everything done is written under that name. */
export function OrganisationSwitcher({ parties, currentId, onSwitch, actions = [] }: OrganisationSwitcherProps) {
  const labels = useLabels();
  const current = parties.find(({ id }) => id === currentId);
  const icon = (kind: ActingParty['kind']) =>
    kind === 'person' ? <User aria-hidden="true" /> : <Building2 aria-hidden="true" />;
  return (
    <Menu
      align="start"
      sections={[
        {
          label: labels.organisation,
          items: parties.map(({ id, name, detail, kind }) => ({
            id,
            label: name,
            ...(detail === undefined ? {} : { detail }),
            icon: icon(kind),
            chosen: id === currentId,
            onSelect: () => onSwitch(id),
          })),
        },
        ...(actions.length > 0 ? [{ items: actions }] : []),
      ]}
      trigger={
        <button
          type="button"
          className="inline-flex min-h-control min-w-0 max-w-64 items-center gap-2 rounded-control border border-line bg-surface px-2.5 text-ui text-ink transition-colors enabled-hover:bg-sunken"
        >
          <span className="grid size-4 shrink-0 place-items-center text-ink-2 *:size-4">
            {icon(current?.kind ?? 'person')}
          </span>
          <span className="sr-only">{labels.organisation}: </span>
          <span className="truncate font-medium">{current?.name}</span>
          <ChevronsUpDown aria-hidden="true" className="size-3.5 shrink-0 text-ink-2" />
        </button>
      }
    />
  );
}
