/** The star that draws itself once: acceptance, certificate, funding, award, and nothing else. */
export function StarMark({ drawn = false }: { readonly drawn?: boolean }) {
  return (
    <svg viewBox="0 0 64 64" width="64" height="64" fill="none" aria-hidden="true" className="text-brand">
      <path
        d="M60 32 12.2 51.8 32 4 51.8 51.8 4 32 51.8 12.2 32 60 12.2 12.2Z"
        pathLength="1"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinejoin="round"
        className={drawn ? 'animate-draw' : undefined}
      />
    </svg>
  );
}
