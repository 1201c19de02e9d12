import { actor, TODAY } from '../../../../test/support/fixtures';
import {
  ADMINISTRATOR,
  after,
  codeOf,
  command,
  DECISION,
  founding,
  reseat,
  seat,
  SEATS,
} from '../../../../test/support/council-decisions';
import {
  holdingOn,
  versionOn,
  type Council,
  type CouncilAct,
  type CouncilCommand,
  type CouncilFacts,
} from '../../index';

const founded = after(null, founding());
const termsOf = ({ versions }: Council) => versions.map(({ from, to }) => [from, to]);

describe('a council by decision', () => {
  it('is founded with its seats, each under a name that says council, version and place', () => {
    expect(founded.versions[0]?.seats.map(({ id, post }) => [id, post])).toEqual([
      ['hd-tinh.v1.01', 'chair'],
      ['hd-tinh.v1.02', 'secretary'],
      ['hd-tinh.v1.03', 'member'],
    ]);
    expect([founded.seq, founded.endedOn]).toEqual([1, null]);
  });

  it('is seated anew from a day: the seats before end with the day before', () => {
    const reseated = after(founded, reseat({ seats: [seat('chair', 'd'), seat('secretary', 'b')] }));
    expect(termsOf(reseated)).toEqual([
      ['2024-02-01', '2024-02-29'],
      ['2024-03-01', null],
    ]);
    expect(versionOn(reseated, '2024-02-29')?.number).toBe(1);
    expect(versionOn(reseated, '2024-03-01')?.number).toBe(2);
    expect(reseated.versions[0]?.seats[0]?.holdings[0]?.to).toBe('2024-02-29');
  });

  it('fills a seat anew in the middle of the term, and both holders are known', () => {
    const replaced = after(founded, {
      type: 'replace',
      seat: 'hd-tinh.v1.03',
      holder: { by: 'office', office: 'd' },
      from: '2024-02-20',
    });
    const held = replaced.versions[0]?.seats[2];
    const on = (day: string) => held && holdingOn(held, day)?.holder;
    expect([on('2024-02-19'), on('2024-02-20')]).toEqual([
      { by: 'office', office: 'c' },
      { by: 'office', office: 'd' },
    ]);
  });

  it('drops who was to come when it is seated anew before that day', () => {
    const replacement = {
      type: 'replace',
      seat: 'hd-tinh.v1.03',
      holder: { by: 'office', office: 'd' },
      from: '2024-05-01',
    } as const;
    const reseated = after(founded, replacement, reseat());
    expect(reseated.versions[0]?.seats[2]?.holdings.map(({ from, to }) => [from, to])).toEqual([
      ['2024-02-01', '2024-02-29'],
    ]);
  });

  it('ends with a day, and nothing more is decided about it', () => {
    const ended = after(founded, { type: 'end', lastDay: '2024-02-15' });
    expect([ended.endedOn, termsOf(ended)]).toEqual(['2024-02-15', [['2024-02-01', '2024-02-15']]]);
    expect(codeOf(ended, command(reseat()))).toBe('council-ended');
  });

  it('leaves a gap between its seats only with a word about it', () => {
    const short = after(null, founding({ to: '2024-02-10' }));
    expect(codeOf(short, command(reseat({ from: '2024-02-11' })))).toBe('accepted');
    expect(codeOf(short, command(reseat()))).toBe('council-version-leaves-gap');
    expect(termsOf(after(short, reseat({}, 'Chờ cấp trên phân công.')))).toEqual([
      ['2024-02-01', '2024-02-10'],
      ['2024-03-01', null],
    ]);
  });
});

describe('a decision is refused', () => {
  test.each<[string, CouncilAct, Partial<CouncilFacts>, string]>([
    ['with two chairs', founding({ seats: [...SEATS, seat('chair', 'd')] }), {}, 'council-one-chair'],
    ['without a chair', founding({ seats: SEATS.slice(1) }), {}, 'council-one-chair'],
    ['without a secretary', founding({ seats: [seat('chair', 'a')] }), {}, 'council-without-secretary'],
    ['without seats', founding({ seats: [] }), {}, 'council-seat-count'],
    ['with a person twice', founding({ seats: [...SEATS, seat('member', 'c')] }), {}, 'council-holder-twice'],
    [
      'with an office that nobody holds',
      founding({ seats: [...SEATS, seat('member', 'x')] }),
      {},
      'council-holder-not-there',
    ],
    [
      'with a unit in a seat',
      founding({ seats: [seat('chair', 'a', 'unit-a')] }),
      {},
      'council-without-secretary',
    ],
    ['with a last day before the first', founding({ to: '2024-01-31' }), {}, 'council-term-backwards'],
    [
      'with effect before its own day',
      founding({ from: '2024-01-09' }),
      {},
      'council-effect-before-decision',
    ],
    ['of a body that is not there', founding(), { body: null }, 'council-body-not-there'],
    ['of an issuer that is not there', founding(), { issuer: null }, 'council-issuer-unknown'],
    ['for a body that has a council', founding(), { isTaken: true }, 'council-stands-already'],
    ['in another area', founding(), { isOverseen: false }, 'council-outside-jurisdiction'],
  ])('%s', (_case, act, facts, code) => {
    expect(codeOf(null, command(act), facts)).toBe(code);
  });

  test.each<[string, CouncilAct, Partial<CouncilFacts>, string]>([
    ['on the first day of the seats before', reseat({ from: '2024-02-01' }), {}, 'council-version-overlaps'],
    ['before them', reseat({ from: '2024-01-20' }), {}, 'council-version-overlaps'],
    ['when a later session was held', reseat(), { lastOpened: '2024-03-02' }, 'council-session-held-since'],
    [
      'to end while sessions are open',
      { type: 'end', lastDay: TODAY },
      { sessionsOpen: 1 },
      'council-sessions-open',
    ],
    [
      'to end while dossiers are to come',
      { type: 'end', lastDay: TODAY },
      { dossiersAhead: 3 },
      'council-dossiers-ahead',
    ],
    ['to end on a day to come', { type: 'end', lastDay: '2024-03-05' }, {}, 'council-end-in-future'],
    ['to end before it began', { type: 'end', lastDay: '2024-01-20' }, {}, 'council-end-outside-term'],
  ])('to a council that stands: %s', (_case, act, facts, code) => {
    expect(codeOf(founded, command(act), facts)).toBe(code);
  });

  test.each<[string, string, string, string, string]>([
    ['of another council', 'hd-khac.v1.01', 'd', '2024-02-20', 'council-seat-not-in-force'],
    ['before the seats', 'hd-tinh.v1.03', 'd', '2024-01-20', 'council-seat-not-in-force'],
    ['on its first day', 'hd-tinh.v1.03', 'd', '2024-02-01', 'council-holding-overlaps'],
    ['by who sits there', 'hd-tinh.v1.03', 'c', '2024-02-20', 'council-holder-twice'],
    ['by who sits elsewhere', 'hd-tinh.v1.03', 'a', '2024-02-20', 'council-holder-twice'],
    ['by nobody', 'hd-tinh.v1.03', 'x', '2024-02-20', 'council-holder-not-there'],
  ])('to fill a seat %s', (_case, id, office, from, code) => {
    const act = { type: 'replace', seat: id, holder: { by: 'office', office }, from } as const;
    expect(codeOf(founded, command(act))).toBe(code);
  });

  it('by anybody but an administrator in office, and on an older version', () => {
    const by = (who: CouncilCommand['actor']) => codeOf(founded, command(reseat(), { actor: who }));
    expect(by(actor('secretary', 'province'))).toBe('office-wrong-role');
    expect(by({ ...ADMINISTRATOR, to: '2024-03-03' })).toBe('office-not-held');
    expect(codeOf(founded, command(reseat(), { expectedSeq: 0 }))).toBe('stale-version');
    expect(codeOf(founded, command(reseat(), { decision: { ...DECISION, day: '2024-03-05' } }))).toBe(
      'document-later',
    );
    expect(codeOf(founded, command(reseat(), { decision: { ...DECISION, number: ' ' } }))).toBe(
      'document-needs-number',
    );
  });
});
