import { LinkButton } from '@aim/ui/link-button.tsx';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { FloorOutline } from '../../../features/spaces/floor-outline.tsx';
import { hoursRows } from '../../../features/spaces-public/hours-text.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { moneyText } from '../../../lib/money-text.ts';
import { usePublic } from '../../../lib/public-context.ts';
import type { SpaceData } from './space-page.load.ts';
import { SPACES_PATH } from './spaces-page.load.ts';

type Resource = SpaceData['centre']['resources'][number];

/** One centre: where, when, what is in it and by which rules it is booked. */
export function SpacePage({ centre, today, bookHref }: SpaceData) {
  const { t, format } = useLanguage();
  const { href } = usePublic();
  const at = `${centre.latitude},${centre.longitude}`;
  const map = `https://www.openstreetmap.org/?mlat=${centre.latitude}&mlon=${centre.longitude}#map=17/${at.replace(',', '/')}`;
  return (
    <>
      <TextLink href={href(SPACES_PATH)} className="inline-flex min-h-11 items-center">
        {t('publicSpaces.title')}
      </TextLink>
      <div className="mt-2 grid items-start gap-6 md:grid-cols-2">
        <div>
          <p className="text-ui text-ink-2">
            {t('publicSpaces.oneTitle')} · {centre.formatLabel}
          </p>
          <h1 className="font-display text-3xl font-semibold">{centre.name}</h1>
          <p className="mt-2 max-w-measure text-lg text-ink-2">{centre.about}</p>
          <p className="mt-5" data-screen-only="">
            <LinkButton variant="primary" href={bookHref}>
              {t('publicSpaces.book')}
            </LinkButton>
          </p>
        </div>
        <Photos of={centre.photos.slice(0, 1)} name={centre.name} from={1} />
      </div>
      <div className="mt-6">
        <SummaryList
          entries={[
            { term: t('publicSpaces.operator'), value: centre.operator },
            {
              term: t('publicSpaces.address'),
              value: (
                <>
                  {centre.address}, {centre.cityLabel}{' '}
                  <TextLink href={map} className="inline-flex min-h-6 items-center">
                    {t('publicSpaces.map')}
                  </TextLink>
                </>
              ),
            },
            {
              term: t('publicSpaces.hours'),
              value: (
                <>
                  {hoursRows(centre.hours, format).map(({ days, times }) => (
                    <span key={days} className="block">
                      {days} <span className="figures">{times}</span>
                    </span>
                  ))}
                  <span className="block text-ui text-ink-2">{format.zone(centre.zone, `${today}T12:00:00Z`)}</span>
                </>
              ),
            },
            ...(centre.closures.length === 0
              ? []
              : [{ term: t('publicSpaces.closures'), value: <Closures of={centre.closures} /> }]),
            ...(centre.phone === null
              ? []
              : [
                  {
                    term: t('publicSpaces.phone'),
                    value: (
                      <TextLink href={`tel:${centre.phone.replaceAll(' ', '')}`} className="figures">
                        {centre.phone}
                      </TextLink>
                    ),
                  },
                ]),
            ...(centre.email === null
              ? []
              : [
                  {
                    term: t('publicSpaces.email'),
                    value: <TextLink href={`mailto:${centre.email}`}>{centre.email}</TextLink>,
                  },
                ]),
          ]}
        />
      </div>
      {centre.photos.length < 2 ? null : (
        <div className="mt-6 grid grid-cols-2 gap-3 md:grid-cols-3">
          <Photos of={centre.photos.slice(1)} name={centre.name} from={2} />
        </div>
      )}
      <h2 className="mt-8 font-display text-2xl font-semibold">{t('publicSpaces.inside')}</h2>
      <Floors of={centre.resources} />
      <ul className="mt-6 grid gap-4 md:grid-cols-2">
        {centre.resources.map((resource) => (
          <Room key={resource.id} of={resource} />
        ))}
      </ul>
    </>
  );
}

interface PhotosProps {
  readonly of: SpaceData['centre']['photos'];
  readonly name: string;
  /** Number of the first one. */
  readonly from: number;
}

function Photos({ of, name, from }: PhotosProps) {
  const { t } = useLanguage();
  return of.map(({ id, previewHref }, index) => (
    <img
      key={id}
      src={previewHref ?? ''}
      alt={t('publicSpaces.photoOf', { name, number: from + index })}
      loading="lazy"
      className="aspect-4/3 w-full rounded-card border border-line object-cover"
    />
  ));
}

/** Where the rooms are, floor by floor. */
function Floors({ of }: { readonly of: readonly Resource[] }) {
  const { t } = useLanguage();
  const floors = [...new Set(of.filter(({ plan }) => plan !== null).map(({ floor }) => floor))].sort();
  return (
    <div className="mt-3 grid gap-4 md:grid-cols-2">
      {floors.map((floor) => (
        <figure key={floor} className="m-0">
          <figcaption className="mb-1 text-ui text-ink-2">{t('publicSpaces.floor', { floor: floor ?? '' })}</figcaption>
          <FloorOutline rooms={of} floor={floor} label={t('publicSpaces.planOf', { floor: floor ?? '' })} />
        </figure>
      ))}
    </div>
  );
}

function Closures({ of }: { readonly of: SpaceData['centre']['closures'] }) {
  const { format } = useLanguage();
  return of.map(({ id, name, startsOn, endsOn }) => (
    <span key={id} className="block">
      {startsOn === endsOn ? format.day(startsOn) : `${format.day(startsOn)} – ${format.day(endsOn)}`}: {name}
    </span>
  ));
}

function Room({ of }: { readonly of: Resource }) {
  const { t, format } = useLanguage();
  const { pricePerHour, creditsPerHour, why } = of.terms;
  const facts = [
    of.units > 1 ? t('publicSpaces.units', { count: of.units }) : t('publicSpaces.people', { count: of.capacity }),
    ...(of.floor === null ? [] : [t('publicSpaces.floor', { floor: of.floor })]),
    ...(pricePerHour === null ? [] : [t('publicSpaces.price', { price: moneyText(pricePerHour, format) })]),
    ...(creditsPerHour > 0 ? [t('publicSpaces.credits', { count: creditsPerHour })] : []),
  ];
  return (
    <li className="rounded-card border border-line bg-surface p-5">
      <h3 className="font-display text-lg font-semibold">{of.name}</h3>
      <p className="text-sm text-ink-2">{of.kindLabel}</p>
      <p className="mt-2">{facts.join(' · ')}</p>
      {of.partNames.length > 1 ? <p>{t('publicSpaces.parts', { parts: format.list(of.partNames) })}</p> : null}
      {hoursRows(of.hours, format).map(({ days, times }) => (
        <p key={days}>
          {days} <span className="figures whitespace-nowrap">{times}</span>
        </p>
      ))}
      {of.amenityLabels.length > 0 ? <p className="text-ui text-ink-2">{format.list(of.amenityLabels)}</p> : null}
      {of.accessLabels.length > 0 ? <p className="text-ui text-ink-2">{format.list(of.accessLabels)}</p> : null}
      {of.photos[0]?.previewHref ? (
        <img
          src={of.photos[0].previewHref}
          alt={t('publicSpaces.photoOf', { name: of.name, number: 1 })}
          loading="lazy"
          className="mt-3 aspect-video w-full rounded-control object-cover"
        />
      ) : null}
      {of.note === null ? null : <p className="mt-1 text-ui">{of.note}</p>}
      {why.length === 0 ? null : (
        <details className="mt-3">
          <summary className="min-h-7 cursor-pointer text-ui font-semibold">{t('publicSpaces.rules')}</summary>
          <ul className="mt-1 grid gap-1 text-ui">
            {why.map(({ ruleId, label, sentence }) => (
              <li key={ruleId}>
                <span className="text-ink-2">{label}:</span> {sentence}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
