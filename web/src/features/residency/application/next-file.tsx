import { Button } from '@aim/ui/button.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useHotkeys } from '@aim/ui/use-hotkeys';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { NextFilesDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';

const nextFilesQuery = queryOf(NextFilesDocument, {}, ['residencyApplication']);

/** To the file that waits longest after this one, by a button or by its key: an officer goes through the pile. */
export function NextFile({ id }: { readonly id: string }) {
  const t = useT();
  const show = useToast();
  const router = useRouter();
  const { data } = useQuery(nextFilesQuery);
  const ids = (data?.residencyApplications.items ?? []).map((file) => file.id);
  // A file that was just dealt with may wait no longer: then the pile goes on from where it lay.
  const pile = useRef<readonly string[]>([]);
  useEffect(() => {
    if (ids.includes(id)) pile.current = ids;
  });
  const go = () => {
    const order = ids.includes(id) ? ids : pile.current;
    const next =
      order.slice(order.indexOf(id) + 1).find((other) => ids.includes(other)) ?? ids.find((other) => other !== id);
    if (next === undefined) show({ text: t('application.noNextFile') });
    else router.history.push(pathTo('/staff/residency/applications/$id', { id: next }));
  };
  useHotkeys([{ keys: 'KeyN', run: go }], { enabled: data !== undefined });
  return (
    <Button
      icon={<ChevronRight aria-hidden="true" className="size-4" />}
      disabled={data === undefined}
      aria-keyshortcuts="n"
      onClick={go}
    >
      {t('application.nextFile')}
    </Button>
  );
}
