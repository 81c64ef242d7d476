import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> {
  readonly label: string;
  readonly icon: ReactNode;
  readonly size?: 'regular' | 'small';
  readonly outlined?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button whose only content is a sign; its label is spoken and shown on hover by the browser. */
export function IconButton({ label, icon, size = 'regular', outlined = false, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={classNames(
        'inline-flex shrink-0 items-center justify-center rounded-control border text-ink-2 transition-colors enabled-hover:bg-sunken enabled-hover:text-ink disabled:opacity-50 aria-pressed:bg-brand-soft aria-pressed:text-on-brand-soft',
        outlined ? 'border-line-strong bg-surface' : 'border-transparent',
        size === 'small' ? 'size-7' : 'size-control',
        className,
      )}
    >
      {icon}
    </button>
  );
}
