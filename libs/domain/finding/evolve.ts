import type { AuditFinding, FindingEvent, FindingWords } from './state';

/** The finding after the event. */
export function evolveFinding(state: AuditFinding | null, event: FindingEvent): AuditFinding {
  const said = (words: string): FindingWords => ({ by: event.by, at: event.at, words });
  if (event.type === 'raised') {
    const { id, about, organization, reason, seq } = event;
    return {
      ...{ id, seq, phase: 'open', about, organization },
      ...{ raised: said(reason), answers: [], closed: null },
    };
  }
  if (state === null) throw new Error(`finding event ${event.type} before it was raised`);
  const next = { ...state, seq: event.seq };
  switch (event.type) {
    case 'answered':
      return { ...next, phase: 'answered', answers: [...state.answers, said(event.note)] };
    case 'closed':
      return { ...next, phase: 'closed', closed: { ...said(event.reason), conclusion: event.conclusion } };
  }
}
