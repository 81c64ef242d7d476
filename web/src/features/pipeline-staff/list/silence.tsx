import { clock } from '../../../lib/clock.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { SILENT_FROM_DAYS, silentDays } from './silent-days.ts';

/** When something was last heard of a startup; a long silence is said in words. */
export function Silence({ since }: { readonly since: string }) {
  const { t, format } = useLanguage();
  const now = clock.now();
  const days = silentDays(since, now);
  return (
    <time dateTime={since} className={days >= SILENT_FROM_DAYS ? 'text-warn' : undefined}>
      {days >= SILENT_FROM_DAYS ? t('startupList.noUpdate', { days }) : format.ago(since, now)}
    </time>
  );
}
