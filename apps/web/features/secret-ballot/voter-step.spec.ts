import type { SecretBallotView } from '../../api/models';
import type { VoterDevice } from './device-store';
import { ownTracker, unlessSealed, unlessSigned, voterStep } from './voter-step';

const TOKEN = { message: new Uint8Array(), signature: new Uint8Array() } as unknown as VoterDevice['token'];

const DRAWN = {
  memory: { tracker: 'drawn' } as VoterDevice['memory'],
  code: 'CODE',
  token: null,
  envelope: null,
  hasCast: false,
} satisfies VoterDevice;
const SIGNED: VoterDevice = { ...DRAWN, token: TOKEN };
const READY: VoterDevice = { ...SIGNED, code: null };
const SEALED: VoterDevice = { ...READY, envelope: 'sealed' };
const CAST: VoterDevice = { ...READY, hasCast: true };
/** What the recovery code brings after the close, when nothing is signed any more. */
const RECALLED: VoterDevice = { ...DRAWN, code: null };

type Phase = SecretBallotView['phase'];

test.each<[string, VoterDevice | null, boolean, Phase]>([
  ['token', null, false, 'open'],
  ['token', null, true, 'open'],
  ['token', DRAWN, false, 'open'],
  ['token', DRAWN, true, 'open'],
  ['code', SIGNED, true, 'open'],
  ['paper', READY, true, 'open'],
  ['paper', SEALED, true, 'open'],
  ['cast', CAST, true, 'open'],
  ['cast', CAST, true, 'counted'],
  ['over', null, false, 'closed'],
  ['over', DRAWN, false, 'closed'],
  ['over', SEALED, true, 'void'],
  ['recall', null, true, 'closed'],
  ['recall', DRAWN, true, 'counted'],
  ['tracker', SEALED, true, 'closed'],
  ['tracker', RECALLED, true, 'counted'],
])('the step is %s', (step, voter, hasToken, phase) => {
  expect(voterStep(voter, hasToken, phase).step).toBe(step);
});

test('a tracker drawn for a token that never came is not the own one', () => {
  expect([null, DRAWN].map(ownTracker)).toEqual([null, null]);
  expect([SIGNED, READY, CAST, RECALLED].map(ownTracker)).toEqual(Array(4).fill('drawn'));
});

test('a token recalled here takes the place of one that was only drawn, never of a signed one', () => {
  const recalled: VoterDevice = { ...READY, memory: { tracker: 'recalled' } as VoterDevice['memory'] };
  expect([null, DRAWN].map(unlessSigned(recalled))).toEqual([recalled, recalled]);
  expect([SIGNED, CAST].map(unlessSigned(recalled))).toEqual([SIGNED, CAST]);
});

test('a second page does not replace the paper that the first one sealed', () => {
  const second: VoterDevice = { ...SEALED, envelope: 'second' };
  expect([null, READY].map(unlessSealed(second))).toEqual([second, second]);
  expect([SEALED, CAST].map(unlessSealed(second))).toEqual([SEALED, CAST]);
});
