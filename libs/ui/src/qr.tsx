import { encode } from 'uqr';

interface QrProps {
  readonly value: string;
  /** What it is for; the address itself stands beside it as text. */
  readonly label: string;
  readonly className?: string;
}

/** A code for phone cameras, always dark on white with its quiet edge. */
export function Qr({ value, label, className = 'size-28' }: QrProps) {
  const { data, size } = encode(value, { border: 2, ecc: 'M' });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
