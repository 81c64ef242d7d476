import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { proposeMoratoriumInput } from '@aim/domain/residency/moratorium';
import { Input } from '@aim/ui/input.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ApproveMoratoriumDocument,
  DeclareMoratoriumDocument,
  LiftMoratoriumDocument,
  RejectMoratoriumDocument,
  StaffMoratoriumDocument,
  type StaffMoratoriumQuery,
} from '../../../gql/graphql.ts';
import { ActDialog } from '../../../lib/act-dialog.tsx';
import { ActField } from '../../../lib/act-field.tsx';
import { Actions } from '../../../lib/actions.tsx';
import { clock } from '../../../lib/clock.ts';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useLanguage, useT } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { useChecked } from '../../../lib/use-checked.ts';
import { MoratoriumNotice } from './moratorium-notice.tsx';

const moratoriumQuery = queryOf(StaffMoratoriumDocument, {}, ['residency']);

/** The moratorium, and for officers what waits for the second of them. */
export function MoratoriumBar() {
  const { data } = useQuery(moratoriumQuery);
  if (!data || (data.moratorium === null && data.openMoratoriumProposal === null)) return null;
  return (
    <div className="grid gap-3">
      <MoratoriumNotice of={data.moratorium} />
      {data.openMoratoriumProposal ? <Proposal of={data.openMoratoriumProposal} /> : null}
    </div>
  );
}

function Proposal({ of }: { readonly of: NonNullable<StaffMoratoriumQuery['openMoratoriumProposal']> }) {
  const { t, format } = useLanguage();
  const approve = useCommand(ApproveMoratoriumDocument);
  const reject = useCommand(RejectMoratoriumDocument);
  const input = { id: of.id };
  return (
    <Notice
      title={`${of.kindLabel}: ${format.day(of.effectiveOn)}`}
      actions={
        <Actions
          of={of.allowedActions}
          table={{
            'moratorium.approve': {
              label: 'moratorium.approve',
              shown: 'primary',
              dialog: (close) => (
                <ConfirmCommand
                  title={of.kindLabel}
                  text={t('moratorium.approveText')}
                  confirm={t('moratorium.approve')}
                  done={t('moratorium.approved')}
                  run={() => approve({ input })}
                  onClose={close}
                />
              ),
            },
            'moratorium.reject': {
              label: 'moratorium.reject',
              shown: 'secondary',
              dialog: (close) => (
                <ConfirmCommand
                  title={of.kindLabel}
                  text={t('moratorium.rejectText')}
                  confirm={t('moratorium.reject')}
                  done={t('moratorium.rejected')}
                  run={() => reject({ input })}
                  onClose={close}
                />
              ),
            },
          }}
        />
      }
    >
      <p>
        {of.reasons} {of.legalBasis}
      </p>
      <p>{t('moratorium.proposedBy', { name: of.proposedBy?.fullName ?? '—' })}</p>
    </Notice>
  );
}

/** Declares or lifts it: one of the two is possible at a time. */
export function MoratoriumActions() {
  const { data } = useQuery(moratoriumQuery);
  if (!data || data.openMoratoriumProposal !== null) return null;
  return (
    <Actions
      of={data.moratoriumActions}
      table={{
        'moratorium.declare': {
          label: 'moratorium.declare',
          dialog: (close) => <ProposeDialog kind="declare" onClose={close} />,
        },
        'moratorium.lift': {
          label: 'moratorium.lift',
          dialog: (close) => <ProposeDialog kind="lift" onClose={close} />,
        },
      }}
    />
  );
}

function ProposeDialog({ kind, onClose }: { readonly kind: 'declare' | 'lift'; readonly onClose: () => void }) {
  const t = useT();
  const declare = useCommand(DeclareMoratoriumDocument);
  const lift = useCommand(LiftMoratoriumDocument);
  const checked = useChecked();
  const [effectiveOn, setEffectiveOn] = useState(dateOf(clock.now(), HOME_ZONE));
  const [legalBasis, setLegalBasis] = useState('');
  const [reasons, setReasons] = useState('');
  const isDeclaring = kind === 'declare';
  return (
    <ActDialog
      title={t(`moratorium.${kind}`)}
      description={t('moratorium.proposeText')}
      submit={t('moratorium.propose')}
      done={t('moratorium.proposed')}
      run={() =>
        checked(proposeMoratoriumInput, { effectiveOn, legalBasis, reasons }, (input) =>
          (isDeclaring ? declare : lift)({ input }),
        )
      }
      onClose={onClose}
    >
      <ActField at="effectiveOn" label={t(isDeclaring ? 'moratorium.firstDay' : 'moratorium.dayAfter')}>
        <Input type="date" value={effectiveOn} onChange={({ currentTarget }) => setEffectiveOn(currentTarget.value)} />
      </ActField>
      <ActField at="legalBasis" label={t('moratorium.legalBasis')}>
        <Input value={legalBasis} onChange={({ currentTarget }) => setLegalBasis(currentTarget.value)} />
      </ActField>
      <ActField at="reasons" label={t('moratorium.reasons')}>
        <Textarea rows={3} value={reasons} onChange={({ currentTarget }) => setReasons(currentTarget.value)} />
      </ActField>
    </ActDialog>
  );
}
