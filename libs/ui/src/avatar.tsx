import { classNames } from './class-names.ts';
import { useFormat } from './ui-provider.tsx';

interface AvatarProps {
  readonly name: string;
  readonly size?: 'small' | 'regular' | 'large';
  readonly shape?: 'person' | 'organisation';
}

const sizes = { small: 'size-7 text-xs', regular: 'size-9 text-sm', large: 'size-12 text-lg' } as const;

/** First letters; the name itself is always written beside it. */
export function Avatar({ name, size = 'regular', shape = 'person' }: AvatarProps) {
  const format = useFormat();
  const words = name
    .replace(/[«»"„“”']/g, '')
    .split(/\s+/)
    .filter(Boolean);
  const initials = (shape === 'person' ? words.slice(0, 2) : words.slice(0, 1))
    .map((word) => [...word][0] ?? '')
    .join('');
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'forced-edge inline-grid shrink-0 place-items-center bg-brand-soft font-semibold text-on-brand-soft',
        shape === 'person' ? 'rounded-round' : 'rounded-control',
        sizes[size],
      )}
    >
      {format.upper(initials)}
    </span>
  );
}
