import { ChoiceBar } from '@aim/ui/choice-bar.tsx';
import { Columns3, Table2 } from 'lucide-react';
import { useT } from '../../../lib/language.tsx';
import type { Change } from '../list/list-address.ts';

/** Table or board. */
export function LayoutSwitch({ value, change }: { readonly value: 'table' | 'board'; readonly change: Change }) {
  const t = useT();
  return (
    <ChoiceBar
      label={t('startupList.layout')}
      value={value}
      onChange={(next) => change({ layout: next === 'board' ? 'board' : '', view: '', peek: '' })}
      options={[
        { value: 'table', label: t('startupList.table'), icon: <Table2 /> },
        { value: 'board', label: t('startupList.board'), icon: <Columns3 /> },
      ]}
    />
  );
}
