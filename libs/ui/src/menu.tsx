import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Key } from './key.tsx';
import { useLink } from './ui-provider.tsx';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly href?: string;
  readonly onSelect?: () => void;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  /** A choice of one: shown with a tick when chosen. */
  readonly chosen?: boolean;
}

export interface MenuSection {
  readonly label?: string;
  readonly items: readonly MenuItem[];
}

interface MenuProps {
  /** The button that opens the menu. */
  readonly trigger: ReactNode;
  readonly sections: readonly MenuSection[];
  readonly align?: 'start' | 'end';
  readonly side?: 'top' | 'bottom';
  readonly header?: ReactNode;
}

export const popoverStyle =
  'z-50 animate-appear rounded-card border border-line bg-raised text-ink shadow-popover outline-none';

const itemStyle =
  'flex min-h-control w-full cursor-default select-none items-center gap-2.5 rounded-control px-2.5 py-1 text-ui no-underline outline-none ' +
  'data-highlighted:bg-brand-soft data-highlighted:text-on-brand-soft data-disabled:opacity-50';

function ItemContent({ item }: { readonly item: MenuItem }) {
  return (
    <>
      {item.icon ? <span className="grid size-4 shrink-0 place-items-center *:size-4">{item.icon}</span> : null}
      <span className="min-w-0 flex-1">
        <span className="block truncate">{item.label}</span>
        {item.detail ? <span className="block truncate text-xs opacity-85">{item.detail}</span> : null}
      </span>
      {item.shortcut ? <Key>{item.shortcut}</Key> : null}
      {item.chosen ? <Check aria-hidden="true" className="size-4 shrink-0" /> : null}
    </>
  );
}

function Item({ item }: { readonly item: MenuItem }) {
  const Link = useLink();
  const className = classNames(itemStyle, item.danger && 'text-danger');
  if (item.chosen !== undefined)
    return (
      <DropdownMenu.RadioItem
        value={item.id}
        disabled={item.disabled}
        onSelect={() => item.onSelect?.()}
        className={className}
      >
        <ItemContent item={item} />
      </DropdownMenu.RadioItem>
    );
  if (item.href !== undefined)
    return (
      <DropdownMenu.Item asChild disabled={item.disabled} onSelect={() => item.onSelect?.()}>
        <Link href={item.href} className={classNames(className, 'cursor-pointer')}>
          <ItemContent item={item} />
        </Link>
      </DropdownMenu.Item>
    );
  return (
    <DropdownMenu.Item disabled={item.disabled} onSelect={() => item.onSelect?.()} className={className}>
      <ItemContent item={item} />
    </DropdownMenu.Item>
  );
}

/** Choices of which one holds form a group with one value; anything else is a plain group. */
function Section({ section, className }: { readonly section: MenuSection; readonly className: string }) {
  const { label, items } = section;
  const content = (
    <>
      {label ? (
        <DropdownMenu.Label className="px-2.5 pb-1 pt-1.5 text-xs font-semibold text-ink-2">{label}</DropdownMenu.Label>
      ) : null}
      {items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </>
  );
  if (!items.some(({ chosen }) => chosen !== undefined))
    return <DropdownMenu.Group className={className}>{content}</DropdownMenu.Group>;
  return (
    <DropdownMenu.RadioGroup
      aria-label={label}
      value={items.find(({ chosen }) => chosen)?.id ?? ''}
      className={className}
    >
      {content}
    </DropdownMenu.RadioGroup>
  );
}

/** Actions or choices behind a button. */
export function Menu({ trigger, sections, align = 'end', side = 'bottom', header }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Content
        align={align}
        side={side}
        sideOffset={6}
        collisionPadding={8}
        loop
        className={classNames(
          popoverStyle,
          'max-h-(--radix-dropdown-menu-content-available-height) min-w-56 max-w-[min(22rem,calc(100vw-1rem))] overflow-y-auto p-1.5',
        )}
      >
        {header}
        {sections.map((section, index) => (
          <Section
            key={section.label ?? section.items[0]?.id ?? index}
            section={section}
            className={classNames(index > 0 && 'mt-1.5 border-t border-line pt-1.5')}
          />
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
