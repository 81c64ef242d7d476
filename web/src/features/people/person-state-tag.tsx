import { personMachine } from '@aim/domain/identity/person';
import { StateTag } from '@aim/ui/state-tag.tsx';
import { useLanguage } from '../../lib/language.tsx';

/** Whether an account is open. */
export function PersonStateTag({ disabledAt }: { readonly disabledAt: string | null }) {
  const { locale } = useLanguage();
  const state = disabledAt === null ? 'ACTIVE' : 'DISABLED';
  return <StateTag kind={state === 'ACTIVE' ? 'done' : 'closed'} label={personMachine.states[state].label[locale]} />;
}
