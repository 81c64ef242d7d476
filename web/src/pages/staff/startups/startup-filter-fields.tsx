import { REGIONS, regionLabels } from '@aim/domain/kernel/region';
import { startupMachine } from '@aim/domain/pipeline/startup';
import {
  SECTORS,
  STAGES,
  STARTUP_ORIGINS,
  STARTUP_STATES,
  sectorLabels,
  stageLabels,
} from '@aim/domain/pipeline/vocabulary';
import { Button } from '@aim/ui/button.tsx';
import type { FilterField } from '@aim/ui/filter-bar.tsx';
import {
  CalendarDays,
  CircleDot,
  Filter,
  Grid2x2,
  Import,
  KeyRound,
  MapPin,
  Moon,
  Shapes,
  Signpost,
  User,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { PersonFilter } from '../../../features/people/person-filter.tsx';
import { type PlainMessageId, useLanguage } from '../../../lib/language.tsx';
import { ChoiceFilter } from '../list/choice-filter.tsx';
import { DatesFilter } from '../list/dates-filter.tsx';
import { NumberFilter } from './number-filter.tsx';
import type { StartupsSearch } from './startups-search.ts';

type Apply = (patch: Readonly<Record<string, string>>) => void;
interface Option {
  readonly value: string;
  readonly label: string;
}

const SILENCES = [60, 90, 150, 180] as const;
/** Written by other pages only: shown while they are there. */
const FIXED = [
  { id: 'cohort', label: 'startupList.cohort', icon: <Grid2x2 /> },
  { id: 'import', label: 'startupList.import', icon: <Import /> },
  { id: 'cell', label: 'startupList.cell', icon: <Filter /> },
] as const;

/** The filters of startups with their controls. */
export function useStartupFilterFields(address: StartupsSearch, apply: Apply): readonly FilterField[] {
  const { t, locale, format } = useLanguage();
  const many = (
    id: 'stage' | 'state' | 'sector' | 'region' | 'origin' | 'claimed',
    label: PlainMessageId,
    icon: ReactNode,
    options: readonly Option[],
    one = false,
  ): FilterField => ({
    id,
    label: t(label),
    icon,
    editor: (done) => (
      <ChoiceFilter
        legend={t(label)}
        options={options}
        value={[address[id]].flat().filter(Boolean)}
        one={one}
        onApply={(value) => {
          apply({ [id]: value.join(',') });
          done();
        }}
      />
    ),
  });
  const sorted = (options: readonly Option[]) =>
    [...options].sort((one, other) => format.compare(one.label, other.label));
  return [
    many(
      'stage',
      'startupList.stage',
      <Signpost />,
      STAGES.map((value) => ({ value, label: stageLabels[value][locale] })),
    ),
    many(
      'state',
      'startupList.state',
      <CircleDot />,
      STARTUP_STATES.map((value) => ({ value, label: startupMachine.states[value].label[locale] })),
    ),
    many(
      'sector',
      'startupList.sector',
      <Shapes />,
      sorted(SECTORS.map((value) => ({ value, label: sectorLabels[value][locale] }))),
    ),
    many(
      'region',
      'startupList.region',
      <MapPin />,
      sorted(REGIONS.map((value) => ({ value, label: regionLabels[value][locale] }))),
    ),
    {
      id: 'assignee',
      label: t('startupList.assignee'),
      icon: <User />,
      editor: (done) => (
        <div className="grid gap-3">
          <PersonFilter
            label={t('startupList.assignee')}
            value={address.assignee[0] ?? null}
            onChange={(id) => {
              apply({ assignee: id ?? '', unassigned: '' });
              if (id !== null) done();
            }}
          />
          <Button
            onClick={() => {
              apply({ assignee: '', unassigned: 'yes' });
              done();
            }}
          >
            {t('startupList.onlyUnassigned')}
          </Button>
        </div>
      ),
    },
    {
      id: 'registered',
      label: t('startupList.registered'),
      icon: <CalendarDays />,
      editor: (done) => (
        <DatesFilter
          from={address.from}
          to={address.to}
          onApply={(from, to) => {
            apply({ from, to });
            done();
          }}
        />
      ),
    },
    {
      id: 'silent',
      label: t('startupList.silent'),
      icon: <Moon />,
      editor: (done) => (
        <NumberFilter
          label={t('startupList.silentHint')}
          value={address.silent}
          choices={SILENCES}
          onApply={(silent) => {
            apply({ silent });
            done();
          }}
        />
      ),
    },
    many(
      'origin',
      'startupList.origin',
      <Import />,
      STARTUP_ORIGINS.map((value) => ({ value, label: t(`startupList.origin${value}`) })),
    ),
    many(
      'claimed',
      'startupList.claimed',
      <KeyRound />,
      [
        { value: 'yes', label: t('startupList.claimedYes') },
        { value: 'no', label: t('startupList.claimedNo') },
      ],
      true,
    ),
    ...FIXED.filter(({ id }) => address[id] !== '').map(({ id, label, icon }) => ({
      id,
      label: t(label),
      icon,
      editor: (): ReactNode => <p className="text-ui text-ink-2">{t('startupList.fixedHint')}</p>,
    })),
  ];
}
