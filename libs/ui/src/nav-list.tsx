import { classNames } from './class-names.ts';
import type { NavGroup, NavItem } from './nav-item.ts';
import { useFormat, useLink } from './ui-provider.tsx';

interface NavListProps {
  readonly groups: readonly NavGroup[];
  /** Signs only, for a narrow rail; the words stay for screen readers and as a hint. */
  readonly collapsed?: boolean;
  readonly onNavigate?: () => void;
}

function Entry({
  item,
  collapsed,
  onNavigate,
}: {
  readonly item: NavItem;
  readonly collapsed: boolean;
  readonly onNavigate: (() => void) | undefined;
}) {
  const Link = useLink();
  const format = useFormat();
  return (
    <Link
      href={item.href}
      onClick={onNavigate}
      aria-current={item.current ? 'page' : undefined}
      title={collapsed ? item.label : undefined}
      className={classNames(
        'flex min-h-control items-center gap-2.5 rounded-control px-2.5 text-ui no-underline transition-colors',
        item.current
          ? 'bg-brand-soft shadow-[inset_3px_0_0_var(--brand)] font-semibold text-on-brand-soft'
          : 'text-ink-2 hover:bg-sunken hover:text-ink',
      )}
    >
      <span className="grid size-5 shrink-0 place-items-center *:size-4.5">{item.icon}</span>
      <span className={collapsed ? 'sr-only' : 'min-w-0 flex-1 truncate'}>{item.label}</span>
      {item.count && !collapsed ? (
        <span className="figures text-xs font-semibold">{format.number(item.count)}</span>
      ) : null}
    </Link>
  );
}

/** The places of an area, in groups. */
export function NavList({ groups, collapsed = false, onNavigate }: NavListProps) {
  return groups.map((group, index) => (
    <div key={group.label ?? group.items[0]?.href ?? index} className={classNames(index > 0 && 'mt-4')}>
      {group.label && !collapsed ? <p className="px-3 pb-1 text-xs font-semibold text-ink-2">{group.label}</p> : null}
      <ul className="grid gap-0.5">
        {group.items.map((item) => (
          <li key={item.href}>
            <Entry item={item} collapsed={collapsed} onNavigate={onNavigate} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
