import { ViewTabs } from '@aim/ui/view-tabs.tsx';
import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { DeleteViewDocument, SavedViewsDocument, ViewPartsFragmentDoc } from '../../gql/graphql.ts';
import { useCommand } from '../../lib/command.ts';
import { ConfirmCommand } from '../../lib/confirm-command.tsx';
import { useT } from '../../lib/language.tsx';
import { queryOf } from '../../lib/query.ts';
import { SaveViewDialog } from './save-view-dialog.tsx';
import { isSameView, type ViewSearch, viewHref, viewSearchOf } from './view-search.ts';

export interface BuiltInView {
  readonly id: string;
  readonly label: string;
  readonly search: ViewSearch;
}

interface SavedViewsProps {
  /** The list, as the server knows it: `organisations`. */
  readonly screen: string;
  readonly path: string;
  /** The address as it is; `view` names the view it began with. */
  readonly address: Readonly<Record<string, unknown>>;
  /** The first one is the list as it comes. */
  readonly builtIn: readonly [BuiltInView, ...BuiltInView[]];
  readonly onGo: (href: string) => void;
}

/** Ways to look at a list: the given ones, one's own, and what colleagues share. */
export function SavedViews({ screen, path, address, builtIn, onGo }: SavedViewsProps) {
  const t = useT();
  const { data } = useQuery(queryOf(SavedViewsDocument, { screen }));
  const remove = useCommand(DeleteViewDocument);
  const [open, setOpen] = useState<'save' | 'delete' | null>(null);
  const saved = readFragment(ViewPartsFragmentDoc, data?.savedViews ?? []);
  const now = viewSearchOf(address);
  const views = [
    ...builtIn.map((view) => ({ ...view, href: viewHref(path, view.search) })),
    ...saved.map(({ id, name, search, shared, isMine }) => ({
      id,
      label: shared && !isMine ? t('views.sharedName', { name }) : name,
      search: viewSearchOf(search),
      href: viewHref(path, viewSearchOf(search), id),
    })),
  ];
  const begun = views.find(({ id }) => id === address['view']);
  const current = begun ?? views.find(({ search }) => isSameView(search, now)) ?? views[0];
  const own = saved.find(({ id }) => id === current?.id);
  return (
    <>
      <ViewTabs
        views={views}
        currentId={current?.id}
        changed={current !== undefined && !isSameView(current.search, now)}
        onSave={() => setOpen('save')}
        actions={
          own?.isMine
            ? [
                {
                  id: 'delete',
                  label: t('views.delete'),
                  icon: <Trash2 />,
                  danger: true,
                  onSelect: () => setOpen('delete'),
                },
              ]
            : []
        }
      />
      {open === 'save' ? (
        <SaveViewDialog
          screen={screen}
          search={now}
          onSaved={(id) => onGo(viewHref(path, now, id))}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'delete' && own ? (
        <ConfirmCommand
          danger
          title={t('views.deleteTitle', { name: own.name })}
          text={t(own.shared ? 'views.deleteSharedText' : 'views.deleteText')}
          confirm={t('views.delete')}
          done={t('views.deleted', { name: own.name })}
          run={() => remove({ input: { id: own.id } })}
          onClose={() => setOpen(null)}
          onDone={() => onGo(path)}
        />
      ) : null}
    </>
  );
}
