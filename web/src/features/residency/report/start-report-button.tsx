import { Button } from '@aim/ui/button.tsx';
import { StartReportDocument } from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { useT } from '../../../lib/language.tsx';
import { useAct } from '../../../lib/use-act.ts';

/** Begins the draft; what is known already stands in it. */
export function StartReportButton({ id }: { readonly id: string }) {
  const t = useT();
  const act = useAct();
  const start = useCommand(StartReportDocument);
  return (
    <div className="grid justify-items-start gap-3">
      <p>{t('report.startText')}</p>
      <Button variant="primary" onClick={() => void act(() => start({ input: { id } }), null)}>
        {t('report.start')}
      </Button>
    </div>
  );
}
