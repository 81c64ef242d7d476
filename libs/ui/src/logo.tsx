import { classNames } from './class-names.ts';

/** The four-pointed star, alone a decoration; the name beside it is text. */
export function Logo({ name, className }: { readonly name?: string; readonly className?: string }) {
  return (
    <span className={classNames('inline-flex items-center gap-2 text-brand', className)}>
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" className="shrink-0">
        <path
          fill="currentColor"
          d="M16 1.5c1.5 7.8 5.2 11.5 14.5 14.5C21.2 19 17.5 22.7 16 30.5 14.5 22.7 10.8 19 1.5 16 10.8 13 14.5 9.3 16 1.5Z"
        />
      </svg>
      {name === undefined ? null : <span className="font-display text-lg font-bold tracking-wide">{name}</span>}
    </span>
  );
}
