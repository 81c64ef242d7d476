import { type PlainMessageId, useT } from '../../lib/language.tsx';
import type { TextData } from './text-page.load.ts';

interface Text {
  readonly title: PlainMessageId;
  readonly lead: PlainMessageId;
  readonly sections: readonly (readonly [PlainMessageId, PlainMessageId])[];
}

const TEXTS: Readonly<Record<TextData['name'], Text>> = {
  privacy: {
    title: 'pages.privacyTitle',
    lead: 'pages.privacyLead',
    sections: [
      ['pages.privacyWhatTitle', 'pages.privacyWhatText'],
      ['pages.privacyWhyTitle', 'pages.privacyWhyText'],
      ['pages.privacyWhoTitle', 'pages.privacyWhoText'],
      ['pages.privacyWhereTitle', 'pages.privacyWhereText'],
      ['pages.privacyRightsTitle', 'pages.privacyRightsText'],
    ],
  },
  accessibility: {
    title: 'pages.accessibilityTitle',
    lead: 'pages.accessibilityLead',
    sections: [
      ['pages.accessibilityGoalTitle', 'pages.accessibilityGoalText'],
      ['pages.accessibilityHowTitle', 'pages.accessibilityHowText'],
      ['pages.accessibilityTellTitle', 'pages.accessibilityTellText'],
    ],
  },
};

/** A page of plain text. */
export function TextPage({ name }: TextData) {
  const t = useT();
  const { title, lead, sections } = TEXTS[name];
  return (
    <article>
      <h1 className="font-display text-3xl font-semibold">{t(title)}</h1>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t(lead)}</p>
      {sections.map(([heading, text]) => (
        <section key={heading} className="mt-7">
          <h2 className="text-xl font-semibold">{t(heading)}</h2>
          <p className="mt-1 max-w-measure">{t(text)}</p>
        </section>
      ))}
    </article>
  );
}
