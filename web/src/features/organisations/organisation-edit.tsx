import { updateOrganisationInput } from '@aim/domain/organisations/organisation';
import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useCallback } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { OrganisationFactsFragmentDoc, UpdateOrganisationDocument } from '../../gql/graphql.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useT } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';
import { OrganisationFields } from './organisation-fields.tsx';
import { type RegisterValues, toInput as toDetails } from './register/register-values.ts';

interface OrganisationEditProps {
  readonly of: FragmentType<typeof OrganisationFactsFragmentDoc>;
  readonly onClose: () => void;
}

/** Changes what an organisation says about itself; a change by somebody else meanwhile is refused, not overwritten. */
export function OrganisationEdit({ of, onClose }: OrganisationEditProps) {
  const t = useT();
  const labels = useLabels();
  const show = useToast();
  const { id, version, name, legalForm, tin, country, address, website } = readFragment(
    OrganisationFactsFragmentDoc,
    of,
  );
  const toInput = useCallback(
    (values: RegisterValues, key: string) => {
      const { idempotencyKey: _, ...details } = toDetails(values, key);
      return { id, version, ...details };
    },
    [id, version],
  );
  const mutation = useMutationForm({
    document: UpdateOrganisationDocument,
    schema: updateOrganisationInput,
    defaultValues: {
      name,
      legalForm,
      tin: tin ?? '',
      country,
      address: address ?? '',
      website: website ?? '',
    } as RegisterValues,
    toInput,
    onDone: () => {
      show({ text: t('organisations.saved') });
      onClose();
    },
  });
  return (
    <Dialog open wide onOpenChange={onClose} title={t('organisations.editTitle')}>
      <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
        <FormErrors form={mutation} />
        <OrganisationFields form={mutation.form} errorOf={mutation.errorOf} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={mutation.busy}>
            {t('organisations.save')}
          </Button>
          <Button onClick={onClose}>{labels.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
