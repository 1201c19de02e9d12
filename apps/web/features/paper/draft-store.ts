/** Where the draft of one paper is kept until it is cast. */
export interface DraftStore {
  /** Empty where there is none. */
  readonly read: () => string;
  readonly keep: (draft: string) => void;
  readonly drop: () => void;
}

/** A browser that keeps nothing is no reason not to vote: the draft then lives as long as the page. */
const ifKept = <T>(reach: () => T, otherwise: T): T => {
  try {
    return reach();
  } catch {
    return otherwise;
  }
};

/** The draft of a paper with a name: on this device alone, over reloads too. */
export function deviceDraft(session: string, seat: string, ballot: string, agendaHash: string): DraftStore {
  const key = `vinhdanh.paper.${session}.${seat}.${ballot}.${agendaHash}`;
  return {
    read: () => ifKept(() => localStorage.getItem(key) ?? '', ''),
    keep: (draft) => ifKept(() => localStorage.setItem(key, draft), undefined),
    drop: () => ifKept(() => localStorage.removeItem(key), undefined),
  };
}

const inMemory = new Map<string, string>();

/** The draft of a secret paper: in the memory of this tab, and nowhere else. */
export function memoryDraft(session: string, seat: string, ballot: string): DraftStore {
  const key = `${session} ${seat} ${ballot}`;
  return {
    read: () => inMemory.get(key) ?? '',
    keep: (draft) => inMemory.set(key, draft),
    drop: () => inMemory.delete(key),
  };
}
