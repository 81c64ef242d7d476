import { Qr } from '@aim/ui/qr.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import type { DoorData } from './door-page.load.ts';

type Door = NonNullable<DoorData['door']>;

/** Read from three metres away: the room, free or taken and until when, what comes next, and the code for checking in. */
export function DoorPage({ door, checkInHref }: DoorData) {
  const { t } = useLanguage();
  const resource = door?.resource ?? null;
  if (door === null || resource === null)
    return (
      <main className="grid min-h-dvh place-content-center gap-2 p-6 text-center">
        <h1 className="font-display text-3xl font-semibold">{t('publicSpaces.doorUnknown')}</h1>
        <p className="text-ink-2">{t('publicSpaces.doorUnknownText')}</p>
      </main>
    );
  return (
    <main className="grid min-h-dvh content-between gap-8 p-6 lg:p-12">
      <header>
        <h1 className="font-display text-3xl font-semibold lg:text-[4rem] lg:leading-tight">{resource.name}</h1>
        <p className="mt-2 text-lg text-ink-2">
          {resource.centre?.name} · {resource.kindLabel} · {t('publicSpaces.people', { count: resource.capacity })}
        </p>
      </header>
      <Now of={door} />
      <div className="flex flex-wrap items-end justify-between gap-8">
        {resource.units > 1 ? <span /> : <Next of={door} />}
        {checkInHref === null || door.state === 'BLOCKED' ? null : (
          <div className="flex items-center gap-5">
            <p className="max-w-52 text-lg">{t('publicSpaces.doorScan')}</p>
            <Qr value={checkInHref} label={t('publicSpaces.doorQr')} className="size-40 rounded-card lg:size-52" />
          </div>
        )}
      </div>
    </main>
  );
}

const zoneOf = ({ resource }: Door): string => resource?.centre?.zone ?? 'Asia/Baku';

const TONES = {
  FREE: 'border-ok bg-ok-soft text-ok',
  SOON: 'border-info bg-info-soft text-info',
  BUSY: 'border-warn bg-warn-soft text-warn',
  BLOCKED: 'border-line bg-sunken text-ink',
  CLOSED: 'border-line bg-sunken text-ink',
} as const;

function Now({ of }: { readonly of: Door }) {
  return (
    <section className={`rounded-card border-s-8 p-6 lg:p-10 ${TONES[of.state]}`}>
      <p className="font-display text-[3.5rem] leading-none font-semibold lg:text-[7rem]">{of.stateLabel}</p>
      <Until of={of} />
    </section>
  );
}

/** With its day where that is another one. */
function Until({ of }: { readonly of: Door }) {
  const { t, format } = useLanguage();
  if (of.until === null) return null;
  const at = format.time(of.until, zoneOf(of));
  const day = of.untilOn === null ? null : format.day(of.untilOn, 'dayMonth');
  const [short, long] = UNTIL[of.state];
  return <p className="mt-3 text-2xl text-ink lg:text-4xl">{day === null ? t(short, { at }) : t(long, { day, at })}</p>;
}

const STAYS = ['publicSpaces.doorUntil', 'publicSpaces.doorUntilDay'] as const;
const UNTIL = {
  FREE: STAYS,
  // What is taken soon is free until then.
  SOON: ['publicSpaces.doorFrom', 'publicSpaces.doorFromDay'],
  BUSY: STAYS,
  BLOCKED: STAYS,
  CLOSED: ['publicSpaces.doorOpens', 'publicSpaces.doorOpensDay'],
} as const;

function Next({ of }: { readonly of: Door }) {
  const { t, format } = useLanguage();
  const zone = zoneOf(of);
  return (
    <section>
      <h2 className="text-lg font-semibold text-ink-2">{t('publicSpaces.doorNext')}</h2>
      {of.next.length === 0 ? <p className="mt-1 text-lg">{t('publicSpaces.doorNothing')}</p> : null}
      <ul className="figures mt-1 grid gap-1 text-2xl">
        {of.next.slice(0, 4).map(({ startsAt, endsAt }) => (
          <li key={startsAt}>
            {format.time(startsAt, zone)}–{format.time(endsAt, zone)}
          </li>
        ))}
      </ul>
    </section>
  );
}
