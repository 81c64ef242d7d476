import { saveViewInput, VIEW_NAME_MAX } from '@aim/domain/notifications/saved-view';
import { Button } from '@aim/ui/button.tsx';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useCallback } from 'react';
import { SaveViewDocument } from '../../gql/graphql.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useT } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';
import type { ViewSearch } from './view-search.ts';

interface SaveViewDialogProps {
  readonly screen: string;
  readonly search: ViewSearch;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

interface ViewValues {
  readonly name: string;
  readonly shared: boolean;
}

/** Keeps the list as it is now under a name, for oneself or for all staff. */
export function SaveViewDialog({ screen, search, onSaved, onClose }: SaveViewDialogProps) {
  const t = useT();
  const labels = useLabels();
  const show = useToast();
  const toInput = useCallback(({ name, shared }: ViewValues) => ({ screen, name, shared, search }), [screen, search]);
  const mutation = useMutationForm({
    document: SaveViewDocument,
    schema: saveViewInput,
    defaultValues: { name: '', shared: false } as ViewValues,
    toInput,
    onDone: ({ savedView }, { name }) => {
      show({ text: t('views.saved', { name }) });
      onClose();
      if (savedView) onSaved(savedView.id);
    },
  });
  return (
    <Dialog open onOpenChange={onClose} title={t('views.saveTitle')} description={t('views.saveText')}>
      <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
        <FormErrors form={mutation} />
        <Field label={t('views.name')} id="name" error={mutation.errorOf('name')}>
          <Input {...mutation.form.register('name')} maxLength={VIEW_NAME_MAX} autoComplete="off" required />
        </Field>
        <Checkbox {...mutation.form.register('shared')} label={t('views.shared')} hint={t('views.sharedHint')} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={mutation.busy}>
            {labels.saveView}
          </Button>
          <Button onClick={onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
