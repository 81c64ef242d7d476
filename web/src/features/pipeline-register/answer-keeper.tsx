import { SaveState, type Saving } from '@aim/ui/save-state.tsx';
import { useEffect, useRef, useState } from 'react';
import { keepAnswers } from './keep-answers.ts';

/** Inside a form: keeps what is typed in it, and says where it is. */
export function AnswerKeeper({ fields }: { readonly fields: readonly string[] }) {
  const place = useRef<HTMLDivElement>(null);
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  useEffect(() => {
    const form = place.current?.closest('form');
    return form ? keepAnswers(form, fields, setSaving) : undefined;
  }, [fields]);
  return (
    <div ref={place} className="-my-3">
      <SaveState saving={saving} />
    </div>
  );
}
