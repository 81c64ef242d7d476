import {
  ConfirmImportDocument,
  IssueEvidenceLetterDocument,
  type PaperPartsFragment,
  PrepareResidencyPaperDocument,
  RefuseResidencyPaperDocument,
} from '../../../gql/graphql.ts';
import { type ActionEntry, Actions } from '../../../lib/actions.tsx';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useT } from '../../../lib/language.tsx';

/** What officers may do with a paper: one prepares it, another issues it, both may refuse. */
export function PaperActions({ of: { id, allowedActions } }: { readonly of: PaperPartsFragment }) {
  const t = useT();
  const prepare = useCommand(PrepareResidencyPaperDocument);
  const refuse = useCommand(RefuseResidencyPaperDocument);
  const confirmImport = useCommand(ConfirmImportDocument);
  const issueLetter = useCommand(IssueEvidenceLetterDocument);
  const issue = (run: typeof confirmImport | typeof issueLetter): ActionEntry => ({
    label: 'live.issue',
    shown: 'primary',
    dialog: (close) => (
      <ConfirmCommand
        title={t('live.issue')}
        text={t('live.issueText')}
        confirm={t('live.issue')}
        done={t('live.issued')}
        run={() => run({ input: { id } })}
        onClose={close}
      />
    ),
  });
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      <Actions
        of={allowedActions}
        table={{
          'residencyPaper.prepare': {
            label: 'live.prepare',
            shown: 'primary',
            dialog: (close) => (
              <ConfirmCommand
                title={t('live.prepare')}
                text={t('live.prepareText')}
                confirm={t('live.prepare')}
                done={t('live.prepared')}
                run={() => prepare({ input: { id } })}
                onClose={close}
              />
            ),
          },
          'residencyPaper.confirmImport': issue(confirmImport),
          'residencyPaper.issueLetter': issue(issueLetter),
          'residencyPaper.refuse': {
            label: 'live.refuse',
            shown: 'secondary',
            dialog: (close) => (
              <ConfirmCommand
                danger
                withReason
                title={t('live.refuse')}
                text={t('live.refuseText')}
                confirm={t('live.refuse')}
                done={t('live.refused')}
                run={(reasons) => refuse({ input: { id, reasons } })}
                onClose={close}
              />
            ),
          },
        }}
      />
    </div>
  );
}
