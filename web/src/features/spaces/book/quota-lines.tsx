import { durationInWords } from '@aim/domain/spaces/duration';
import { Progress } from '@aim/ui/progress.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLanguage } from '../../../lib/language.tsx';
import { quotaQuery } from '../spaces-query.ts';

/** What may still be used in a centre, before one tries. */
export function QuotaLines({ centreId, zone }: { readonly centreId: string; readonly zone: string }) {
  const { t, locale, format } = useLanguage();
  const { data } = useSuspenseQuery(quotaQuery(centreId));
  if (data.myQuota.length === 0) return null;
  return (
    <section
      aria-label={t('book.quota')}
      className="grid gap-3 rounded-card border border-line bg-surface p-4 md:grid-cols-2"
    >
      {data.myQuota.map(({ key, label, unit, left, limit, used, resetsAt }) => (
        <div key={key}>
          <Progress
            label={
              unit === 'CREDITS'
                ? t('book.creditsLeft', { left, limit })
                : t('book.timeLeft', {
                    left: durationInWords(Math.max(left, 0), locale),
                    limit: durationInWords(limit, locale),
                  })
            }
            shown
            value={Math.min(used, limit)}
            max={Math.max(limit, 1)}
          />
          <p className="mt-0.5 text-sm text-ink-2">
            {label}
            {resetsAt === null ? null : ` ${t('book.resets', { at: format.date(resetsAt, 'dayMonth', zone) })}`}
          </p>
        </div>
      ))}
    </section>
  );
}
