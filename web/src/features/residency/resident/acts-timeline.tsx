import { authorityLabels } from '@aim/domain/residency/residency';
import { TextLink } from '@aim/ui/text-link.tsx';
import { Timeline } from '@aim/ui/timeline.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { ActActions } from './act-actions.tsx';
import type { ShownResident } from './resident-query.ts';

type Act = ShownResident['acts'][number];

/** Every decision with its ground, basis, reasons and way to appeal; for staff also who, and what authorities were told. */
export function ActsTimeline({ of: { id: residencyId, acts } }: { readonly of: Pick<ShownResident, 'id' | 'acts'> }) {
  const { format } = useLanguage();
  return (
    <Timeline
      entries={acts.map((act) => ({
        id: act.id,
        at: format.day(act.effectiveOn),
        title: act.state === 'DONE' ? act.kindLabel : `${act.kindLabel}: ${act.stateLabel}`,
        tone: act.state === 'DONE' ? 'brand' : 'neutral',
        children: <ActText act={act} residencyId={residencyId} />,
        actions: act.allowedActions.length > 0 ? <ActActions id={act.id} allowed={act.allowedActions} /> : undefined,
      }))}
    />
  );
}

function ActText({ act, residencyId }: { readonly act: Act; readonly residencyId: string }) {
  const { t, format, locale } = useLanguage();
  const people = [act.proposedBy?.fullName, act.decidedBy?.fullName].filter(Boolean).join(' · ');
  return (
    <div className="grid gap-1">
      <p>{act.groundLabel}</p>
      {act.reasons ? <p className="whitespace-pre-line">{act.reasons}</p> : null}
      <p className="text-sm text-ink-2">{act.legalBasis}</p>
      <p className="text-sm text-ink-2">{act.appealRoute}</p>
      {people ? <p className="text-sm text-ink-2">{people}</p> : null}
      {act.state === 'DONE' ? (
        <p>
          <TextLink href={`/certificates/${residencyId}/decisions/${act.id}/${locale}.pdf`} download>
            {t('resident.decisionPdf')}
          </TextLink>
        </p>
      ) : null}
      {act.notices.map(({ id, authority, sentAt, dueAt }) => (
        <p key={id} className={sentAt ? 'text-sm text-ink-2' : 'text-sm font-semibold text-warn'}>
          {authorityLabels[authority][locale]}:{' '}
          {sentAt
            ? t('resident.told', { at: format.dateTime(sentAt) })
            : t('resident.toTell', { at: format.dateTime(dueAt) })}
        </p>
      ))}
    </div>
  );
}
