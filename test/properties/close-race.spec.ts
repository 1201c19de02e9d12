import { addMilliseconds, sessionDecider, type SessionAct, type SessionState } from '@vinhdanh/domain';
import { afterSession, by, cast, CHAIR, frozen, opened, paper, upTo } from '../support/council';
import { NOW } from '../support/fixtures';

const TRIES = 2_000;
/** The paper and the close come within so many milliseconds of each other. */
const APART = 20;

const CLOSE = by(CHAIR, { type: 'close', withPapersMissing: true });

/** Both commands in the order in which they arrive, each decided on what the one before made of the session. */
function raced(session: SessionState, commands: ReadonlyArray<readonly [number, SessionAct]>) {
  const codes = new Map<SessionAct['type'], string>();
  const after = [...commands]
    .sort(([one], [other]) => one - other)
    .reduce((state, [at, command]) => {
      const now = addMilliseconds(NOW, APART + at);
      const decision = sessionDecider.decide(state, command, now);
      codes.set(command.type, decision.accepted ? 'accepted' : decision.refusal.code);
      return decision.accepted ? afterSession(state, command, now) : state;
    }, session);
  return { after, paper: codes.get('cast-paper') };
}

it(`the last paper and the close, ${TRIES} times within ${APART} ms of each other: counted or refused, never both`, () => {
  const waiting = cast(opened(frozen(), 22), upTo(21), () => ['agree', 'agree']);
  const seen = new Set<string | undefined>();
  for (let at = 0; at < TRIES; at++) {
    const apart = (at % (2 * APART + 1)) - APART;
    const isFirst = apart < 0 || (apart === 0 && at % 2 === 0);
    const last = [isFirst ? apart - 0.5 : apart + 0.5, paper(22, ['agree', 'agree'])] as const;
    const { after, paper: answer } = raced(waiting, [[0, CLOSE], last]);
    seen.add(answer);
    const isCounted = after.results[0]?.agree === 22;
    const isKept = after.papers.some(({ seat }) => seat === 'seat-22');
    expect([after.phase, isCounted, isKept]).toEqual([
      'closed',
      answer === 'accepted',
      answer === 'accepted',
    ]);
  }
  expect([...seen].sort()).toEqual(['accepted', 'paper-after-close']);
});
