import {
  compose,
  evolveAll,
  roundDecider,
  type Composition,
  type RoundEvent,
  type RoundState,
} from '@vinhdanh/domain';
import { actor, NOW, TODAY } from '../../test/support/fixtures';
import { told } from '../../test/support/told';
import { roundIntents } from './round-policy';

const HEAD = { seq: 9, at: NOW, on: TODAY, by: 'system' } as const;
const DUE = '2024-03-14T16:59:59.999Z';

test('a round asks its signatories in turn and tells its secretary of a refusal', () => {
  const signatory = {
    id: 's',
    capacity: 'person' as const,
    office: 'office',
    person: 'person',
    name: '',
    title: '',
  };
  const composition: Composition = {
    id: 'round',
    kind: 'decision',
    organization: 'centre',
    dated: TODAY,
    retrospective: false,
    dossiers: [],
    signatories: [signatory],
    expiresAt: DUE,
  };
  const composed = compose(composition, actor('secretary', 'centre'), NOW);
  const drafted: RoundEvent = { ...HEAD, type: 'document-drafted', file: 'f', number: '7/QĐ-CTN' };
  const state = evolveAll<RoundState, RoundEvent>(roundDecider.evolve, null, [...composed, drafted]);
  const asked = roundIntents(state, { ...HEAD, type: 'signature-requested', signatory });
  expect(told(asked)).toEqual(['signature-requested: person']);
  expect(asked[0]?.vi.params).toEqual({ roundId: 'round', documentTitle: 'Quyết định 7/QĐ-CTN' });
  const declined = roundIntents(state, { ...HEAD, type: 'declined', signatory: 's', reason: 'r' });
  expect(told(declined)).toEqual(['signature-declined: secretary of centre']);
  const delegated = { ...HEAD, type: 'delegated', from: 'office', to: signatory, reason: 'r' } as const;
  expect(told(roundIntents(state, { ...delegated, person: 'absent' }))).toEqual([
    'signature-passed-on: absent',
  ]);
  const bySigner = { ...delegated, by: { ...actor('head', 'centre'), person: 'absent' }, person: 'absent' };
  expect(told(roundIntents(state, bySigner))).toEqual([]);
  const times = { checkedAt: NOW, validFrom: NOW, validTo: NOW, revokedAt: NOW, listIssuedAt: NOW };
  const check = { certificate: 'c', status: 'revoked', ...times } as const;
  const refused = roundIntents(state, {
    ...HEAD,
    type: 'certificate-refused',
    signatory: signatory.id,
    check,
  });
  expect(told(refused)).toEqual(['certificate-refused: person', 'certificate-refused: secretary of centre']);
  const expired = roundIntents(state, { ...HEAD, type: 'expired' });
  expect(told(expired)).toEqual(['signing-expired: secretary of centre']);
  const overtaken = roundIntents(state, { ...HEAD, type: 'overtaken', dossiers: ['HS-1'] });
  expect(told(overtaken)).toEqual(['signing-overtaken: secretary of centre']);
  const delivered = (passedOver: ReadonlyArray<{ dossier: string; code: string }>) =>
    told(roundIntents(state, { ...HEAD, type: 'delivered', passedOver }));
  expect(delivered([{ dossier: 'd', code: 'dossier-ended' }])).toEqual([
    'signing-passed-over: secretary of centre',
  ]);
  expect(delivered([])).toEqual([]);
});
