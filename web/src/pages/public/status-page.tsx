import { Button } from '@aim/ui/button.tsx';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { clock } from '../../lib/clock.ts';
import { type PlainMessageId, useLanguage } from '../../lib/language.tsx';

type Part = 'site' | 'database' | 'outbox' | 'accepting';
const NAMES: Readonly<Record<Part, PlainMessageId>> = {
  site: 'pages.statusSite',
  database: 'pages.statusDatabase',
  outbox: 'pages.statusOutbox',
  accepting: 'pages.statusAccepting',
};
const PARTS = Object.keys(NAMES) as readonly Part[];

interface Answer {
  readonly checks: Readonly<Partial<Record<Part, 'UP' | 'DOWN'>>>;
  readonly at: string;
}

/** Asks the service itself, part by part. */
export function StatusPage() {
  const { t, format } = useLanguage();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [busy, setBusy] = useState(false);
  const check = useCallback(async () => {
    setBusy(true);
    const response = await fetch('/readyz').catch(() => null);
    const body = (await response?.json().catch(() => null)) as { checks?: Answer['checks'] } | null;
    setAnswer({ checks: { site: response ? 'UP' : 'DOWN', ...body?.checks }, at: clock.now().toISOString() });
    setBusy(false);
  }, []);
  useEffect(() => void check(), [check]);
  const isUp = answer !== null && PARTS.every((part) => answer.checks[part] === 'UP');
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{t('pages.statusTitle')}</h1>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('pages.statusLead')}</p>
      <noscript>
        <p className="mt-4">{t('pages.statusNeedsScript')}</p>
      </noscript>
      <p role="status" className="mt-6 text-xl font-semibold">
        {answer === null ? t('pages.statusChecking') : isUp ? t('pages.statusUp') : t('pages.statusDown')}
      </p>
      {answer === null ? null : (
        <>
          <table className="mt-3 w-full border-y border-line text-start">
            <caption className="sr-only">{t('pages.statusTitle')}</caption>
            <thead className="sr-only">
              <tr>
                <th scope="col">{t('pages.statusPart')}</th>
                <th scope="col">{t('pages.statusState')}</th>
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {PARTS.map((part) => (
                <StatusRow key={part} name={t(NAMES[part])} isUp={answer.checks[part] === 'UP'} />
              ))}
            </tbody>
          </table>
          <p className="mt-3 flex flex-wrap items-center gap-4 text-ink-2">
            {t('pages.statusCheckedAt', { time: format.timeInZone(answer.at) })}
            <Button busy={busy} onClick={() => void check()}>
              {t('pages.statusAgain')}
            </Button>
          </p>
        </>
      )}
    </>
  );
}

function StatusRow({ name, isUp }: { readonly name: string; readonly isUp: boolean }) {
  const { t } = useLanguage();
  return (
    <tr>
      <th scope="row" className="py-3 text-start font-medium">
        {name}
      </th>
      <td className="py-3 text-end">
        <span className={`inline-flex items-center gap-2 ${isUp ? 'text-ok' : 'text-danger'}`}>
          {isUp ? (
            <CircleCheck aria-hidden="true" className="size-5" />
          ) : (
            <CircleAlert aria-hidden="true" className="size-5" />
          )}
          {isUp ? t('pages.statusPartUp') : t('pages.statusPartDown')}
        </span>
      </td>
    </tr>
  );
}
