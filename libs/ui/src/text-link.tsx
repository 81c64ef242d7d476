import { classNames } from './class-names.ts';
import { type LinkProps, useLink } from './ui-provider.tsx';

/** A link in running text. */
export function TextLink({ className, children, ...rest }: LinkProps) {
  const Link = useLink();
  return (
    <Link {...rest} className={classNames('text-link', className)}>
      {children}
    </Link>
  );
}
