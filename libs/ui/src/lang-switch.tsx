import type { Locale } from '@aim/domain/kernel/locale';
import { classNames } from './class-names.ts';
import { useLabels, useLocale } from './ui-provider.tsx';

export interface LanguageLink {
  readonly locale: Locale;
  /** The full name of the language in itself, spoken with the code. */
  readonly name: string;
  readonly href: string;
}

/** AZ EN RU: plain links, because each language has its own address. */
export function LangSwitch({ languages }: { readonly languages: readonly LanguageLink[] }) {
  const labels = useLabels();
  const current = useLocale();
  return (
    <nav aria-label={labels.language} data-screen-only="">
      <ul className="flex items-center">
        {languages.map(({ locale, name, href }) => (
          <li key={locale}>
            <a
              href={href}
              hrefLang={locale}
              lang={locale}
              aria-current={locale === current ? 'true' : undefined}
              className={classNames(
                'inline-flex min-h-11 min-w-9 items-center justify-center px-1 text-sm no-underline sm:min-w-11',
                locale === current ? 'font-bold text-brand' : 'text-ink-2 hover:text-ink',
              )}
            >
              <span
                className={classNames(
                  'border-b-2 uppercase',
                  locale === current ? 'border-brand' : 'border-transparent',
                )}
              >
                {locale}
              </span>
              <span className="sr-only"> {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
