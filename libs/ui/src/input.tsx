import type { InputHTMLAttributes, Ref } from 'react';
import { classNames } from './class-names.ts';
import { controlStyle } from './control-style.ts';
import { useFieldControl } from './field.tsx';

export interface InputProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly ref?: Ref<HTMLInputElement>;
  /** Expected length in characters; the box is as wide as the answer. */
  readonly fits?: 4 | 10 | 20;
  readonly leading?: string;
  readonly trailing?: string;
}

const widths = { 4: 'max-w-[7ch]', 10: 'max-w-[15ch]', 20: 'max-w-[26ch]' } as const;

export function Input({ fits, leading, trailing, className, type = 'text', ...rest }: InputProps) {
  const control = (
    <input
      type={type}
      {...rest}
      {...useFieldControl(rest)}
      className={classNames(controlStyle, 'min-h-control', type === 'file' && 'py-2', fits && widths[fits], className)}
    />
  );
  if (leading === undefined && trailing === undefined) return control;
  return (
    <div className="flex items-center gap-2">
      {leading === undefined ? null : <span className="shrink-0 text-ink-2">{leading}</span>}
      {control}
      {trailing === undefined ? null : <span className="shrink-0 text-ink-2">{trailing}</span>}
    </div>
  );
}
