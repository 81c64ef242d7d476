import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Avatar } from './avatar.tsx';
import { Menu, type MenuSection } from './menu.tsx';
import { useLabels } from './ui-provider.tsx';

interface ProfileMenuProps {
  readonly name: string;
  readonly detail?: string;
  readonly sections: readonly MenuSection[];
  /** Theme, density and the like, above the entries. */
  readonly settings?: ReactNode;
}

/** Who is signed in, and what belongs to them. */
export function ProfileMenu({ name, detail, sections, settings }: ProfileMenuProps) {
  const labels = useLabels();
  return (
    <Menu
      sections={sections}
      header={
        <div className="border-b border-line px-2.5 pb-2.5 pt-1.5 mb-1.5">
          <p className="truncate text-ui font-semibold">{name}</p>
          {detail ? <p className="truncate text-xs text-ink-2">{detail}</p> : null}
          {settings ? <div className="pt-2">{settings}</div> : null}
        </div>
      }
      trigger={
        <button
          type="button"
          className="inline-flex min-h-control items-center gap-1.5 rounded-round pe-1.5 transition-colors enabled-hover:bg-sunken"
        >
          <Avatar name={name} size="small" />
          <span className="sr-only">
            {labels.account}: {name}
          </span>
          <ChevronDown aria-hidden="true" className="size-4 text-ink-2" />
        </button>
      }
    />
  );
}
