import { SummaryList } from '@aim/ui/summary-list.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { ResidencyTag } from '../../features/residency/residency-tag.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import type { ResidentData } from './resident-page.load.ts';
import { RESIDENTS_PATH } from './residents-page.load.ts';

/** One entry of the register with everything that was decided about it, on which basis and from when. */
export function ResidentPage({ resident }: ResidentData) {
  const { t, format } = useLanguage();
  const { href } = usePublic();
  return (
    <>
      <TextLink href={href(RESIDENTS_PATH)} className="inline-flex min-h-11 items-center">
        {t('residents.back')}
      </TextLink>
      <h1 className="mt-2 font-display text-3xl font-semibold">{resident.holderName}</h1>
      <p className="mt-2">
        <ResidencyTag state={resident.state} label={resident.stateLabel} />
      </p>
      <div className="mt-5">
        <SummaryList
          entries={[
            { term: t('residents.number'), value: <span className="figures">{resident.number}</span> },
            { term: t('residents.tin'), value: <span className="figures">{resident.tin}</span> },
            { term: t('residents.since'), value: format.day(resident.startedOn) },
            {
              term: t('residents.until'),
              value: resident.endsOn ? format.day(resident.endsOn) : t('residents.noTerm'),
            },
            { term: t('residents.activity'), value: format.list(resident.activityLabels) },
          ]}
        />
      </div>
      <h2 className="mt-8 font-display text-2xl font-semibold">{t('residents.history')}</h2>
      <ol className="mt-3 grid gap-4">
        {resident.acts.map((act) => (
          <li key={act.id} className="border-s-2 border-line ps-4">
            <p className="figures text-sm text-ink-2">{format.day(act.effectiveOn)}</p>
            <p className="font-semibold">{act.kindLabel}</p>
            <p>{act.groundLabel}</p>
            <p className="text-sm text-ink-2">{act.legalBasis}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
