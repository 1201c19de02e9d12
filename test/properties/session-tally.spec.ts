import fc from 'fast-check';
import {
  convene,
  exportSession,
  recountSession,
  sessionDecider,
  writeLines,
  type BallotForm,
  type LineCounts,
  type PaperLine,
  type SessionEvent,
  type SessionState,
  type Threshold,
} from '@vinhdanh/domain';
import { PackRules } from '../../tools/verifier/src/checks/session-rule';
import { checkTallies } from '../../tools/verifier/src/checks/tally';
import { Report } from '../../tools/verifier/src/report';
import { by, CHAIR } from '../support/council';
import { actor, convocation, line, NOW, SECRETARY, seatActor, seats, sessionOf } from '../support/fixtures';
import { countByHand, type HandRule, type Member } from './count-by-hand';

const CITED = { article: 'property', evidence: 'N' } as const;
const SHARES = [
  [1, 2],
  [501, 1000],
  [2, 3],
  [70, 100],
  [80, 100],
  [90, 100],
  [1, 1],
] as const;
const BASES = ['all-members', 'members-not-recused', 'attending', 'papers-cast', 'papers-not-blank'] as const;

const rules = fc.record({
  share: fc.constantFrom(...SHARES),
  of: fc.constantFrom(...BASES),
  quorum: fc.constantFrom(...SHARES),
  writtenAttends: fc.boolean(),
  writtenCounts: fc.boolean(),
  shrinks: fc.boolean(),
});

const thresholdOf = (rule: HandRule): Threshold => ({
  ...CITED,
  num: rule.share[0],
  den: rule.share[1],
  of: rule.of,
  ballot: 'open',
  quorum: { ...CITED, num: rule.quorum[0], den: rule.quorum[1], countsWritten: rule.writtenAttends },
  written: { ...CITED, votes: rule.writtenCounts ? 'counted' : 'recorded' },
  recusal: { ...CITED, shrinks: rule.shrinks },
});

const council = fc.record({
  attendance: fc.array(fc.constantFrom('present', 'written', 'absent'), { minLength: 2, maxLength: 31 }),
  casts: fc.array(fc.boolean(), { minLength: 31, maxLength: 31 }),
  form: fc.constantFrom<BallotForm>('open', 'hands'),
  lines: fc.array(
    fc.record({
      rule: rules,
      recused: fc.array(fc.boolean(), { minLength: 31, maxLength: 31 }),
      choices: fc.array(fc.constantFrom('agree', 'disagree', 'other', 'blank'), {
        minLength: 31,
        maxLength: 31,
      }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});
type Council = typeof council extends fc.Arbitrary<infer Value> ? Value : never;

/** What each member does on a line. A hand that is not raised is not counted: those in the hall vote or not, all alike. */
const membersOf = (given: Council, lineAt: number): readonly Member[] =>
  given.attendance.map((attendance, seat) => ({
    attendance,
    recused: given.lines[lineAt]?.recused[seat] ?? false,
    votes: attendance !== 'absent' && (given.casts[seat] ?? false),
    choice: given.lines[lineAt]?.choices[seat] ?? 'blank',
  }));

const tellers = [1, 2].map((number) =>
  actor('member', 'elsewhere', { office: `teller-${number}`, person: `${number}` }),
);

interface Held {
  readonly session: SessionState;
  readonly events: readonly SessionEvent[];
}

/** The session as the council holds it, or null where it may not be opened for want of a quorum. */
function held(given: Council): Held | null {
  const agenda = given.lines.map(({ rule }, index) => line(`d${index + 1}`, 1, thresholdOf(rule)));
  const roster = seats(given.attendance.length);
  let session = sessionOf({ seats: roster, agenda });
  const events = [...convene(convocation({ seats: roster, agenda }), SECRETARY, NOW)];
  const act = (words: Parameters<typeof by>[1], who = SECRETARY): void => {
    const decision = sessionDecider.decide(session, by(who, words), NOW);
    if (!decision.accepted) throw new Error(`refused: ${decision.refusal.code}`);
    events.push(...decision.events);
    session = decision.events.reduce<SessionState>(sessionDecider.evolve, session);
  };
  act({ type: 'freeze-agenda', agendaHash: 'hash', layOut: true });
  if (given.form === 'hands') act({ type: 'choose-form', ballot: 'b1', form: 'hands', reason: '' });
  act({
    type: 'name-tellers',
    tellers: tellers.map(({ office, person }) => ({ office, person, name: person, seat: null })),
  });
  for (const [index, { recused }] of given.lines.entries())
    for (const [at, seat] of roster.entries())
      if (recused[at]) act({ type: 'recuse', seat: seat.id, dossier: `d${index + 1}`, reason: 'Người thân' });
  const marks = roster.map(({ id }, at) => ({ seat: id, attendance: given.attendance[at] ?? 'absent' }));
  act({ type: 'mark-attendance', marks });
  try {
    act({ type: 'open', votingEndsAt: null }, CHAIR);
  } catch {
    return null;
  }
  for (const [at, attendance] of given.attendance.entries()) {
    const isPaper = attendance === 'written' || (attendance === 'present' && given.form === 'open');
    if (!isPaper || !given.casts[at]) continue;
    const lines = writeLines(
      given.lines.map(({ recused, choices }): PaperLine =>
        recused[at] ? 'recused' : (choices[at] ?? 'blank'),
      ),
    );
    act({ type: 'cast-paper', agendaHash: 'hash', ballot: 'b1', lines }, seatActor(at + 1));
  }
  if (given.form === 'hands')
    for (const teller of tellers)
      act({ type: 'enter-counts', ballot: 'b1', counts: handsOf(given), box: null }, teller);
  act({ type: 'close', withPapersMissing: true }, CHAIR);
  return { session, events };
}

/** What the verifier of evidence, which knows the events alone, says of the results. */
function verdictOn(events: readonly SessionEvent[]): readonly string[] {
  const placed = (bodies: readonly object[]) =>
    bodies.map((body, at) => ({ seq: at + 1, body: { ...body }, leaf: new Uint8Array() }));
  const nothing = { first: 1, withheldEvents: 0, withheldTexts: 0, erased: [] };
  const result = { type: 'council-result-recorded', result: { session: 's' } };
  const dossier = { kind: 'dossier', id: 'd1', events: placed([result]), ...nothing };
  const report = new Report();
  const session = { kind: 'session', id: 's', events: placed(events), ...nothing };
  checkTallies(dossier, new Map([['session/s', session]]), new PackRules(new Map()), report);
  return report.verdict().lines.map(({ code }) => code);
}

const handsOf = (given: Council): LineCounts => {
  const raised = (choice: string): readonly number[] =>
    given.lines.map(
      (_line, index) =>
        membersOf(given, index).filter(
          (member) =>
            member.attendance === 'present' && member.votes && !member.recused && member.choice === choice,
        ).length,
    );
  const none = given.lines.map(() => 0);
  return {
    agree: raised('agree'),
    disagree: raised('disagree'),
    other: raised('other'),
    blank: raised('blank'),
    spoiled: none,
  };
};

describe('the count of a whole session', () => {
  it('is what a careful secretary counts on paper, and can be redone from the export alone', () => {
    let counted = 0;
    fc.assert(
      fc.property(council, (given) => {
        const { session, events } = held(given) ?? {};
        if (!session || !events) return;
        counted++;
        expect(session.phase).toBe('closed');
        for (const [index, { rule }] of given.lines.entries()) {
          const byHand = countByHand(membersOf(given, index), rule);
          const { agree, disagree, other, blank, base, outcome } = session.results[index] ?? {};
          const cast = (agree ?? 0) + (disagree ?? 0) + (other ?? 0) + (blank ?? 0);
          expect({ agree, cast, base, outcome }).toEqual(byHand);
        }
        const exported = JSON.parse(JSON.stringify(exportSession(session))) as ReturnType<
          typeof exportSession
        >;
        expect(recountSession(exported).differences).toEqual([]);
        expect(verdictOn(events)).toEqual(['tally', 'rule-of-session']);
      }),
      { numRuns: 400 },
    );
    expect(counted).toBeGreaterThan(80);
  });
});
