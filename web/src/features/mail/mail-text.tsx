import { Fragment } from 'react';

const ADDRESS = /(https?:\/\/[^\s<>"]+)/;

/** The text version as it was written; addresses can be followed, nothing else is markup. */
export function MailText({ text, locale }: { readonly text: string; readonly locale: string }) {
  return (
    <div lang={locale} className="whitespace-pre-wrap break-words">
      {text.split(ADDRESS).map((part, index) =>
        ADDRESS.test(part) ? (
          <a key={index} href={part} rel="noreferrer noopener" className="break-all text-link underline">
            {part}
          </a>
        ) : (
          <Fragment key={index}>{part}</Fragment>
        ),
      )}
    </div>
  );
}
