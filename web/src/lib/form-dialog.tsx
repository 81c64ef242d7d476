import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import type { ComponentProps, ReactNode } from 'react';
import { FormErrors } from './form-errors.tsx';

interface FormDialogProps {
  readonly title: string;
  readonly description?: ReactNode;
  readonly form: ComponentProps<typeof FormErrors>['form'] & {
    readonly busy: boolean;
    readonly submit: (event?: { preventDefault(): void }) => Promise<void>;
  };
  readonly submit: string;
  readonly danger?: boolean;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form over the page: what it asks, what stands in its way, one act and the way back. */
export function FormDialog({
  title,
  description,
  form,
  submit,
  danger = false,
  wide = false,
  ...rest
}: FormDialogProps) {
  const labels = useLabels();
  return (
    <Dialog
      open
      wide={wide}
      onOpenChange={rest.onClose}
      title={title}
      {...(description === undefined ? {} : { description })}
    >
      <form noValidate onSubmit={(event) => void form.submit(event)} className="grid gap-4 pb-5">
        <FormErrors form={form} />
        {rest.children}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant={danger ? 'danger' : 'primary'} busy={form.busy}>
            {submit}
          </Button>
          <Button onClick={rest.onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
