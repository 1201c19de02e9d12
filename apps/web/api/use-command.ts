import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { settle, type CommandAnswer } from './command';
import type { Receipt } from './models';
import { asProblem, isFinal, type ProblemError } from './problem';

export interface Command<Body> {
  readonly run: (body: Body) => void;
  readonly busy: boolean;
  /** The request was sent, and whether it was recorded is being found out. */
  readonly unknown: boolean;
  readonly problem: ProblemError | null;
  /** Sends the same intent again, under the same key. */
  readonly again: () => void;
  readonly clear: () => void;
}

/**
 * One command of the person. Each intent has one Idempotency-Key: a retry of the same body uses it again, so that
 * nothing happens twice; another body, or the next act after an answer, gets a new one.
 */
export function useCommand<Body>(
  send: (body: Body, key: string) => Promise<CommandAnswer>,
  onDone: (receipt: Receipt, body: Body) => unknown,
): Command<Body> {
  const intent = useRef<{ words: string; key: string } | null>(null);
  const [unknown, setUnknown] = useState(false);

  const keyFor = (body: Body): string => {
    const words = JSON.stringify(body);
    if (intent.current?.words !== words) intent.current = { words, key: crypto.randomUUID() };
    return intent.current.key;
  };

  const mutation = useMutation<Receipt, unknown, Body>({
    mutationFn: (body) => settle(send(body, keyFor(body)), () => setUnknown(true)),
    onSuccess: async (receipt, body) => {
      intent.current = null;
      await onDone(receipt, body);
    },
    onError: (error) => {
      if (isFinal(asProblem(error))) intent.current = null;
    },
    onSettled: () => setUnknown(false),
  });

  return {
    run: (body) => mutation.mutate(body),
    busy: mutation.isPending,
    unknown,
    problem: mutation.error ? asProblem(mutation.error) : null,
    again: () => mutation.variables !== undefined && mutation.mutate(mutation.variables),
    clear: () => mutation.reset(),
  };
}
