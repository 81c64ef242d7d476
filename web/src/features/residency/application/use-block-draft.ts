import { useQueryClient } from '@tanstack/react-query';
import { SaveResidencyApplicationDocument } from '../../../gql/graphql.ts';
import { request } from '../../../lib/request.ts';
import { useAutosave } from '../use-autosave.ts';
import { applicationQuery, type ShownBlock } from './application-query.ts';

export type Answers = Readonly<Record<string, unknown>>;

/** Keeps a block on the server while it is typed. */
export function useBlockDraft(applicationId: string, block: ShownBlock) {
  const queries = useQueryClient();
  const { value, latest, change, flush, ...rest } = useAutosave<Answers>({
    name: `residency-application:${applicationId}:${block.block}`,
    value: block.answers as Answers,
    version: block.version,
    keep: async (answers, version) => {
      const input = { id: applicationId, block: block.block, version, answers };
      const { saveResidencyApplication } = await request(SaveResidencyApplicationDocument, { input });
      return saveResidencyApplication.problems[0]?.code ?? null;
    },
    reload: async () => {
      const { residencyApplication } = await queries.fetchQuery({ ...applicationQuery(applicationId), staleTime: 0 });
      const theirs = residencyApplication?.blocks.find((each) => each.block === block.block);
      return theirs === undefined ? null : { value: theirs.answers as Answers, version: theirs.version };
    },
  });
  return {
    ...rest,
    answers: value,
    change: (patch: Answers): void => change({ ...latest.current, ...patch }),
    /** Only what nobody has answered. */
    fill: (known: Answers): void => {
      const missing = Object.entries(known).filter(([name]) => isEmpty(latest.current[name]));
      if (missing.length > 0) change({ ...latest.current, ...Object.fromEntries(missing) });
    },
    /** Whether the server has everything, and the list of sections knows it. */
    flush: async (): Promise<boolean> => {
      const isKept = await flush();
      if (isKept) await queries.invalidateQueries(applicationQuery(applicationId));
      return isKept;
    },
  };
}

export const isEmpty = (answer: unknown): boolean => String(answer ?? '').trim() === '';
