import type { Format } from '@aim/ui/format-types';
import type { Translate } from '../../../lib/language.tsx';

/** A period of days in words, either end open; empty when both are. */
export function datesText(from: string, to: string, t: Translate, format: Format): string {
  if (from !== '' && to !== '') return `${format.day(from, 'short')} – ${format.day(to, 'short')}`;
  if (from !== '') return t('records.sinceDay', { day: format.day(from, 'short') });
  return to === '' ? '' : t('records.untilDay', { day: format.day(to, 'short') });
}
