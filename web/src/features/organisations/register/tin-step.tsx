import { parseInput, Refusal } from '@aim/domain/kernel/problem';
import { lookUpCompanyInput } from '@aim/domain/organisations/tin';
import { Button } from '@aim/ui/button.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { type FormEvent, useState } from 'react';
import { LookUpCompanyDocument } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { request } from '../../../lib/request.ts';
import { RequestError } from '../../../lib/request-error.ts';
import { requestErrorText } from '../../../lib/request-error-text.ts';
import { FoundStep } from './found-step.tsx';
import type { FoundCompany } from './register-values.ts';

interface TinStepProps {
  readonly tin: string;
  readonly onTin: (tin: string) => void;
  readonly onFound: (company: FoundCompany) => void;
  readonly onByHand: () => void;
}

/** One number, and the registry tells the rest. */
export function TinStep({ tin, onTin, onFound, onByHand }: TinStepProps) {
  const { t, problemText } = useLanguage();
  const [company, setCompany] = useState<FoundCompany | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);

  async function lookUp(): Promise<void> {
    setError(undefined);
    try {
      parseInput(lookUpCompanyInput, { tin });
      setBusy(true);
      const { lookUpCompany } = await request(LookUpCompanyDocument, { tin });
      setError(lookUpCompany.problems[0]?.message);
      setCompany(lookUpCompany.company);
    } catch (failure) {
      const [first] = failure instanceof Refusal ? failure.problems : [];
      if (first) setError(await problemText(first));
      else if (failure instanceof RequestError) setError(requestErrorText(failure, t));
      else throw failure;
    } finally {
      setBusy(false);
    }
  }

  if (company !== null)
    return <FoundStep company={company} onYes={() => onFound(company)} onNo={() => setCompany(null)} />;
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (!busy) void lookUp();
      }}
    >
      <Field large label={t('register.tinQuestion')} hint={t('register.tinHint')} id="tin" error={error}>
        <Input
          value={tin}
          onChange={({ currentTarget }) => onTin(currentTarget.value)}
          inputMode="numeric"
          autoComplete="off"
          fits={20}
          required
        />
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" busy={busy}>
          {t('register.lookUp')}
        </Button>
        <Button variant="quiet" onClick={onByHand}>
          {t('register.byHand')}
        </Button>
      </div>
    </form>
  );
}
