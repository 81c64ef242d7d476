import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { readFragment } from '../../gql/fragment-masking.ts';
import { ListedPageFragmentDoc, ListingPreviewDocument, type ListingTermsInput } from '../../gql/graphql.ts';
import { useT } from '../../lib/language.tsx';
import { Panel } from '../../lib/panel.tsx';
import { queryOf } from '../../lib/query.ts';
import { ListedFacts } from './listed-facts.tsx';

interface ListingPreviewProps {
  readonly startupId: string;
  readonly terms: ListingTermsInput;
  readonly onClose: () => void;
}

/** The page as an investor would see it under these terms. */
export function ListingPreview({ startupId, terms, onClose }: ListingPreviewProps) {
  const t = useT();
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={t('visibility.previewTitle')}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('visibility.previewClose')}
        </Button>
      }
    >
      <Panel lines={6}>
        <Preview startupId={startupId} terms={terms} />
      </Panel>
    </Dialog>
  );
}

function Preview({ startupId, terms }: Omit<ListingPreviewProps, 'onClose'>) {
  const t = useT();
  const { data } = useSuspenseQuery(queryOf(ListingPreviewDocument, { startupId, input: terms }, ['startup']));
  const listed = readFragment(ListedPageFragmentDoc, data.listingPreview);
  if (listed === null) return null;
  return (
    <div className="grid gap-5 pb-3">
      <p className="font-display text-2xl font-semibold">{listed.name ?? t('listed.teaser', { code: listed.code })}</p>
      <ListedFacts of={listed} />
    </div>
  );
}
