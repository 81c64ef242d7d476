import { classNames } from './class-names.ts';
import { type LinkProps, useLink } from './ui-provider.tsx';

interface TextLinkProps extends LinkProps {
  /** In tables and lists, where the place says that it is a link: underlined only when pointed at. */
  readonly plain?: boolean;
}

/** A link in running text. */
export function TextLink({ plain = false, className, children, ...rest }: TextLinkProps) {
  const Link = useLink();
  return (
    <Link {...rest} className={classNames(plain ? 'prose-link-plain' : 'prose-link', className)}>
      {children}
    </Link>
  );
}
