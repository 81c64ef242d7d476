import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useState } from 'react';
import { CheckInBookingDocument } from '../../../gql/graphql.ts';
import { ActDialog } from '../../../lib/act-dialog.tsx';
import { useCommand } from '../../../lib/command.ts';
import { useT } from '../../../lib/language.tsx';

interface CheckInDialogProps {
  readonly id: string;
  /** From the code at the door, when the camera has read it. */
  readonly code: string;
  readonly onClose: () => void;
}

/** The code at the door says that one is there. */
export function CheckInDialog({ id, code: read, onClose }: CheckInDialogProps) {
  const t = useT();
  const checkIn = useCommand(CheckInBookingDocument);
  const [code, setCode] = useState(read);
  return (
    <ActDialog
      title={t('bookings.checkIn')}
      description={t('bookings.checkInText')}
      submit={t('bookings.checkIn')}
      done={t('bookings.checkedIn')}
      run={() => checkIn({ input: { id, code: code.trim().toUpperCase() } })}
      onClose={onClose}
    >
      <Field label={t('bookings.doorCode')}>
        <Input
          value={code}
          fits={20}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className="figures"
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
      </Field>
    </ActDialog>
  );
}
