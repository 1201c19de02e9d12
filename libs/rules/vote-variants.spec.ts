import { isInForce, type Threshold, type VoteRule } from '@vinhdanh/domain';
import { loadLaw, loadRuleBook } from './index';

/** The text of a vote rule of the layers on the day. */
function ruleOn(layers: readonly string[], id: string, day: string): VoteRule {
  const rule = loadLaw(layers).voteRules.find((text) => text.id === id && isInForce(text, day));
  if (!rule) throw new Error(`no ${id} on ${day}`);
  return rule;
}

const ofLayer = (layer: string, id: string, day = '2026-03-02'): VoteRule =>
  ruleOn(['national', layer], id, day);

const ALL = 'all-members';
const share = (num: number, den = 100) => ({ share: { num, den } });

/** What the field notes say of each council (law.md, section 2), row by row. */
describe('the votes of the decree of 2023', () => {
  const on = '2024-06-03';

  it.each<[string, string, object]>([
    [
      'titles of heroes and fighters: 90 % of all members, absent members asked in writing and counted',
      'V-90',
      {
        ...share(90),
        of: ALL,
        ballotCompulsory: true,
        evidence: 'Q',
        terms: { written: { votes: 'counted', evidence: 'Q' } },
      },
    ],
    [
      'fighters of the grassroots and flags: 80 % of all members, asked in writing and recorded in the minutes',
      'V-80',
      {
        ...share(80),
        of: ALL,
        ballotCompulsory: true,
        evidence: 'Q',
        terms: { written: { votes: 'counted', evidence: 'I' } },
      },
    ],
    [
      'heroes in the central council: 90 % attending and 90 % in favour',
      'V-CENTRAL-HERO',
      {
        ...share(90),
        of: ALL,
        quorum: { num: 90, den: 100, countsWritten: false, evidence: 'Q' },
        terms: { written: { votes: 'counted', evidence: 'Q' } },
      },
    ],
    [
      'orders and the certificate of the Prime Minister: minutes, no ballot',
      'V-MINUTES',
      { share: null, ballotCompulsory: false },
    ],
  ])('%s', (_words, id, expected) => {
    expect(ruleOn(['national'], id, on)).toMatchObject(expected);
  });

  it.each(['V-90', 'V-80', 'V-CENTRAL-HERO'])(
    '%s says "ballot" and not "secret": secrecy is a default of its own',
    (id) => {
      expect(ruleOn(['national'], id, on).secrecy).toMatchObject({ ballot: 'secret', evidence: 'I' });
      expect(ruleOn(['national'], id, '2026-03-02').evidence).toBe('I');
    },
  );
});

describe('the votes since the decree of 2025', () => {
  it('are secret in the sector prize of the Health Ministry, of the members that the decision names', () => {
    expect(ofLayer('bo-y-te', 'V-HEALTH-PRIZE')).toMatchObject({
      ...share(80),
      of: ALL,
      secrecy: { ballot: 'secret', evidence: 'Q' },
      evidence: 'Q',
    });
  });

  it('want 90 % of all for a title of Hà Nội, from its own day', () => {
    expect(ofLayer('ha-noi', 'V-HANOI-TITLE')).toMatchObject({
      ...share(90),
      of: ALL,
      evidence: 'Q',
      quorum: null,
    });
    expect(() => ofLayer('ha-noi', 'V-HANOI-TITLE', '2025-12-05')).toThrow('no V-HANOI-TITLE');
  });

  it('want 80 % attending in Bắc Ninh for awards, two thirds for other sessions, written votes among them', () => {
    const thresholds = loadRuleBook(['national', 'bac-ninh'])
      .routes.filter((route) => isInForce(route, '2026-03-02'))
      .flatMap(({ steps }) =>
        steps.flatMap(({ id, threshold }) => (id === 'province.vote' ? (threshold ?? []) : [])),
      );
    const ours = thresholds.filter(({ quorum }) => quorum.article.includes('86/2025'));
    expect(ours.length).toBeGreaterThan(0);
    for (const threshold of ours)
      expect(threshold).toMatchObject<Partial<Threshold>>({
        quorum: expect.objectContaining({
          num: 80,
          den: 100,
          countsWritten: true,
          evidence: 'Q',
        }) as Threshold['quorum'],
        quorumByKind: [expect.objectContaining({ kind: 'other', num: 2, den: 3, evidence: 'Q' }) as never],
      });
  });

  it('want 70 % in the initiative council of Bắc Ninh', () => {
    expect(ofLayer('bac-ninh', 'V-BAC-NINH-INITIATIVE')).toMatchObject({ ...share(70), evidence: 'S' });
  });
});

describe('the votes of ministries, courts and sectors', () => {
  const COURT = {
    terms: {
      mostBallots: { most: 2, evidence: 'Q' },
      tie: { chain: [{ by: 'second-ballot' }, { by: 'decider' }], evidence: 'Q' },
      order: { titles: ['DH-CSTDCS', 'DH-CSTDTQ'], evidence: 'Q' },
    },
  };

  it.each([
    ['V-COURT-COLLECTIVE', 'all-staff', 80],
    ['V-COURT-90', ALL, 90],
    ['V-COURT-80', ALL, 80],
  ])(
    'of the courts in %s: of %s, two ballots at most, then the decider, titles from low to high',
    (id, of, num) => {
      expect(ofLayer('toa-an', id)).toMatchObject({
        ...share(num),
        of,
        quorum: { num: 2, den: 3 },
        ...COURT,
      });
    },
  );

  it.each([
    ['V-MOST-BALLOT', true],
    ['V-MOST-CHAIR', false],
  ])(
    'of the Science Ministry in %s: a substitute votes, the highest fill the places, the chair breaks the last tie',
    (id, ballotCompulsory) => {
      expect(ofLayer('bo-khcn', id)).toMatchObject({
        ballotCompulsory,
        share: null,
        quorum: { num: 2, den: 3, countsWritten: false },
        terms: {
          written: { votes: 'none' },
          substitutes: { allowed: true, evidence: 'Q' },
          ranking: { evidence: 'Q' },
          tie: { chain: [{ by: 'chair-vote' }], evidence: 'Q' },
          withoutMeeting: { allowed: true, evidence: 'Q' },
        },
      });
    },
  );

  it('of the initiative council of the Social Insurance: two thirds of two thirds, urgent ones in writing', () => {
    expect(ofLayer('bhxh', 'V-INSURANCE-INITIATIVE')).toMatchObject({
      ...share(2, 3),
      of: ALL,
      quorum: { num: 2, den: 3 },
      secrecy: { ballot: 'local' },
      terms: { withoutMeeting: { allowed: true } },
    });
  });
});
