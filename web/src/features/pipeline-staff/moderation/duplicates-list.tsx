import { Badge } from '@aim/ui/badge.tsx';
import { Button } from '@aim/ui/button.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { DuplicatesFragmentDoc } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';

interface DuplicatesListProps {
  readonly of: FragmentType<typeof DuplicatesFragmentDoc>;
  readonly onCompare: (otherId: string) => void;
}

/** Records that may be the same startup, with what speaks for it. */
export function DuplicatesList({ of, onCompare }: DuplicatesListProps) {
  const { t, format } = useLanguage();
  const { possibleDuplicates } = readFragment(DuplicatesFragmentDoc, of);
  if (possibleDuplicates.length === 0) return <p className="text-ink-2">{t('moderation.noDuplicates')}</p>;
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface">
      {possibleDuplicates.map(({ startup, score, reasons }) => (
        <li key={startup.id} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-2.5">
          <div className="min-w-0 flex-1 basis-56">
            <p className="break-words font-medium">{startup.name}</p>
            <p className="text-sm text-ink-2">
              {[startup.stateLabel, startup.sectorLabel, startup.regionLabel].filter(Boolean).join(' · ')}
            </p>
          </div>
          <span className="flex flex-wrap gap-1.5">
            {reasons.map((reason) => (
              <Badge key={reason} tone="warn">
                {t(`moderation.duplicate${reason}`)}
              </Badge>
            ))}
          </span>
          <span className="figures text-sm text-ink-2">
            {t('moderation.score', { score: format.percent(score / 100) })}
          </span>
          <Button size="small" onClick={() => onCompare(startup.id)}>
            {t('moderation.compare')}
            <span className="sr-only">: {startup.name}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
