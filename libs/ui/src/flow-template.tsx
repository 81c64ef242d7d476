import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Progress } from './progress.tsx';
import { SaveState, type Saving } from './save-state.tsx';
import { TextLink } from './text-link.tsx';
import { useLabels } from './ui-provider.tsx';

interface FlowTemplateProps {
  readonly backHref?: string;
  readonly progress?: {
    readonly current: number;
    readonly total: number;
    /** "təxminən 3 dəqiqə" */
    readonly remaining?: string;
  };
  readonly saving?: Saving;
  /** On top of the question after a refusal. */
  readonly errors?: ReactNode;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Why we ask and who sees it; the ways to get help. */
  readonly aside?: ReactNode;
}

/** Template 3: one question a page, how far it is, and that nothing is lost. */
export function FlowTemplate({ backHref, progress, saving, errors, children, actions, aside }: FlowTemplateProps) {
  const labels = useLabels();
  return (
    <div className="mx-auto grid w-full max-w-form gap-6 text-base">
      <div className="grid gap-3" data-screen-only="">
        {backHref === undefined ? null : (
          <TextLink href={backHref} className="inline-flex min-h-11 w-fit items-center gap-1.5">
            <ArrowLeft aria-hidden="true" className="size-4" />
            {labels.back}
          </TextLink>
        )}
        {progress ? (
          <Progress
            shown
            label={[labels.step(progress.current, progress.total), progress.remaining].filter(Boolean).join(' · ')}
            value={progress.current}
            max={progress.total}
          />
        ) : null}
        {saving ? <SaveState saving={saving} /> : null}
      </div>
      {errors}
      <div className="grid gap-6">{children}</div>
      <div className="flex flex-wrap items-center gap-3 max-sm:[&>*]:w-full" data-screen-only="">
        {actions}
      </div>
      {aside ? <div className="grid gap-4 border-t border-line pt-5">{aside}</div> : null}
    </div>
  );
}
