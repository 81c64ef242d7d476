import type { ReactNode } from 'react';
import { StarMark } from './star-mark.tsx';

interface ConfirmationProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** "Müraciət nömrəsi" and the number that people quote on the phone. */
  readonly reference?: { readonly label: string; readonly value: string };
  /** What happens next and when. */
  readonly next?: { readonly title: string; readonly steps: readonly ReactNode[] };
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** It is done: the reference, what happens next, whom to ask, something to keep. */
export function Confirmation({ title, lead, reference, next, actions, children }: ConfirmationProps) {
  return (
    <div className="grid gap-6">
      <div className="lattice lattice-fade forced-edge overflow-hidden rounded-card bg-brand-soft px-6 py-10 text-center text-on-brand-soft">
        <div className="mx-auto mb-3 w-fit">
          <StarMark drawn />
        </div>
        <h1 className="font-display text-3xl font-bold">{title}</h1>
        {lead ? <p className="mx-auto mt-2 max-w-measure text-lg">{lead}</p> : null}
        {reference ? (
          <p className="mt-5">
            <span className="block text-sm">{reference.label}</span>
            <strong className="figures font-display text-2xl font-bold tracking-wide">{reference.value}</strong>
          </p>
        ) : null}
      </div>
      {next ? (
        <section>
          <h2 className="font-display text-xl font-semibold">{next.title}</h2>
          <ol className="mt-2 grid list-decimal gap-1.5 ps-5 marker:text-ink-2">
            {next.steps.map((step, index) => (
              <li key={index}>{step}</li>
            ))}
          </ol>
        </section>
      ) : null}
      {children}
      {actions ? (
        <div className="flex flex-wrap gap-3" data-screen-only="">
          {actions}
        </div>
      ) : null}
    </div>
  );
}
