import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'regular' | 'large' | 'small';

const variants: Readonly<Record<ButtonVariant, string>> = {
  primary: 'bg-brand text-on-brand border-transparent enabled-hover:bg-brand-hover forced:border-current',
  secondary: 'bg-surface text-ink border-line-strong enabled-hover:bg-sunken',
  quiet: 'bg-transparent text-link border-transparent enabled-hover:bg-sunken',
  danger: 'bg-danger text-on-danger border-transparent enabled-hover:bg-danger-hover forced:border-current',
};

const sizes: Readonly<Record<ButtonSize, string>> = {
  small: 'min-h-7 px-2.5 text-xs gap-1.5',
  regular: 'min-h-control px-pad text-ui gap-2',
  large: 'min-h-12 px-6 text-base gap-2',
};

/** One look for buttons, links that look like buttons, and triggers. */
export function buttonStyle(
  variant: ButtonVariant = 'secondary',
  size: ButtonSize = 'regular',
  extra?: string,
): string {
  return classNames(
    'inline-flex items-center justify-center rounded-control border py-1 text-center font-semibold no-underline transition-colors',
    'disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-60',
    variants[variant],
    sizes[size],
    extra,
  );
}
