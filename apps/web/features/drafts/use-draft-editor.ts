import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, read } from '../../api/client';
import type { Content, Draft } from '../../api/models';
import { asProblem, mayRetry, type ProblemError } from '../../api/problem';
import { useWarnBeforeLeaving } from '../../ui/use-warn-before-leaving';

export interface DraftWords {
  readonly award: string;
  readonly content: Content;
  readonly retrospective: boolean;
}

export type SaveState = 'saved' | 'saving' | 'waiting' | 'conflict' | 'failed';

const TYPING_PAUSE_MS = 900;
const RETRY_PAUSE_MS = 5_000;

export interface DraftEditor {
  readonly words: DraftWords;
  readonly change: (next: (words: DraftWords) => DraftWords) => void;
  readonly state: SaveState;
  readonly problem: ProblemError | null;
  /** The version that holds the words, once they are saved. */
  readonly version: number;
}

/**
 * A draft that saves itself when typing pauses. Each save names the version that it changes: when somebody else has
 * saved meanwhile nothing is overwritten, and the state becomes `conflict`.
 */
export function useDraftEditor(draft: Draft): DraftEditor {
  const { award, content, retrospective } = draft;
  const [words, setWords] = useState<DraftWords>({ award, content, retrospective });
  const [saved, setSaved] = useState({ version: draft.version, words });
  const save = useMutation({
    mutationFn: ({ version, words: sent }: typeof saved) =>
      read(api.PUT('/api/drafts/{id}', { params: { path: { id: draft.id } }, body: { version, ...sent } })),
    onSuccess: ({ version }, sent) => setSaved({ version, words: sent.words }),
  });
  const dirty = words !== saved.words;
  const problem = save.error ? asProblem(save.error) : null;
  const stuck = problem !== null && !mayRetry(problem) && save.variables?.words === words;
  const conflict = problem?.code === 'stale-version';
  const { mutate, isPending } = save;

  useEffect(() => {
    if (!dirty || isPending || stuck || conflict) return;
    const pause = problem === null ? TYPING_PAUSE_MS : RETRY_PAUSE_MS;
    const timer = setTimeout(() => mutate({ version: saved.version, words }), pause);
    return () => clearTimeout(timer);
  }, [dirty, isPending, stuck, conflict, problem, mutate, saved.version, words]);

  const unsaved = useRef<typeof saved | null>(null);
  useEffect(() => {
    unsaved.current = dirty && !stuck && !conflict ? { version: saved.version, words } : null;
  });
  useEffect(() => () => void (unsaved.current && mutate(unsaved.current)), [mutate]);

  useWarnBeforeLeaving(dirty);

  return {
    words,
    change: setWords,
    state: stateOf({ conflict, isPending, dirty, problem }),
    problem,
    version: saved.version,
  };
}

function stateOf(now: {
  conflict: boolean;
  isPending: boolean;
  dirty: boolean;
  problem: ProblemError | null;
}): SaveState {
  if (now.conflict) return 'conflict';
  if (now.isPending) return 'saving';
  if (!now.dirty) return 'saved';
  return now.problem === null ? 'waiting' : 'failed';
}
