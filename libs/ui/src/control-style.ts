/** The edge, the height and the text of a control that takes text. */
export const controlStyle =
  'block w-full min-w-0 rounded-control border border-line-strong bg-surface px-3 text-ink transition-colors ' +
  'text-[max(var(--interface),0.875rem)] pointer-coarse:text-base ' +
  'aria-invalid:border-danger aria-invalid:border-2 [&[readonly]]:bg-sunken disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-2';
