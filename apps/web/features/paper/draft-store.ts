/** Where the draft of one paper is kept: on this device alone. */
export const draftKey = (session: string, seat: string, ballot: string, agendaHash: string): string =>
  `vinhdanh.paper.${session}.${seat}.${ballot}.${agendaHash}`;

/** A browser that keeps nothing is no reason not to vote: the draft then lives as long as the page. */
const ifKept = <T>(reach: () => T, otherwise: T): T => {
  try {
    return reach();
  } catch {
    return otherwise;
  }
};

export const readDraft = (key: string): string => ifKept(() => localStorage.getItem(key) ?? '', '');

export const keepDraft = (key: string, draft: string): void =>
  ifKept(() => localStorage.setItem(key, draft), undefined);

export const dropDraft = (key: string): void => ifKept(() => localStorage.removeItem(key), undefined);
