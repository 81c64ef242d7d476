import type { ApplicationState } from '@aim/domain/residency/application';
import { Notice } from '@aim/ui/notice.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { pathTo } from '../../../lib/area.ts';
import { type PlainMessageId, useT } from '../../../lib/language.tsx';

const TEXTS: Readonly<Partial<Record<ApplicationState, PlainMessageId>>> = {
  LAPSED: 'application.closedLapsed',
  ANNULLED_UNPAID: 'application.closedUnpaid',
  RETURNED_UNCONSIDERED: 'application.closedReturned',
};

/** Why it ended without a decision that stands, and what may be done now. */
export function ClosedNotice({ state }: { readonly state: ApplicationState }) {
  const t = useT();
  const text = TEXTS[state];
  if (text === undefined) return null;
  return (
    <Notice>
      {t(text)} <TextLink href={pathTo('/app/residency')}>{t('application.applyAgain')}</TextLink>
    </Notice>
  );
}
