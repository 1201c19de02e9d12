import {
  dossierDecider,
  evolveAll,
  tallyLine,
  type DossierEvent,
  type DossierState,
  type LineResult,
} from '@vinhdanh/domain';
import { canonicalJson } from '@vinhdanh/platform';
import { verifyChain } from '@vinhdanh/record';
import type { AgendaLineView, RecordedEvent, SessionView } from '../http/views';
import { must } from './story';

/** The state that the record comes to, after its hash chain was recomputed from the first event on. */
export function stateFromRecord(code: string, events: readonly RecordedEvent[]): DossierState {
  const fault = verifyChain(events);
  must(fault === null, `chuỗi băm của ${code} sai tại sự kiện ${fault?.seq ?? 0}`);
  return evolveAll<DossierState, DossierEvent>(
    dossierDecider.evolve,
    null,
    events.map(({ body }) => body as DossierEvent),
  );
}

/** The count of a line anew, from the papers and the threshold alone. */
function recountLine(session: SessionView, line: AgendaLineView, index: number): LineResult {
  const { seats, papers } = session;
  return tallyLine(line.dossier, line.threshold, {
    members: seats.length,
    present: seats.filter(({ attendance }) => attendance === 'present').length,
    written: seats.filter(({ attendance, hasCast }) => attendance === 'written' && hasCast).length,
    recused: line.recused.length,
    choices: (papers ?? []).map(({ lines }) => lines[index] ?? 'blank'),
  });
}

/** Recounts a session; every number must be the one that was announced. */
export function recount(session: SessionView): readonly LineResult[] {
  const results = session.agenda.map((line, index) => recountLine(session, line, index));
  must(
    canonicalJson(results) === canonicalJson(session.results),
    `kiểm phiếu lại phiên họp ${session.id} ra kết quả khác`,
  );
  return results;
}
