import { conflictLabels, opinionLabels } from '@aim/domain/residency/council';
import { Card } from '@aim/ui/card.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import type { ShownApplication } from './application-query.ts';

/** Seats, declarations and opinions, and whether there is a quorum. */
export function CouncilPanel({ council }: { readonly council: NonNullable<ShownApplication['council']> }) {
  const { t, locale } = useLanguage();
  const { seats, inFavour, against, quorum, recommendation } = council;
  return (
    <Card
      level={2}
      title={t('application.council')}
      detail={t('application.councilState', { inFavour: inFavour ?? 0, against: against ?? 0, quorum })}
      trailing={recommendation === null ? null : opinionLabels[recommendation][locale]}
    >
      {seats.length === 0 ? (
        <p className="text-ink-2">{t('application.councilEmpty')}</p>
      ) : (
        <ul className="grid gap-3">
          {seats.map((seat) => (
            <li key={seat.personId} className="grid gap-0.5">
              <span className="font-medium">{seat.fullName}</span>
              <span className="text-ui text-ink-2">
                {seat.conflict === null ? t('application.notDeclared') : conflictLabels[seat.conflict][locale]}
                {seat.conflictNote === null ? '' : ` — ${seat.conflictNote}`}
              </span>
              <span className="text-ui">
                {seat.opinion === null ? t('application.noOpinion') : opinionLabels[seat.opinion][locale]}
                {seat.reasons === null ? '' : ` — ${seat.reasons}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
