import { I18nProvider, Trans as LinguiTrans } from '@lingui/react';
import type { ReactElement } from 'react';
import type { MessageValues } from '../generated/message-values.ts';
import { type MessageId, useLanguage, withNumberTexts } from './language.tsx';

type TransProps<Id extends MessageId> = {
  readonly id: Id;
  /** Elements for the tags of the message: `<link>…</link>`. */
  readonly components: Readonly<Record<string, ReactElement>>;
} & (MessageValues[Id] extends undefined ? { readonly values?: undefined } : { readonly values: MessageValues[Id] });

/** A text with elements inside; plain texts use `t`. */
export function Trans<Id extends MessageId>({ id, values, components }: TransProps<Id>) {
  const { i18n, format } = useLanguage();
  return (
    <I18nProvider i18n={i18n}>
      <LinguiTrans
        id={id}
        values={withNumberTexts((values ?? {}) as Record<string, string | number>, format)}
        components={components}
      />
    </I18nProvider>
  );
}
