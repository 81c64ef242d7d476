import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style.ts';
import { Key } from './key.tsx';
import { Spinner } from './spinner.tsx';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
  /** Work is under way: the button keeps its place and its focus and ignores further presses. */
  readonly busy?: boolean;
  /** The key that does the same, shown beside the text. */
  readonly shortcut?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  variant,
  size,
  icon,
  busy = false,
  shortcut,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={buttonStyle(variant, size, className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
      {shortcut === undefined ? null : <Key>{shortcut}</Key>}
    </button>
  );
}
