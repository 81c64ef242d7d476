import { Button } from '@aim/ui/button.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useState } from 'react';
import { LookUpCompanyDocument } from '../../../gql/graphql.ts';
import { useT } from '../../../lib/language.tsx';
import { request } from '../../../lib/request.ts';
import { RequestError } from '../../../lib/request-error.ts';
import { requestErrorText } from '../../../lib/request-error-text.ts';

interface RegistryButtonProps {
  readonly tin: string;
  readonly onFound: (answers: Readonly<Record<string, unknown>>) => void;
}

/** Asks the registry for what it knows of the company. */
export function RegistryButton({ tin, onFound }: RegistryButtonProps) {
  const t = useT();
  const show = useToast();
  const [busy, setBusy] = useState(false);

  async function ask(): Promise<void> {
    setBusy(true);
    try {
      const { company, problems } = (await request(LookUpCompanyDocument, { tin })).lookUpCompany;
      if (company) {
        const { name, legalForm, registeredOn, address } = company;
        const known = { name, legalForm, registeredOn, address };
        onFound(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null)));
      } else show({ text: problems.map(({ message }) => message).join(' '), failed: true });
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      show({ text: requestErrorText(error, t), failed: true });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button busy={busy} disabled={tin === ''} onClick={() => void ask()}>
      {t('application.fromRegistry')}
    </Button>
  );
}
