import { Card } from '@aim/ui/card.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { ChangePartsFragmentDoc, ElectionPartsFragmentDoc } from '../../../gql/graphql.ts';
import { useT } from '../../../lib/language.tsx';
import { ChangeLine } from './change-line.tsx';
import { betweenReportsQuery } from './live-query.ts';

/** For officers: what a resident told between two reports, and how many employees chose the benefit. */
export function ResidentBetweenReports({ id }: { readonly id: string }) {
  const t = useT();
  const { data } = useSuspenseQuery(betweenReportsQuery(id));
  const { resident } = data;
  if (resident === null || (resident.changes.length === 0 && resident.elections.length === 0)) return null;
  const elected = readFragment(ElectionPartsFragmentDoc, resident.elections);
  const changes = readFragment(ChangePartsFragmentDoc, resident.changes);
  const count = elected.filter(({ base, run }) => base === 'FIXED_BASE' && run === 'NOW').length;
  return (
    <>
      {changes.length === 0 ? null : (
        <Card level={2} title={t('live.changes')}>
          <div className="grid gap-4">
            {changes.map((change) => (
              <ChangeLine key={change.id} of={change} />
            ))}
          </div>
        </Card>
      )}
      {elected.length === 0 ? null : <p className="text-ink-2">{t('live.electionCount', { count })}</p>}
    </>
  );
}
