import { convene, sessionDecider, type SessionCommand, type SessionEvent } from '@vinhdanh/domain';
import { by, CHAIR, paper, upTo } from './council';
import { convocation, line, SECRETARY, submission } from './fixtures';

export const DOSSIER = submission().id;
export const SESSION = '00000000-0000-4000-8000-000000000005';

const NOW = '2026-01-05T02:00:00.000Z';

/** An event as it is recorded. */
export type Recorded = { readonly type: string; readonly [member: string]: unknown };

/** A session of 22 seats over the dossier and another one: 18 agree, one line is closed to a seat. */
export function sessionEvents(): readonly SessionEvent[] {
  const agenda = [line('other-dossier'), line(DOSSIER)];
  const events = [...convene(convocation({ id: SESSION, agenda }), SECRETARY, NOW)];
  let state = sessionDecider.evolve(null, events[0] as SessionEvent);
  const then = (command: SessionCommand): void => {
    const decision = sessionDecider.decide(state, command, NOW);
    if (!decision.accepted) throw new Error(decision.refusal.code);
    for (const event of decision.events) state = sessionDecider.evolve(state, event);
    events.push(...decision.events);
  };
  const marks = upTo(22).map((seat) => ({ seat: `seat-${seat}`, attendance: 'present' as const }));
  then(by(SECRETARY, { type: 'freeze-agenda', agendaHash: 'hash', layOut: true }));
  then(by(SECRETARY, { type: 'mark-attendance', marks }));
  then(by(SECRETARY, { type: 'recuse', seat: 'seat-22', dossier: DOSSIER, reason: 'Vợ của đối tượng' }));
  then(by(CHAIR, { type: 'open', votingEndsAt: null }));
  for (const seat of upTo(22))
    then(paper(seat, ['agree', seat === 22 ? 'recused' : seat > 18 ? 'disagree' : 'agree']));
  then(by(CHAIR, { type: 'close', withPapersMissing: true }));
  return events;
}

const ERASURE = '00000000-0000-4000-8000-00000000000e';
export const ERASED_PLACE = '/submission/content/subject/name';

/** An order over the dossier. @param report null: it names another event, and no file */
export const erasureOf = (
  dossier: string,
  report: string | null,
): readonly [kind: string, id: string, bodies: readonly Recorded[]] => [
  'erasure',
  ERASURE,
  [
    {
      type: 'erased',
      order: { number: '12/QĐ-SNV', day: '2026-02-01', issuedBy: 'Sở Nội vụ', article: 'Điều 14' },
      dossier,
      texts: [{ kind: 'dossier', id: dossier, seq: report === null ? 2 : 1, places: [ERASED_PLACE] }],
      histories: [],
      files: report === null ? [] : [report],
    },
  ],
];
