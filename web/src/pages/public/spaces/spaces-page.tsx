import { Card } from '@aim/ui/card.tsx';
import { hoursRows } from '../../../features/spaces-public/hours-text.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { usePublic } from '../../../lib/public-context.ts';
import { SPACES_PATH, type SpacesData } from './spaces-page.load.ts';

/** The network of centres by city: who runs each, where it is and when it is open. */
export function SpacesPage({ cities }: SpacesData) {
  const { t, format } = useLanguage();
  const { href } = usePublic();
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{t('publicSpaces.title')}</h1>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('publicSpaces.lead')}</p>
      {cities.length === 0 ? <p className="mt-6 border-y border-line py-8">{t('publicSpaces.none')}</p> : null}
      {cities.map(({ city, centres }) => (
        <section key={city} className="mt-8">
          <h2 className="font-display text-2xl font-semibold">{city}</h2>
          <div className="mt-3 grid gap-4 md:grid-cols-2">
            {centres.map((centre) => (
              <Card
                key={centre.id}
                title={centre.name}
                detail={`${centre.formatLabel} · ${centre.operator}`}
                picture={centre.photos[0]?.previewHref}
                href={href(`${SPACES_PATH}/${centre.slug}`)}
              >
                <p>{centre.about}</p>
                <p className="mt-3 text-ui text-ink-2">{centre.address}</p>
                {hoursRows(centre.hours, format).map(({ days, times }) => (
                  <p key={days} className="text-ui text-ink-2">
                    {days} <span className="figures whitespace-nowrap">{times}</span>
                  </p>
                ))}
                <p className="mt-1 text-ui font-semibold">
                  {t('publicSpaces.places', { count: centre.resourceCount })}
                </p>
              </Card>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
