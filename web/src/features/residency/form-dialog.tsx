import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import type { ComponentProps, ReactNode, SyntheticEvent } from 'react';
import { FormErrors } from '../../lib/form-errors.tsx';

interface FormDialogProps {
  readonly title: string;
  readonly description?: string;
  readonly submit: string;
  readonly danger?: boolean;
  readonly form: ComponentProps<typeof FormErrors>['form'] & {
    readonly submit: (event: SyntheticEvent) => Promise<void>;
    readonly busy: boolean;
  };
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog: problems at their fields and above them, what was typed stays when it is refused. */
export function FormDialog({ title, description, submit, danger = false, form, onClose, children }: FormDialogProps) {
  const labels = useLabels();
  return (
    <Dialog open wide onOpenChange={onClose} title={title} {...(description === undefined ? {} : { description })}>
      <form noValidate onSubmit={(event) => void form.submit(event)} className="grid gap-4 pb-5">
        <FormErrors form={form} />
        {children}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant={danger ? 'danger' : 'primary'} busy={form.busy}>
            {submit}
          </Button>
          <Button onClick={onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
