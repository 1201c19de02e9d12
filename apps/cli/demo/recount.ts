import {
  dossierDecider,
  evolveAll,
  tallyLine,
  votesOn,
  type Attendance,
  type DossierEvent,
  type DossierState,
  type LineResult,
} from '@vinhdanh/domain';
import { canonicalJson } from '@vinhdanh/platform';
import { verifyChain } from '@vinhdanh/record';
import type { RecordedEvent, SeatView, SessionView } from '../http/views';
import { must } from './story';

/** The state that the record comes to, after its hash chain was recomputed from the first event on. */
export function stateFromRecord(code: string, id: string, events: readonly RecordedEvent[]): DossierState {
  const fault = verifyChain({ kind: 'dossier', id }, events);
  must(fault === null, `chuỗi băm của ${code} sai tại sự kiện ${fault?.seq ?? 0}`);
  return evolveAll<DossierState, DossierEvent>(
    dossierDecider.evolve,
    null,
    events.map(({ body }) => body as DossierEvent),
  );
}

/** The counts of a ballot anew, from its papers and the rules of its lines alone. */
function recountBallot(session: SessionView, ballot: SessionView['ballots'][number]): readonly LineResult[] {
  const { seats, agenda, rules } = session;
  const papers = (session.papers ?? []).filter((paper) => paper.ballot === ballot.id);
  const counts = (attendance: Attendance): number =>
    seats.filter((seat) => seat.attendance === attendance && attends(seat, ballot.id)).length;
  return ballot.lines.map((number, place) => {
    const line = agenda[number - 1];
    const rule = rules.find(({ id }) => id === line?.rule);
    must(line !== undefined && rule !== undefined, `dòng ${number} không có trong danh sách`);
    const recused = seats.filter(({ id }) => line.recused.includes(id));
    const result = tallyLine(line.dossier, rule, {
      members: seats.length,
      present: counts('present'),
      staff: null,
      written: counts('written'),
      writtenVotes: counts('written'),
      recused: recused.length,
      recusedAttending: recused.filter((seat) => attends(seat, ballot.id)).length,
      votes: votesOn(papers, place),
    });
    return { ...result, ballot: ballot.id };
  });
}

const attends = ({ attendance, cast }: SeatView, ballot: string): boolean =>
  attendance === 'present' || (attendance === 'written' && cast.includes(ballot));

/** Recounts a session; every number must be the one that was announced. */
export function recount(session: SessionView): readonly LineResult[] {
  const results = session.ballots
    .filter(({ phase }) => phase === 'counted')
    .flatMap((ballot) => recountBallot(session, ballot));
  must(
    canonicalJson(results) === canonicalJson(session.results),
    `kiểm phiếu lại phiên họp ${session.id} ra kết quả khác`,
  );
  return results;
}
