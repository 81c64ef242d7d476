import { Building2, CalendarDays, FileText, LayoutDashboard, Settings, Users } from 'lucide-react';
import { useState } from 'react';
import { Bell } from '../bell.tsx';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { DetailTemplate } from '../detail-template.tsx';
import { ListTemplate } from '../list-template.tsx';
import { PageHeader } from '../page-header.tsx';
import { PaletteTrigger } from '../palette-trigger.tsx';
import { PeekPanel } from '../peek-panel.tsx';
import { StageTag } from '../stage-tag.tsx';
import { SummaryList } from '../summary-list.tsx';
import { Timeline } from '../timeline.tsx';
import { ViewTabs } from '../view-tabs.tsx';
import { WorkFrame } from '../work-frame.tsx';
import { SampleTabs } from './overlay-stories.tsx';
import { SampleActing, sampleProfile } from './sample-people.tsx';
import { storiesOf } from './story.ts';
import { SampleTable } from './table-stories.tsx';

const staffNav = [
  {
    items: [
      { label: 'Bu gün', href: '#today', icon: <LayoutDashboard aria-hidden="true" />, current: true, count: 7 },
      { label: 'Müraciətlər', href: '#applications', icon: <FileText aria-hidden="true" /> },
      { label: 'Təşkilatlar', href: '#organisations', icon: <Building2 aria-hidden="true" /> },
      { label: 'Tədbirlər', href: '#events', icon: <CalendarDays aria-hidden="true" /> },
    ],
  },
  {
    label: 'Nəzarət',
    items: [
      { label: 'İstifadəçilər', href: '#people', icon: <Users aria-hidden="true" /> },
      { label: 'Ayarlar', href: '#settings', icon: <Settings aria-hidden="true" /> },
    ],
  },
];

function Work({ page }: { page: 'list' | 'detail' }) {
  const [peeked, setPeeked] = useState(page === 'list');
  const [collapsed, setCollapsed] = useState(false);
  return (
    <WorkFrame
      name="AIM"
      homeHref="#home"
      nav={staffNav}
      collapsed={collapsed}
      onCollapsedChange={setCollapsed}
      organisation={<SampleActing />}
      search={<PaletteTrigger shortcut="Ctrl K" onOpen={() => undefined} />}
      bell={<Bell count={12} href="#bell" />}
      profile={sampleProfile}
    >
      {page === 'list' ? (
        <ListTemplate
          header={<PageHeader title="Müraciətlər" actions={<Button variant="primary">Yeni müraciət</Button>} />}
          views={
            <ViewTabs
              currentId="mine"
              views={[
                { id: 'all', label: 'Hamısı', href: '#all', count: 1240 },
                { id: 'mine', label: 'Mənim proqramım', href: '#mine', count: 48 },
              ]}
            />
          }
          peek={
            peeked ? (
              <PeekPanel
                title="Aqro Göz"
                href="#full"
                onClose={() => setPeeked(false)}
                onNext={() => undefined}
                onPrevious={() => undefined}
              >
                <SummaryList
                  compact
                  entries={[
                    { term: 'Şəhər', value: 'Gəncə' },
                    { term: 'Mərhələ', value: <StageTag step={4} label="Akselerasiya" /> },
                  ]}
                />
              </PeekPanel>
            ) : null
          }
        >
          <SampleTable fill count={24} onPeek={() => setPeeked(true)} />
        </ListTemplate>
      ) : (
        <DetailTemplate
          header={
            <PageHeader
              places={[{ label: 'Startaplar', href: '#list' }]}
              title="Aqro Göz"
              tags={<StageTag step={4} label="Akselerasiya" />}
              actions={<Button shortcut="M">Mərhələni dəyiş</Button>}
            />
          }
          aside={
            <Card title="Faktlar">
              <SummaryList
                compact
                entries={[
                  { term: 'Şəhər', value: 'Gəncə' },
                  { term: 'VÖEN', value: '1405678821' },
                ]}
              />
            </Card>
          }
        >
          <SampleTabs />
          <div className="mt-6">
            <Timeline entries={[{ id: '1', at: 'Bu gün, 12:04', title: 'Mərhələ dəyişdi: Akselerasiya' }]} />
          </div>
        </DetailTemplate>
      )}
    </WorkFrame>
  );
}

export const workStories = storiesOf(
  'WorkFrame',
  { list: () => <Work page="list" />, detail: () => <Work page="detail" /> },
  true,
);
