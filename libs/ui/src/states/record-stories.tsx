import { Lightbulb, Rocket } from 'lucide-react';
import { Avatar } from '../avatar.tsx';
import { Badge } from '../badge.tsx';
import { Breadcrumb } from '../breadcrumb.tsx';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Clock } from '../clock.tsx';
import { Confirmation } from '../confirmation.tsx';
import { IntentCard } from '../intent-card.tsx';
import { LinkButton } from '../link-button.tsx';
import { MetricTile } from '../metric-tile.tsx';
import { NextStepCard } from '../next-step-card.tsx';
import { PageHeader } from '../page-header.tsx';
import { Qr } from '../qr.tsx';
import { Sparkline } from '../sparkline.tsx';
import { STAGE_STEPS } from '../stage-glyph.tsx';
import { StageTag } from '../stage-tag.tsx';
import { StageTrack } from '../stage-track.tsx';
import { type StateKind, StateTag } from '../state-tag.tsx';
import { SummaryList } from '../summary-list.tsx';
import { TaskList } from '../task-list.tsx';
import { TextLink } from '../text-link.tsx';
import { Timeline } from '../timeline.tsx';
import { Verdict } from '../verdict.tsx';
import { storiesOf } from './story.ts';

export const stageNames = [
  'İdeya',
  'MVP',
  'İnkubasiya',
  'Akselerasiya',
  'İnvestor axtarışı',
  'İnvestisiya alıb',
] as const;
const now = '2026-11-23T08:04:00Z';
const states: readonly (readonly [StateKind, string])[] = [
  ['draft', 'Qaralama'],
  ['sent', 'Göndərilib'],
  ['working', 'Baxılır'],
  ['yours', 'Sizdən cavab gözlənilir'],
  ['waiting', 'Gözləmə siyahısı'],
  ['done', 'Qəbul edilib'],
  ['closed', 'Bu dəfə seçilməyib'],
  ['late', 'Gecikir'],
  ['revoked', 'Ləğv edilib'],
];

const facts = [
  { term: 'Status', value: 'Virtual IT Park rezidenti' },
  { term: 'Sertifikat №', value: 'AIM-R-2026-00417' },
  { term: 'VÖEN', value: '1405•••821' },
  { term: 'Verilib', value: '14 mart 2026' },
];

export const recordStories = [
  ...storiesOf('Tags', {
    stages: () => (
      <div className="flex flex-wrap gap-2">
        {STAGE_STEPS.map((step) => (
          <StageTag key={step} step={step} label={stageNames[step - 1] ?? ''} />
        ))}
      </div>
    ),
    states: () => (
      <div className="flex flex-wrap gap-2">
        {states.map(([kind, label]) => (
          <StateTag key={kind} kind={kind} label={label} />
        ))}
        <Badge tone="brand">Yeni</Badge>
      </div>
    ),
    track: () => (
      <div className="grid gap-8">
        <StageTrack step={4} label="Akselerasiya" />
        <StageTrack step={3} label="İnkubasiya" names={stageNames} />
      </div>
    ),
  }),
  ...storiesOf('Clock', {
    calm: () => <Clock label="Müraciət qəbulu" until="2026-12-18T14:00:00Z" now={now} />,
    soon: () => <Clock label="Müraciət qəbulu" until="2026-11-25T14:00:00Z" now={now} />,
    late: () => <Clock inline until="2026-11-20T20:00:00Z" now={now} />,
  }),
  ...storiesOf('Record', {
    header: () => (
      <PageHeader
        places={[
          { label: 'Startaplar', href: '#list' },
          { label: 'Gəncə', href: '#city' },
        ]}
        title="Aqro Göz"
        tags={<StageTag step={4} label="Akselerasiya" />}
        lead="Fermer yarpağın şəklini çəkir, xəstəliyi 2 saniyəyə öyrənir."
        actions={
          <>
            <Button shortcut="E">Düzəlt</Button>
            <Button variant="primary">Mərhələni dəyiş</Button>
          </>
        }
      />
    ),
    breadcrumb: () => (
      <Breadcrumb
        places={[
          { label: 'Təşkilatlar', href: '#1' },
          { label: '«Dəniz Analitika» MMC', href: '#2' },
        ]}
      />
    ),
    summary: () => <SummaryList entries={facts.map((fact) => ({ ...fact, changeHref: '#change' }))} />,
    facts: () => <SummaryList compact entries={facts} />,
    tasks: () => (
      <TaskList
        tasks={[
          { id: '1', title: 'Komanda', href: '#1', done: true, state: 'Hazırdır' },
          {
            id: '2',
            title: 'Problem və həll',
            hint: 'İki sual, təxminən 4 dəqiqə',
            href: '#2',
            done: false,
            state: <Badge tone="warn">Sizdən gözlənilir</Badge>,
          },
          { id: '3', title: 'Göndər', done: false, state: 'Hələ açıq deyil' },
        ]}
      />
    ),
    timeline: () => (
      <Timeline
        entries={[
          {
            id: '1',
            at: 'Bu gün, 12:04',
            title: 'Nigar Cəfərova, AIM rəyçisi',
            children: (
              <>
                <p>Müraciətinizi oxudu</p>
                <p className="text-sm text-ink-2">Məqsəd: İdeyadan MVP-yə 2026 seçimi · Əsas: Razılıq №3</p>
              </>
            ),
            actions: <TextLink href="#odd">Bu baxış mənə qəribə gəlir</TextLink>,
          },
          {
            id: '2',
            at: '19 noy, 16:20',
            title: 'Vergi xidməti, sistem sorğusu',
            children: <p>VÖEN statusunu yoxladı</p>,
            tone: 'neutral',
          },
        ]}
      />
    ),
  }),
  ...storiesOf('Card', {
    nextStep: () => (
      <NextStepCard
        kicker="Növbəti addımınız"
        title="Rüblük hesabatı göndərin"
        reason="Rəqəmlər keçən rübdən doldurulub, yalnız yoxlayın. Vaxtında göndərsəniz, statusunuz dəyişmir."
        effort="təxminən 4 dəqiqə"
        deadline={<Clock until="2026-12-05T14:00:00Z" now={now} />}
        action={
          <LinkButton href="#do" variant="primary">
            Hesabatı aç
          </LinkButton>
        }
        later={<Button variant="quiet">Sonra xatırlat</Button>}
      />
    ),
    intents: () => (
      <div className="grid gap-3 sm:grid-cols-2">
        <IntentCard icon={<Lightbulb />} title="İdeyam var" href="#idea">
          5 dəqiqəyə müraciət edin. Şirkət lazım deyil.
        </IntentCard>
        <IntentCard icon={<Rocket />} title="Startapım var" href="#startup">
          MVP, akselerasiya və investor axtarışı.
        </IntentCard>
      </div>
    ),
    startup: () => (
      <div className="max-w-96">
        <Card
          leading={<Avatar name="Günəş Evi" size="large" shape="organisation" />}
          title="Günəş Evi"
          detail="Aqrotex · Gəncə"
          trailing={<StageTag step={4} label="Akselerasiya" />}
          href="#startup"
          footer={<StageTrack step={4} label="Akselerasiya" />}
        >
          <p>Fermer yarpağın şəklini çəkir, xəstəliyi 2 saniyəyə öyrənir.</p>
          <div className="mt-3">
            <Sparkline values={[12, 14, 13, 18, 21, 20, 26]} label="Aylıq gəlir: 7 ayda 12-dən 26-ya" />
          </div>
        </Card>
      </div>
    ),
    metrics: () => (
      <div className="grid gap-3 sm:grid-cols-3">
        <MetricTile value="612" label="ideya" />
        <MetricTile value="9.240" label="təqaüd alan" change="keçən ildən 1.120 çox" href="#m" />
        <MetricTile
          value="35 mln $"
          label="vençur fondlarında"
          source={{ name: 'fond hesabatları', date: '30 sentyabr 2026' }}
        />
      </div>
    ),
  }),
  ...storiesOf('Confirmation', {
    sent: () => (
      <Confirmation
        title="Bu qədər. Qalanını biz edirik."
        lead="Müraciətiniz 23 noyabr 2026, 12:04-də (Bakı vaxtı) çatıb."
        reference={{ label: 'Müraciət nömrəsi', value: 'AIM-26-1042' }}
        next={{
          title: 'Bundan sonra',
          steps: ['İki rəyçi oxuyur: adətən 6 gün, 10 müraciətdən 8-i 9 günə.', 'Cavabı e-poçta və bura yazırıq.'],
        }}
        actions={
          <>
            <LinkButton href="#track" variant="primary">
              Gedişi izlə
            </LinkButton>
            <Button>PDF saxla</Button>
          </>
        }
      />
    ),
  }),
  ...storiesOf('Verdict', {
    valid: () => (
      <Verdict
        kind="valid"
        title="Sertifikat etibarlıdır"
        checked="23 noyabr 2026, 12:07:41 (Bakı vaxtı) tarixində reyestrdə yoxlanıldı"
        holder="«Dəniz Analitika» MMC"
      >
        <SummaryList compact entries={facts} />
        <div className="mt-5 flex items-center gap-5 border-t border-line pt-5">
          <Qr value="HTTPS://AIM.AZ/V/7F3K92QX1M" label="Yoxlama səhifəsinin kodu" className="size-24 shrink-0" />
          <p className="text-sm text-ink-2">Ünvan sətrində aim.az yazıldığına baxın.</p>
        </div>
      </Verdict>
    ),
    revoked: () => (
      <Verdict kind="revoked" title="Sertifikat ləğv edilib" checked="23 noyabr 2026, 12:07:41 (Bakı vaxtı)">
        <p>12 oktyabr 2026-dan etibarsızdır.</p>
      </Verdict>
    ),
    suspended: () => (
      <Verdict kind="suspended" title="Sertifikat dayandırılıb" checked="23 noyabr 2026, 12:07:41 (Bakı vaxtı)">
        <p>Bərpa olunana qədər etibarsızdır.</p>
      </Verdict>
    ),
    unknown: () => (
      <Verdict kind="unknown" title="Belə sertifikat tapılmadı" checked="23 noyabr 2026, 12:07:41 (Bakı vaxtı)">
        <p>Kodu kağızdakı ilə yenidən tutuşdurun.</p>
      </Verdict>
    ),
  }),
];
