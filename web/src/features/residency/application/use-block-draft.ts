import type { Saving } from '@aim/ui/save-state.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { SaveResidencyApplicationDocument } from '../../../gql/graphql.ts';
import { clock } from '../../../lib/clock.ts';
import { request } from '../../../lib/request.ts';
import { RequestError } from '../../../lib/request-error.ts';
import { applicationQuery, type ShownBlock } from './application-query.ts';

const PAUSE = 700;
type Answers = Readonly<Record<string, unknown>>;

/** Keeps a block on the server while it is typed. Another person's change is told; what was typed here stays here. */
export function useBlockDraft(applicationId: string, block: ShownBlock) {
  const queries = useQueryClient();
  const [answers, setAnswers] = useState<Answers>(block.answers as Answers);
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const [isConflict, setConflict] = useState(false);
  const version = useRef(block.version);
  const latest = useRef(answers);
  const timer = useRef<number | undefined>(undefined);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const send = useCallback(async (): Promise<void> => {
    setSaving({ state: 'saving' });
    try {
      const { saveResidencyApplication } = await request(SaveResidencyApplicationDocument, {
        input: { id: applicationId, block: block.block, version: version.current, answers: latest.current },
      });
      const [problem] = saveResidencyApplication.problems;
      if (problem === undefined) {
        version.current += 1;
        setSaving({ state: 'saved', at: clock.now() });
      } else {
        setConflict(problem.code === 'CHANGED_MEANWHILE');
        setSaving({ state: 'failed' });
      }
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setSaving({ state: error.code === 'OFFLINE' ? 'offline' : 'failed' });
    }
  }, [applicationId, block.block]);

  /** One save after the other: each carries the version the one before has made. */
  const save = useCallback((): Promise<void> => {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    queue.current = queue.current.then(send);
    return queue.current;
  }, [send]);

  const change = (patch: Answers): void => {
    latest.current = { ...latest.current, ...patch };
    setAnswers(latest.current);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void save(), PAUSE);
  };

  const flush = async (): Promise<void> => {
    await (timer.current === undefined ? queue.current : save());
    await queries.invalidateQueries(applicationQuery(applicationId));
  };

  /** After a conflict: mine over theirs, or theirs instead of mine. */
  const settle = async (keepMine: boolean): Promise<void> => {
    const { residencyApplication } = await queries.fetchQuery({ ...applicationQuery(applicationId), staleTime: 0 });
    const theirs = residencyApplication?.blocks.find((each) => each.block === block.block);
    if (theirs === undefined) return;
    version.current = theirs.version;
    setConflict(false);
    if (keepMine) return save();
    latest.current = theirs.answers as Answers;
    setAnswers(latest.current);
    setSaving({ state: 'idle' });
  };

  useEffect(() => {
    // Leaving in the middle of a word loses nothing.
    return () => {
      if (timer.current !== undefined) void save();
    };
  }, [save]);

  return { answers, change, flush, saving, isConflict, settle };
}
