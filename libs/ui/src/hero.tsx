import type { ReactNode } from 'react';

interface HeroProps {
  readonly kicker?: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** Leaves room at the foot for cards that reach into the band. */
  readonly overlapped?: boolean;
}

/** The band on top of a first page, with the Şəbəkə lattice. */
export function Hero({ kicker, title, lead, children, overlapped = false }: HeroProps) {
  return (
    <div className="lattice bg-hero text-hero-2">
      <div className={`mx-auto max-w-page px-4 pt-10 lg:px-6 lg:pt-16 ${overlapped ? 'pb-20' : 'pb-10 lg:pb-16'}`}>
        {kicker ? <p className="text-base">{kicker}</p> : null}
        <h1 className="mt-1 max-w-[18em] font-display text-3xl font-bold text-on-hero sm:text-4xl">{title}</h1>
        {lead ? <p className="mt-3 max-w-measure text-lg">{lead}</p> : null}
        {children}
      </div>
    </div>
  );
}
