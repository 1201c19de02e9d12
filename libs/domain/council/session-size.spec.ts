import { afterSession, by, CHAIR } from '../../../test/support/council';
import { convocation, line, NOW, SECRETARY, seatActor, seats } from '../../../test/support/fixtures';
import {
  convene,
  evolveAll,
  exportSession,
  nameRules,
  recountSession,
  resultsOf,
  sessionDecider,
  type SessionEvent,
  type SessionState,
} from '../index';

/** The engine takes no payload above this. */
const LARGEST_PAYLOAD = 2 * 1024 * 1024;

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** A session in which all seats have cast one whole paper, not yet closed. */
function voted(members: number, dossiers: number): SessionState {
  const lines = Array.from({ length: dossiers }, (_, at) => ({
    ...line(`5f0c1d7e-58a4-4a0e-9a53-${String(at).padStart(12, '0')}`),
    subject: `Nguyễn Thị Tên Khá Dài Của Một Tập Thể Hay Cá Nhân ${at}`,
    awardCode: 'BK-BT',
    unit: 'so-giao-duc-dao-tao-lang-son',
    kind: 'person' as const,
  }));
  const opening = convocation({ seats: seats(members), ...nameRules(lines) });
  const start: SessionEvent[] = [...convene(opening, SECRETARY, NOW)];
  expect(bytesOf(start)).toBeLessThan(LARGEST_PAYLOAD);
  let session = evolveAll<SessionState, SessionEvent>(sessionDecider.evolve, null, start);
  session = afterSession(session, by(SECRETARY, { type: 'freeze-agenda', agendaHash: 'hash', layOut: true }));
  const marks = session.seats.map(({ id }) => ({ seat: id, attendance: 'present' as const }));
  session = afterSession(session, by(SECRETARY, { type: 'mark-attendance', marks }));
  session = afterSession(session, by(CHAIR, { type: 'open', votingEndsAt: null }));
  for (let seat = 1; seat <= members; seat++) {
    const letters = Array.from({ length: dossiers }, (_, at) => ((at + seat) % 7 === 0 ? 'd' : 'a')).join('');
    const paper = by(seatActor(seat), { type: 'cast-paper', agendaHash: 'hash', lines: letters });
    expect(bytesOf(paper)).toBeLessThan(dossiers + 500);
    session = afterSession(session, paper);
  }
  return session;
}

/** Milliseconds of processor time, best of several runs: what other processes take from the machine does not count. */
function bestOf(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e3;
  });
  return Math.min(...times);
}

it.each([
  [22, 1_049, 50],
  [31, 2_000, 150],
])(
  '%i papers of %i lines fit whatever the engine carries, and are counted within %i ms',
  (members, dossiers, most) => {
    const open = voted(members, dossiers);
    const counts = {
      ...open,
      ballots: open.ballots.map((ballot) => ({ ...ballot, phase: 'counted' as const })),
    };
    const results = resultsOf(counts);
    const milliseconds = bestOf(5, () => resultsOf(counts));
    const closed = afterSession(open, by(CHAIR, { type: 'close', withPapersMissing: false }));
    expect(closed.results).toEqual(results);
    const exported = exportSession(closed);
    expect(recountSession(exported).differences).toEqual([]);
    const size = { state: bytesOf(closed), papers: bytesOf(closed.papers), export: bytesOf(exported) };
    process.stdout.write(
      `${members} x ${dossiers}: counted in ${milliseconds.toFixed(1)} ms; bytes ${JSON.stringify(size)}\n`,
    );
    expect(size.state).toBeLessThan(LARGEST_PAYLOAD);
    expect(size.papers).toBeLessThan(members * (dossiers + 100));
    expect(milliseconds).toBeLessThan(most);
  },
);
