import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useState } from 'react';
import { ImportBusyCalendarDocument } from '../../gql/graphql.ts';
import { ActDialog } from '../../lib/act-dialog.tsx';
import { useCommand } from '../../lib/command.ts';
import { useT } from '../../lib/language.tsx';
import { RoomField } from '../spaces/room-field.tsx';
import type { ShownCentre } from './centre-query.ts';

/** A partner's calendar as a file: its times are taken in the room, bookings that exist stay. */
export function ImportDialog({ centre, onClose }: { readonly centre: ShownCentre; readonly onClose: () => void }) {
  const t = useT();
  const show = useToast();
  const bring = useCommand(ImportBusyCalendarDocument);
  const [resourceId, setResourceId] = useState(centre.resources[0]?.id ?? '');
  const [calendar, setCalendar] = useState('');
  async function run() {
    const payload = await bring({ input: { resourceId, calendar, idempotencyKey: crypto.randomUUID() } });
    const { busyImport } = payload;
    if (busyImport) show({ text: t('desk.imported', { imported: busyImport.imported, skipped: busyImport.skipped }) });
    return payload;
  }
  return (
    <ActDialog
      title={t('desk.import')}
      description={t('desk.importText')}
      submit={t('desk.import')}
      run={run}
      onClose={onClose}
    >
      <RoomField
        rooms={centre.resources.map(({ id, name }) => ({ id, name }))}
        value={resourceId}
        onChange={({ currentTarget }) => setResourceId(currentTarget.value)}
      />
      <Field label={t('desk.calendarFile')} hint={t('desk.calendarHint')}>
        <Input
          type="file"
          className="py-1.5"
          accept=".ics,text/calendar"
          onChange={({ currentTarget }) => void currentTarget.files?.[0]?.text().then(setCalendar)}
        />
      </Field>
    </ActDialog>
  );
}
