import type { Locale } from '@aim/domain/kernel/locale';
import type { ProblemParams } from '@aim/domain/kernel/problem';
import { createFormat } from '@aim/ui/format';
import type { Format } from '@aim/ui/format-types';
import type { UiLabels } from '@aim/ui/labels';
import { type I18n, setupI18n } from '@lingui/core';
import { createContext, useContext } from 'react';
import type { MessageValues } from '../generated/message-values.ts';
import { interpolate } from './interpolate.ts';
import { uiLabels } from './ui-labels.ts';

/** Ids of the interface texts: `feature.key`, typed from the Azerbaijani catalogue. */
export type MessageId = keyof MessageValues;
/** Ids of the texts that take no values. */
export type PlainMessageId = { [Id in MessageId]: MessageValues[Id] extends undefined ? Id : never }[MessageId];
type Values<Id extends MessageId> = MessageValues[Id] extends undefined ? [] : [values: MessageValues[Id]];
export type Translate = <Id extends MessageId>(id: Id, ...values: Values<Id>) => string;

export interface Language {
  readonly locale: Locale;
  readonly t: Translate;
  readonly format: Format;
  readonly labels: UiLabels;
  readonly i18n: I18n;
  /** The sentence of a problem found in the browser; the server sends its own. They come with the first form. */
  readonly problemText: (problem: { readonly code: string; readonly params: ProblemParams }) => Promise<string>;
  /** Fetches the sentences before they are needed. */
  readonly prepareProblems: () => void;
}

type PlainValues = Readonly<Record<string, string | number>>;

/** Numbers come formatted by our own pack: a plural prints `{countText}` where its source says `#`. */
export function withNumberTexts(values: PlainValues, format: Format): PlainValues {
  const texts = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'number' ? [[`${name}Text`, format.number(value)]] : [],
  );
  return { ...values, ...Object.fromEntries(texts) };
}

/** One language with one compiled catalogue; made once per process on the server, once per page in the browser. */
export function createLanguage(
  locale: Locale,
  catalogue: Readonly<Record<string, unknown>>,
  loadProblems: () => Promise<Readonly<Record<string, string>>> = () => Promise.resolve({}),
): Language {
  const i18n = setupI18n({ locale, messages: { [locale]: catalogue as never }, missing: (_, id) => `⟦${id}⟧` });
  const format = createFormat(locale);
  const t: Translate = (id, ...[values]) => i18n._(id, withNumberTexts((values ?? {}) as PlainValues, format));
  const problemText: Language['problemText'] = async ({ code, params }) => {
    const problems = await loadProblems().catch((): Readonly<Record<string, string>> => ({}));
    return interpolate(problems[code] ?? problems['NOT_VALID'] ?? code, params);
  };
  const prepareProblems = () => void loadProblems().catch(() => undefined);
  return { locale, t, format, labels: uiLabels(t), i18n, problemText, prepareProblems };
}

export const LanguageContext = createContext<Language | null>(null);

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('no language provided');
  return language;
}

/** The translate function of the page's language. */
export function useT(): Translate {
  return useLanguage().t;
}
