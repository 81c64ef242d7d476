import type { Localised } from '@aim/domain/kernel/locale';
import { Button } from '@aim/ui/button.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { type ComponentProps, useState } from 'react';
import { ActDialog } from '../../lib/act-dialog.tsx';
import { ActField } from '../../lib/act-field.tsx';
import { useLanguage } from '../../lib/language.tsx';

interface Choice<Value extends string> {
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, Localised>>;
}

export interface ReturnItem<Place extends string, Reason extends string> {
  readonly place: Place;
  readonly reason: Reason;
  readonly note: string;
}

interface ReturnItemsDialogProps<Place extends string, Reason extends string>
  extends Pick<ComponentProps<typeof ActDialog>, 'title' | 'description' | 'submit' | 'done' | 'onClose'> {
  readonly placeLabel: string;
  readonly places: Choice<Place>;
  readonly reasons: Choice<Reason>;
  readonly first: ReturnItem<Place, Reason>;
  readonly send: (items: readonly ReturnItem<Place, Reason>[]) => ReturnType<ComponentProps<typeof ActDialog>['run']>;
}

/** What has to be corrected before it can go on: where, why, and in the officer's words. */
export function ReturnItemsDialog<Place extends string, Reason extends string>({
  placeLabel,
  places,
  reasons,
  first,
  send,
  ...dialog
}: ReturnItemsDialogProps<Place, Reason>) {
  const { t, locale } = useLanguage();
  const [items, setItems] = useState<readonly ReturnItem<Place, Reason>[]>([first]);
  const patch = (index: number, change: Partial<ReturnItem<Place, Reason>>) =>
    setItems(items.map((item, at) => (at === index ? { ...item, ...change } : item)));
  const optionsOf = <Value extends string>({ values, labels }: Choice<Value>) =>
    values.map((value) => ({ value, label: labels[value][locale] }));
  return (
    <ActDialog {...dialog} run={() => send(items)}>
      {items.map((item, index) => (
        <div key={index} className="grid gap-3 border-b border-line pb-4 sm:grid-cols-2">
          <ActField at={`items.${index}.place`} label={placeLabel}>
            <NativeSelect
              options={optionsOf(places)}
              value={item.place}
              onChange={({ currentTarget }) => patch(index, { place: currentTarget.value as Place })}
            />
          </ActField>
          <ActField at={`items.${index}.reason`} label={t('application.reason')}>
            <NativeSelect
              options={optionsOf(reasons)}
              value={item.reason}
              onChange={({ currentTarget }) => patch(index, { reason: currentTarget.value as Reason })}
            />
          </ActField>
          <ActField at={`items.${index}.note`} label={t('application.note')} className="sm:col-span-2">
            <Textarea
              rows={2}
              value={item.note}
              onChange={({ currentTarget }) => patch(index, { note: currentTarget.value })}
            />
          </ActField>
          {items.length > 1 ? (
            <div className="sm:col-span-2">
              <Button onClick={() => setItems(items.filter((_, at) => at !== index))}>{t('application.remove')}</Button>
            </div>
          ) : null}
        </div>
      ))}
      <div>
        <Button onClick={() => setItems([...items, first])}>{t('application.addItem')}</Button>
      </div>
    </ActDialog>
  );
}
