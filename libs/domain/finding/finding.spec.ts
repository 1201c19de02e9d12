import { actor, NOW, TODAY } from '../../../test/support/fixtures';
import {
  actsOnFinding,
  decideFinding,
  evolveFinding,
  type Actor,
  type AuditFinding,
  type FindingAct,
  type FindingFacts,
} from '../index';

const AUDITOR = actor('auditor', 'inspectorate');
const SECRETARY = actor('secretary', 'province');
const FACTS: FindingFacts = {
  today: TODAY,
  aboutSeq: 12,
  bodyStands: true,
  bodyWithin: true,
  answersFor: true,
  closesFor: true,
};
const RAISE: FindingAct = {
  type: 'raise',
  id: '00000000-0000-4000-8000-000000000007',
  about: { kind: 'dossier', id: 'd', seq: 4 },
  organization: 'province',
  words: 'Thẩm định quá thời hạn.',
};
const ANSWER: FindingAct = { type: 'answer', words: 'Do thiếu ý kiến.' };
const CLOSE: FindingAct = { type: 'close', conclusion: 'explained', words: 'Đồng ý.' };

const decided = (
  finding: AuditFinding | null,
  act: FindingAct,
  by: Actor,
  more: Partial<FindingFacts> = {},
) => decideFinding(finding, { ...act, actor: by }, { ...FACTS, ...more }, NOW);

function after(finding: AuditFinding | null, act: FindingAct, by: Actor): AuditFinding {
  const decision = decided(finding, act, by);
  if (!decision.accepted) throw new Error(decision.refusal.code);
  return decision.events.reduce<AuditFinding | null>(evolveFinding, finding) as AuditFinding;
}

const OPEN = after(null, RAISE, AUDITOR);
const ANSWERED = after(OPEN, ANSWER, SECRETARY);
const CLOSED = after(ANSWERED, CLOSE, AUDITOR);

test('a finding is raised, answered more than once, and closed', () => {
  expect(OPEN).toMatchObject({
    phase: 'open',
    seq: 1,
    raised: { by: AUDITOR, words: 'Thẩm định quá thời hạn.' },
  });
  expect(after(ANSWERED, ANSWER, SECRETARY).answers).toHaveLength(2);
  expect(CLOSED).toMatchObject({ phase: 'closed', seq: 3, closed: { conclusion: 'explained', by: AUDITOR } });
});

test.each<[string, AuditFinding | null, FindingAct, Actor, Partial<FindingFacts>, string]>([
  ['raised by a secretary', null, RAISE, SECRETARY, {}, 'office-wrong-role'],
  ['raised by an inspector', null, RAISE, actor('inspector', 'x'), {}, 'office-wrong-role'],
  ['raised in an office that is over', null, RAISE, { ...AUDITOR, to: '2024-03-03' }, {}, 'office-not-held'],
  ['raised about what is not seen', null, RAISE, AUDITOR, { aboutSeq: null }, 'not-found'],
  ['raised about an act to come', null, RAISE, AUDITOR, { aboutSeq: 3 }, 'finding-act-unknown'],
  ['raised to a body that is gone', null, RAISE, AUDITOR, { bodyStands: false }, 'finding-body-gone'],
  ['raised to a body of another area', null, RAISE, AUDITOR, { bodyWithin: false }, 'not-found'],
  ['raised without words', null, { ...RAISE, words: ' ' }, AUDITOR, {}, 'reason-required'],
  ['raised with too many words', null, { ...RAISE, words: 'x'.repeat(4_001) }, AUDITOR, {}, 'text-too-long'],
  ['raised twice under one id', OPEN, RAISE, AUDITOR, {}, 'not-found'],
  ['answered before it was raised', null, ANSWER, SECRETARY, {}, 'not-found'],
  ['answered by the auditor', OPEN, ANSWER, AUDITOR, {}, 'office-wrong-role'],
  ['answered by another body', OPEN, ANSWER, SECRETARY, { answersFor: false }, 'finding-not-for-this-body'],
  ['answered after its close', CLOSED, ANSWER, SECRETARY, {}, 'finding-closed'],
  ['closed by who must answer', ANSWERED, CLOSE, SECRETARY, {}, 'office-wrong-role'],
  [
    'closed by an auditor of elsewhere',
    ANSWERED,
    CLOSE,
    AUDITOR,
    { closesFor: false },
    'finding-of-another-auditor',
  ],
  ['closed without an answer', OPEN, CLOSE, AUDITOR, {}, 'finding-not-answered'],
  ['closed twice', CLOSED, CLOSE, AUDITOR, {}, 'finding-closed'],
])('a finding is not %s', (_how, finding, act, by, more, code) => {
  const decision = decided(finding, act, by, more);
  expect(decision.accepted ? 'accepted' : decision.refusal.code).toBe(code);
});

test('a mistaken finding is closed without an answer', () => {
  expect(after(OPEN, { ...CLOSE, conclusion: 'mistaken' }, AUDITOR).phase).toBe('closed');
});

test('what somebody may do to it is what the decider would allow', () => {
  const allowed = (finding: AuditFinding, by: Actor): readonly string[] =>
    actsOnFinding(finding, by, FACTS).flatMap(({ act, verdict }) => (verdict.allowed ? [act] : []));
  expect([OPEN, ANSWERED, CLOSED].map((finding) => allowed(finding, SECRETARY))).toEqual([
    ['answer'],
    ['answer'],
    [],
  ]);
  expect([OPEN, CLOSED].map((finding) => allowed(finding, AUDITOR))).toEqual([['close'], []]);
});
