import type { Locale } from '@aim/domain/kernel/locale';
import { CalendarDays, House, Inbox, Lightbulb, Rocket } from 'lucide-react';
import { Bell } from '../bell.tsx';
import { Card } from '../card.tsx';
import { Clock } from '../clock.tsx';
import { FounderFrame } from '../founder-frame.tsx';
import { Hero } from '../hero.tsx';
import { IntentCard } from '../intent-card.tsx';
import { InvestFrame } from '../invest-frame.tsx';
import { LinkButton } from '../link-button.tsx';
import { NextStepCard } from '../next-step-card.tsx';
import { PageHeader } from '../page-header.tsx';
import { PublicFrame } from '../public-frame.tsx';
import { StageTag } from '../stage-tag.tsx';
import { TextLink } from '../text-link.tsx';
import { SampleActing, sampleProfile } from './sample-people.tsx';
import { storiesOf } from './story.ts';

const languages = (['az', 'en', 'ru'] as const satisfies readonly Locale[]).map((locale) => ({
  locale,
  name: { az: 'Azərbaycanca', en: 'English', ru: 'Русский' }[locale],
  href: `#${locale}`,
}));

const help = (
  <p>
    Kömək lazımdır? <TextLink href="#call">157</TextLink> ·{' '}
    <TextLink href="#visit">Mərkəzdə birlikdə dolduraq</TextLink> · <TextLink href="#paper">kağız forma (PDF)</TextLink>
  </p>
);

const topNav = [
  { label: 'Ana səhifə', href: '#home', icon: <House aria-hidden="true" />, current: true },
  { label: 'Startapım', href: '#startup', icon: <Rocket aria-hidden="true" /> },
  { label: 'Otaqlar', href: '#rooms', icon: <CalendarDays aria-hidden="true" /> },
  { label: 'Mesajlar', href: '#inbox', icon: <Inbox aria-hidden="true" />, count: 2 },
];

function Public() {
  return (
    <PublicFrame
      name="AIM"
      homeHref="#home"
      nav={['Proqramlar', 'Tədbirlər', 'Məkanlar', 'IT Park', 'Statistika'].map((label) => ({
        label,
        href: `#${label}`,
      }))}
      languages={languages}
      signIn={{ label: 'Daxil ol', href: '#in' }}
      help={help}
      footer={[
        {
          title: 'Xidmət',
          links: [
            { label: 'Buradan başlayın', href: '#f1' },
            { label: 'Reyestr', href: '#f2' },
          ],
        },
        {
          title: 'Haqqında',
          links: [
            { label: 'Məxfilik', href: '#f3' },
            { label: 'Əlçatanlıq', href: '#f4' },
          ],
        },
      ]}
      legal="Azərbaycan İnnovasiya Mərkəzi"
      hero={
        <Hero
          overlapped
          kicker="Azərbaycan İnnovasiya Mərkəzi"
          title="Buradan başlayın. Yolun hər addımında yanınızdayıq."
          lead="Nə etmək istədiyinizi seçin, qalanını birlikdə edək."
        />
      }
    >
      <div className="relative -mt-20 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {[
          'İdeyam var',
          'Startapım var',
          'IT Park rezidenti olmaq istəyirəm',
          'Otaq lazımdır',
          'İnvestoram',
          'Təqaüd istəyirəm',
        ].map((title) => (
          <IntentCard key={title} icon={<Lightbulb />} title={title} href={`#${title}`}>
            5 dəqiqəyə müraciət edin. Şirkət lazım deyil.
          </IntentCard>
        ))}
      </div>
    </PublicFrame>
  );
}

function Founder() {
  return (
    <FounderFrame
      name="AIM"
      homeHref="#home"
      nav={topNav}
      organisation={<SampleActing />}
      bell={<Bell count={3} href="#bell" />}
      profile={sampleProfile}
      help={help}
    >
      <div className="grid gap-6">
        <PageHeader large title="Salam, Aysel" lead="Bu həftə bir iş var." />
        <NextStepCard
          kicker="Növbəti addımınız"
          title="Rüblük hesabatı göndərin"
          reason="Rəqəmlər keçən rübdən doldurulub, yalnız yoxlayın."
          effort="təxminən 4 dəqiqə"
          deadline={<Clock until="2026-12-05T14:00:00Z" now="2026-11-23T08:04:00Z" />}
          action={
            <LinkButton href="#do" variant="primary">
              Hesabatı aç
            </LinkButton>
          }
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Card title="Kim baxdı" detail="Bu həftə 4 baxış" href="#data" />
          <Card title="Görüşlər" detail="26 noyabr, 18:30, Bakı vaxtı" href="#meet" />
        </div>
      </div>
    </FounderFrame>
  );
}

function Invest() {
  return (
    <InvestFrame
      name="AIM · İnvestor"
      homeHref="#home"
      nav={topNav}
      bell={<Bell count={0} href="#bell" />}
      profile={sampleProfile}
    >
      <PageHeader
        large
        title="48 startap investor axtarır"
        lead="Göstəricilər yoxlanılıb; mənbə və tarix hər rəqəmin yanındadır."
      />
      <div className="mt-6 grid gap-5 md:grid-cols-2 xl:grid-cols-3">
        {['Günəş Evi', 'Yolçu', 'Xəzər Pulsu'].map((name) => (
          <Card
            key={name}
            title={name}
            detail="Aqrotex · Gəncə"
            href={`#${name}`}
            trailing={<StageTag step={4} label="Akselerasiya" />}
          >
            Fermer yarpağın şəklini çəkir, xəstəliyi 2 saniyəyə öyrənir.
          </Card>
        ))}
      </div>
    </InvestFrame>
  );
}

export const frameStories = storiesOf('Frame', { public: Public, founder: Founder, invest: Invest }, true);
