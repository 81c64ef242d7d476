import type { LinkProps } from '@aim/ui/ui-provider.tsx';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { areaOf } from './area.ts';

/** Links inside an area go through its router; all others are ordinary links. */
export function RouterLink({ href, onClick, onPointerEnter, ...rest }: LinkProps) {
  const router = useRouter();
  const isInside = areaOf(href) !== null && areaOf(href) === areaOf(router.state.location.pathname);

  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    onClick?.(event);
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isInside || !isPlain || event.defaultPrevented || (rest.target && rest.target !== '_self')) return;
    if (rest.download !== undefined) return;
    event.preventDefault();
    router.history.push(href);
  }

  return (
    <a
      {...rest}
      href={href}
      onClick={follow}
      onPointerEnter={(event) => {
        onPointerEnter?.(event);
        if (isInside) void router.preloadRoute({ to: href.split('?')[0] } as never).catch(() => undefined);
      }}
    />
  );
}
