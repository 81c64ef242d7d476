import { LOCALES } from '../kernel/locale.ts';
import { messageOf } from '../messages.ts';
import { durationInWords } from './duration.ts';
import { ruleSentence } from './space-rule.ts';

describe('a length in words', () => {
  it.each<[number, string, string, string]>([
    [0, '0 dəq', '0 min', '0 мин'],
    [30, '30 dəq', '30 min', '30 мин'],
    [60, '1 saat', '1 h', '1 ч'],
    [90, '1 saat 30 dəq', '1 h 30 min', '1 ч 30 мин'],
    [1440, '1 gün', '1 day', '1 дн.'],
    [2880, '2 gün', '2 days', '2 дн.'],
  ])('of %s minutes', (minutes, ...expected) => {
    expect(LOCALES.map((locale) => durationInWords(minutes, locale))).toEqual(expected);
  });

  it('stands in a refusal, and an abbreviation at its end needs no second dot', () => {
    const refusal = { code: 'SLOT_TOO_SOON', params: { minutes: 2880 } };
    expect(messageOf(refusal, 'en')).toBe('Book this at least 2 days ahead.');
    expect(messageOf({ code: 'SLOT_TOO_LONG', params: { minutes: 1440 } }, 'ru')).toBe('Выберите не более 1 дн.');
    expect(ruleSentence({ type: 'NOTICE', params: { minutes: 2880 } }, 'ru')).toMatch(/2 дн\.$/);
    expect(ruleSentence({ type: 'QUOTA', params: { period: 'WEEK', minutes: 600 } }, 'az')).toBe(
      'Ən çoxu həftədə 10 saat.',
    );
  });
});
