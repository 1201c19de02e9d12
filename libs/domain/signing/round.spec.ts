import { actor, NOW, TODAY } from '../../../test/support/fixtures';
import {
  checkSignatories,
  compose,
  evolveAll,
  roundDecider,
  roundEnded,
  type Composition,
  type RoundCommand,
  type RoundEvent,
  type RoundState,
  type Signatory,
} from '../index';

const signatory = (capacity: Signatory['capacity'], office: string): Signatory => ({
  id: office,
  capacity,
  office,
  person: `person-${office}`,
  name: 'Trần Thị Giả',
  title: 'Chủ tịch',
});

const composition: Composition = {
  id: '00000000-0000-4000-8000-000000000003',
  kind: 'decision',
  organization: 'province',
  dated: TODAY,
  retrospective: false,
  dossiers: [{ dossier: 'first', code: 'HS-1', step: 'central.decide', contentVersion: 1 }],
  signatories: [signatory('person', 'office-head-province'), signatory('body', 'office-clerk-province')],
  expiresAt: '2024-04-04T02:00:00.000Z',
};
const head = actor('head', 'province');
const clerk = actor('clerk', 'province');

function after(state: RoundState, command: RoundCommand, now = NOW): RoundState {
  const decision = roundDecider.decide(state, command, now);
  if (!decision.accepted) throw new Error(`refused: ${decision.refusal.code}`);
  return evolveAll<RoundState, RoundEvent>(roundDecider.evolve, state, decision.events);
}
const refusal = (state: RoundState, command: RoundCommand, now = NOW): string => {
  const decision = roundDecider.decide(state, command, now);
  return decision.accepted ? 'accepted' : decision.refusal.code;
};

const composedRound = (): RoundState => evolveAll(roundDecider.evolve, null, compose(composition, head, NOW));
const drafted = (): RoundState =>
  after(composedRound(), { type: 'document-drafted', file: 'draft', number: '1/QĐ' });
const applied = (state: RoundState, office: string, file: string): RoundState =>
  after(state, { type: 'signature-applied', signatory: office, file, certificate: 'c', at: NOW });

describe('who signs', () => {
  const order = (...capacities: Array<Signatory['capacity']>): string => {
    const verdict = checkSignatories(
      capacities.map((capacity, index) => signatory(capacity, `office-${index}`)),
    );
    return verdict.allowed ? 'allowed' : verdict.refusal.code;
  };

  it('is a person or more and then, last, the body: its signature never stands alone', () => {
    expect([order('person', 'body'), order('person', 'person', 'body')]).toEqual(['allowed', 'allowed']);
    for (const wrong of [[], ['body'], ['person'], ['body', 'person'], ['person', 'body', 'body']] as const)
      expect(order(...wrong)).toBe('signatories-order');
  });
});

describe('a signing round', () => {
  it('collects the person, then the body, and is delivered', () => {
    let round = drafted();
    expect(refusal(round, { type: 'sign', actor: clerk, file: 'draft' })).toBe('not-your-turn');
    round = after(round, { type: 'sign', actor: head, file: 'draft' });
    expect(refusal(round, { type: 'sign', actor: head, file: 'draft' })).toBe('already-signed');
    expect(refusal(round, { type: 'sign', actor: clerk, file: 'draft' })).toBe('not-your-turn');
    round = applied(round, head.office, 'signed-once');
    expect(refusal(round, { type: 'sign', actor: clerk, file: 'draft' })).toBe('document-changed');
    round = applied(
      after(round, { type: 'sign', actor: clerk, file: 'signed-once' }),
      clerk.office,
      'signed-twice',
    );
    expect([round.phase, round.file, round.signatures.length]).toEqual(['signed', 'signed-twice', 2]);
    expect(after(round, { type: 'delivered', passedOver: [] }).phase).toBe('delivered');
  });

  it('refuses strangers, ended offices and a document that is not ready', () => {
    expect(refusal(composedRound(), { type: 'sign', actor: head, file: 'x' })).toBe('document-not-ready');
    expect(refusal(drafted(), { type: 'sign', actor: actor('head', 'elsewhere'), file: 'draft' })).toBe(
      'signatory-unknown',
    );
    expect(refusal(drafted(), { type: 'sign', actor: { ...head, to: '2024-03-03' }, file: 'draft' })).toBe(
      'office-not-held',
    );
  });

  it('is passed on by the standing office only while a signature is awaited', () => {
    const standing = actor('secretary', 'province');
    const to = signatory('person', 'office-deputy');
    const pass = { type: 'delegate', actor: standing, to, reason: 'Đi công tác' } as const;
    expect(refusal(drafted(), pass)).toBe('accepted');
    const given = after(drafted(), { type: 'sign', actor: head, file: 'draft' });
    expect(refusal(given, pass)).toBe('not-your-turn');
  });

  it('ends when someone declines, and when nobody signs in time', () => {
    expect(refusal(drafted(), { type: 'decline', actor: head, reason: '' })).toBe('reason-required');
    const declined = after(drafted(), { type: 'decline', actor: head, reason: 'Sai tên' });
    expect(declined.phase).toBe('declined');
    expect(refusal(declined, { type: 'sign', actor: head, file: 'draft' })).toBe('round-ended');
    expect(roundDecider.due(drafted())).toBe(composition.expiresAt);
    expect(after(drafted(), { type: 'time-passed' }, composition.expiresAt).phase).toBe('expired');
    expect(after(drafted(), { type: 'time-passed' }).phase).toBe('collecting');
    const sign = { type: 'sign', actor: head, file: 'draft' } as const;
    expect(refusal(drafted(), sign, composition.expiresAt)).toBe('round-over');
    expect(refusal(drafted(), sign, '2024-04-04T01:59:59.999Z')).toBe('accepted');
    expect(roundDecider.decideLetIn?.(drafted(), sign, composition.expiresAt).accepted).toBe(true);
  });

  it('ends, so that its dossiers are free, when they changed before it was drawn', () => {
    const changed = { type: 'dossiers-changed', dossiers: ['HS-1'] } as const;
    const overtaken = after(composedRound(), changed);
    expect([overtaken.phase, roundEnded(overtaken), roundDecider.due(overtaken)]).toEqual([
      'overtaken',
      true,
      null,
    ]);
    expect(refusal(drafted(), changed)).toBe('round-ended');
  });

  it('lets a signatory delegate in the same capacity, as before powers were kept', () => {
    const deputy = signatory('person', 'office-deputy');
    expect(
      refusal(drafted(), {
        type: 'delegate',
        actor: head,
        to: signatory('body', 'office-other'),
        reason: 'Đi công tác',
      }),
    ).toBe('delegate-not-allowed');
    const round = after(drafted(), { type: 'delegate', actor: head, to: deputy, reason: 'Đi công tác' });
    expect(refusal(round, { type: 'sign', actor: head, file: 'draft' })).toBe('signatory-unknown');
    expect(
      after(round, { type: 'sign', actor: { ...head, office: 'office-deputy' }, file: 'draft' }).applying,
    ).toBe('office-deputy');
  });
});
