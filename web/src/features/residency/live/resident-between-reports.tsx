import { Card } from '@aim/ui/card.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { ChangePartsFragmentDoc, ElectionPartsFragmentDoc, PaperPartsFragmentDoc } from '../../../gql/graphql.ts';
import { useT } from '../../../lib/language.tsx';
import { ChangeLine } from './change-line.tsx';
import { betweenReportsQuery } from './live-query.ts';
import { PaperActions } from './paper-actions.tsx';
import { PaperLine } from './paper-line.tsx';

/** For officers: what a resident told between two reports, and how many employees chose the benefit. */
export function ResidentBetweenReports({ id }: { readonly id: string }) {
  const t = useT();
  const { data } = useSuspenseQuery(betweenReportsQuery(id));
  const { resident } = data;
  if (resident === null || resident.changes.length + resident.elections.length + resident.papers.length === 0)
    return null;
  const elected = readFragment(ElectionPartsFragmentDoc, resident.elections);
  const changes = readFragment(ChangePartsFragmentDoc, resident.changes);
  const count = elected.filter(({ base, run }) => base === 'FIXED_BASE' && run === 'NOW').length;
  const papers = readFragment(PaperPartsFragmentDoc, resident.papers);
  return (
    <>
      {papers.length === 0 ? null : (
        <Card level={2} title={t('live.papers')}>
          <div className="grid gap-4">
            {papers.map((paper) => (
              <PaperLine key={paper.id} of={paper} residencyId={id} actions={<PaperActions of={paper} />} />
            ))}
          </div>
        </Card>
      )}
      {changes.length === 0 ? null : (
        <Card level={2} title={t('live.changes')}>
          <div className="grid gap-4">
            {changes.map((change) => (
              <ChangeLine key={change.id} of={change} />
            ))}
          </div>
        </Card>
      )}
      {elected.length === 0 ? null : (
        <Card level={2} title={t('live.elections')}>
          <p>{t('live.electionCount', { count })}</p>
        </Card>
      )}
    </>
  );
}
