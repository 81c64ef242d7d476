import { returnReasonLabels } from '@aim/domain/pipeline/moderation';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { StartupNoticesFragmentDoc } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { startupHref } from '../startup-href.ts';

/** What to know before doing anything: returned, closed, merged, a text that waits. */
export function StartupNotices({ of }: { readonly of: FragmentType<typeof StartupNoticesFragmentDoc> }) {
  const { t, locale, format } = useLanguage();
  const { state, returnReasons, returnNote, mergedInto, closure, pendingRevision } = readFragment(
    StartupNoticesFragmentDoc,
    of,
  );
  if (state === 'MERGED' && mergedInto)
    return (
      <Notice title={t('startupRecord.mergedTitle')}>
        <TextLink href={startupHref(mergedInto)}>{mergedInto.name}</TextLink>
      </Notice>
    );
  if (closure)
    return (
      <Notice
        title={t(closure.kind === 'ACQUIRED' ? 'startupRecord.acquiredOn' : 'startupRecord.closedOn', {
          date: format.day(closure.closedOn),
        })}
      >
        {[closure.reason, closure.note].filter(Boolean).join('. ')}
      </Notice>
    );
  if (state === 'DRAFT' && returnReasons.length > 0)
    return (
      <Notice title={t('startupRecord.returnedTitle')}>
        {[format.list(returnReasons.map((reason) => returnReasonLabels[reason][locale])), returnNote]
          .filter(Boolean)
          .join('. ')}
      </Notice>
    );
  if (pendingRevision)
    return (
      <Notice
        title={t('startupRecord.revisionTitle')}
        actions={
          <LinkButton href={`${pathTo('/staff/moderation')}?queue=revisions`}>
            {t('startupRecord.revisionGo')}
          </LinkButton>
        }
      >
        {t('startupRecord.revisionText')}
      </Notice>
    );
  return null;
}
