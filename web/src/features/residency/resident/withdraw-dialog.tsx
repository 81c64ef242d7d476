import { REASON_MAX } from '@aim/domain/kernel/input';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  StartWithdrawalSignatureDocument,
  WithdrawalSignatureStateDocument,
  WithdrawFromResidencyDocument,
} from '../../../gql/graphql.ts';
import { clock } from '../../../lib/clock.ts';
import { useCommand } from '../../../lib/command.ts';
import { useT } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useKeptText } from '../../../lib/use-kept-text.ts';
import { pollWhile, SigningBox } from '../signing-box.tsx';

interface WithdrawDialogProps {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Anybody of the company prepares it; the head signs exactly these words and this day, so another word asks for another signature. */
export function WithdrawDialog({ id, name, onClose }: WithdrawDialogProps) {
  const t = useT();
  const act = useAct();
  const { text: reasons, change: setReasons, forget } = useKeptText(`withdrawal-${id}`);
  const [effectiveOn, setEffectiveOn] = useState(dateOf(clock.now(), HOME_ZONE));
  const [signatureId, setSignatureId] = useState<string | null>(null);
  const ask = useCommand(StartWithdrawalSignatureDocument);
  const withdraw = useCommand(WithdrawFromResidencyDocument);
  const { data } = useQuery({
    ...queryOf(WithdrawalSignatureStateDocument, { id: signatureId ?? '' }, ['residency']),
    enabled: signatureId !== null,
    refetchInterval: ({ state }) => pollWhile(state.data?.withdrawalSignature),
  });

  async function start(fin: string): Promise<void> {
    const payload = await act(() => ask({ input: { id, reasons, effectiveOn, fin } }), null);
    setSignatureId(payload?.signature?.id ?? null);
  }

  async function leave(signed: string): Promise<void> {
    const input = { id, reasons, effectiveOn, signatureId: signed };
    const payload = await act(() => withdraw({ input }), { text: t('resident.withdrawn') });
    if (payload === null) return;
    forget();
    onClose();
  }

  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={t('resident.withdraw')}
      description={t('resident.withdrawText', { name })}
    >
      <div className="grid gap-4 pb-5">
        <Field label={t('resident.withdrawOn')}>
          <Input
            type="date"
            fits={20}
            value={effectiveOn}
            onChange={({ currentTarget }) => {
              setEffectiveOn(currentTarget.value);
              setSignatureId(null);
            }}
          />
        </Field>
        <Field label={t('work.reason')}>
          <Textarea
            rows={3}
            limit={REASON_MAX}
            value={reasons}
            onChange={({ currentTarget }) => {
              setReasons(currentTarget.value);
              setSignatureId(null);
            }}
          />
        </Field>
        <SigningBox
          finLabel={t('application.fin')}
          canAsk={reasons.trim() !== '' && effectiveOn !== ''}
          signature={signatureId === null ? null : (data?.withdrawalSignature ?? null)}
          demoName={t('application.demoHead')}
          use={t('resident.withdraw')}
          onAsk={(fin) => void start(fin)}
          onUse={(signed) => void leave(signed)}
        />
      </div>
    </Dialog>
  );
}
