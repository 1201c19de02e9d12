import { afterSession, by, CHAIR, cast, opened, refusalOfSession, upTo } from '../../../test/support/council';
import { line, SECRETARY, sessionOf, seats } from '../../../test/support/fixtures';
import type { PaperLine, Places, SessionState } from '../index';

const UNITS = ['a', 'b', 'c'];
const HALF = { ...line('x').threshold, num: 1, den: 2 };
const agenda = ['FLAG', 'CERTIFICATE'].flatMap((awardCode) =>
  UNITS.map((unit) => ({ ...line(`${awardCode}-${unit}`, 1, HALF), awardCode, unit })),
);
const place = (awardCode: string, count: number, after?: readonly string[]): Places => ({
  awardCode,
  count,
  source: 'Công văn',
  ...(after ? { after } : {}),
});
const freeze = (places: readonly Places[]) =>
  by(SECRETARY, { type: 'freeze-agenda', agendaHash: 'hash', layOut: true, places });

/** Ten seats; so many of them agree to each line, in the order of the agenda. */
function voted(agreed: readonly number[], places: readonly Places[]): SessionState {
  const frozen = afterSession(sessionOf({ agenda, seats: seats(10) }), freeze(places));
  const lines = (seat: number): readonly PaperLine[] =>
    agreed.map((count) => (seat <= count ? 'agree' : 'disagree'));
  return cast(opened(frozen, 10), upTo(10), lines);
}
const closed = (state: SessionState): SessionState =>
  afterSession(state, by(CHAIR, { type: 'close', withPapersMissing: false }));
const passed = ({ results }: SessionState): readonly string[] =>
  results.flatMap(({ dossier, outcome }) => (outcome === 'passed' ? [dossier] : []));

const AFTER = [place('FLAG', 1), place('CERTIFICATE', 1, ['FLAG'])];

describe('places of one award after those of another', () => {
  it('a unit that has the first takes none of the second, however many vote for it', () => {
    expect(passed(closed(voted([9, 8, 5, 10, 7, 6], AFTER)))).toEqual(['FLAG-a', 'CERTIFICATE-b']);
    const alone = [place('FLAG', 1), place('CERTIFICATE', 1)];
    expect(passed(closed(voted([9, 8, 5, 10, 7, 6], alone)))).toEqual(['FLAG-a', 'CERTIFICATE-a']);
  });

  it('the second waits while the first is tied, and is given when that is settled', () => {
    const tied = closed(voted([8, 8, 5, 9, 9, 6], AFTER));
    expect(tied.phase).toBe('voting');
    const second = afterSession(tied, by(CHAIR, { type: 'second-ballot' }));
    const again = afterSession(second, by(CHAIR, { type: 'open', votingEndsAt: null }));
    const settled = closed(cast(again, upTo(10), (seat) => [seat <= 4 ? 'agree' : 'disagree', 'agree']));
    expect(settled.phase).toBe('closed');
    expect(passed(settled)).toEqual(['FLAG-b', 'CERTIFICATE-a']);
  });

  it('the second is given when the first is left tied: nobody has it', () => {
    const left = afterSession(closed(voted([8, 8, 5, 9, 7, 6], AFTER)), by(CHAIR, { type: 'leave-tied' }));
    expect(passed(left)).toEqual(['CERTIFICATE-a']);
  });

  it('come after an award that stands before them', () => {
    const later = [place('CERTIFICATE', 1, ['FLAG']), place('FLAG', 1)];
    expect(refusalOfSession(sessionOf({ agenda }), freeze(later))).toBe('places-after-unknown');
  });
});
