import { LinkButton } from '@aim/ui/link-button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { StartupReturnedFragmentDoc } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { useT } from '../../lib/language.tsx';

/** Why it came back, and where to put it right. */
export function ReturnedNotice({ of }: { readonly of: FragmentType<typeof StartupReturnedFragmentDoc> }) {
  const t = useT();
  const { id, state, returnReasons, returnNote } = readFragment(StartupReturnedFragmentDoc, of);
  if (state !== 'DRAFT' || returnReasons.length === 0) return null;
  return (
    <Notice
      tone="warn"
      title={t('myStartup.returnedTitle')}
      actions={<LinkButton href={pathTo('/app/startups/$id/edit', { id })}>{t('myStartup.edit')}</LinkButton>}
    >
      <p>{t('myStartup.returnedText')}</p>
      <ul className="mt-2 grid list-disc gap-1 ps-5">
        {returnReasons.map((reason) => (
          <li key={reason}>{t(`myStartup.reason${reason}`)}</li>
        ))}
      </ul>
      {returnNote === null ? null : (
        <p className="mt-2 whitespace-pre-line">
          <span className="font-semibold">{t('myStartup.returnedNote')}:</span> {returnNote}
        </p>
      )}
    </Notice>
  );
}
