import { Notice } from '@aim/ui/notice.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { MoratoriumPartsFragmentDoc } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';

interface MoratoriumNoticeProps {
  /** Null: there is none, and nothing is said. */
  readonly of: FragmentType<typeof MoratoriumPartsFragmentDoc> | null;
}

/** That a moratorium is in force or ahead, and what it means for a resident. */
export function MoratoriumNotice({ of }: MoratoriumNoticeProps) {
  const { t, format } = useLanguage();
  const moratorium = readFragment(MoratoriumPartsFragmentDoc, of);
  if (moratorium === null) return null;
  const { startsOn, endsOn, legalBasis, isInForce } = moratorium;
  const title = isInForce
    ? t('moratorium.inForce', { date: format.day(startsOn) })
    : t('moratorium.ahead', { date: format.day(startsOn) });
  return (
    <Notice tone="warn" title={title}>
      {t('moratorium.meaning')} {endsOn === null ? '' : `${t('moratorium.until', { date: format.day(endsOn) })} `}
      {legalBasis}
    </Notice>
  );
}
