import { regionLabels } from '@aim/domain/kernel/region';
import { startupMachine } from '@aim/domain/pipeline/startup';
import { sectorLabels, stageLabels } from '@aim/domain/pipeline/vocabulary';
import type { ActiveFilter } from '@aim/ui/filter-bar.tsx';
import { usePersonName } from '../../../features/people/person-filter.tsx';
import { useCohortName, useImportName } from '../../../features/pipeline-staff/list/chosen-names.ts';
import { cellFrom } from '../../../features/pipeline-staff/list/funnel-cell.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { datesText } from '../list/dates-text.ts';
import type { StartupsSearch } from './startups-search.ts';

/** What the list is narrowed by now, in words. */
export function useStartupFilterTexts(address: StartupsSearch): readonly ActiveFilter[] {
  const { t, locale, format } = useLanguage();
  const { state, stage, sector, region, origin, assignee, unassigned, claimed, from, to, silent } = address;
  const person = usePersonName(assignee[0] ?? null);
  const cohort = useCohortName(address.cohort);
  const file = useImportName(address.import);
  const cell = address.cell === '' ? null : cellFrom(address.cell);
  const texts: readonly (readonly [id: string, text: string])[] = [
    ['stage', format.list(stage.map((one) => stageLabels[one][locale]))],
    ['state', format.list(state.map((one) => startupMachine.states[one].label[locale]))],
    ['sector', format.list(sector.map((one) => sectorLabels[one][locale]))],
    ['region', format.list(region.map((one) => regionLabels[one][locale]))],
    ['origin', format.list(origin.map((one) => t(`startupList.origin${one}`)))],
    ['assignee', unassigned === '' ? (assignee.length === 0 ? '' : (person ?? '…')) : t('startupList.unassigned')],
    ['claimed', claimed === '' ? '' : t(claimed === 'yes' ? 'startupList.claimedYes' : 'startupList.claimedNo')],
    ['registered', datesText(from, to, t, format)],
    ['silent', silent === '' ? '' : t('startupList.silentDays', { count: Number(silent) })],
    ['cohort', address.cohort === '' ? '' : (cohort ?? '…')],
    ['import', address.import === '' ? '' : (file ?? '…')],
    [
      'cell',
      cell === null
        ? ''
        : t('startupList.cellText', {
            stage: cell.stage ? stageLabels[cell.stage][locale] : t('funnel.total'),
            date: format.day(cell.asOf, 'short'),
          }),
    ],
  ];
  return texts.filter(([, text]) => text !== '').map(([id, text]) => ({ id, text }));
}
