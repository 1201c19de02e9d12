import { knownOn, rungsOn, standings, standingUnder, textOn, withinReach } from '@vinhdanh/domain';
import { check, criteria, forOrder, forProvincial, person } from '../../test/support/subjects';

const DAY = '2026-02-01';

describe('the ladder that the criteria make', () => {
  const rungs = rungsOn(criteria, DAY);
  const heightOf = (code: string): number => rungs.find(({ award }) => award === code)?.height ?? -1;

  it('holds every award once, lowest first', () => {
    expect(rungs).toHaveLength(Object.keys(criteria.byAward).length);
    expect(rungs.map(({ height }) => height)).toEqual(
      [...rungs].map(({ height }) => height).sort((a, b) => a - b),
    );
  });

  it.each([
    ['DH-CSTDCS', 'DH-CSTD-BT', 'DH-CSTDTQ'],
    ['DH-CSTDCS', 'BK-BT', 'BK-TTG', 'HC-LD3', 'HC-LD2', 'HC-LD1'],
  ])('puts what stands on another above it: %s, %s, %s', (...codes) => {
    const heights = codes.map(heightOf);
    expect(heights).toEqual([...new Set(heights)].sort((a, b) => a - b));
  });

  it('leaves awards that stand on none beside it', () => {
    expect(rungs.find(({ award }) => award === 'HC-SV')).toMatchObject({ height: 0, joined: false });
  });
});

describe('standings', () => {
  it.each([
    ['somebody new', person()],
    ['a holder of titles', forProvincial],
    ['a holder of a certificate', forOrder],
  ])('say of %s what the whole answer says, without its lines', (_who, file) => {
    const whole = withinReach(file, DAY, criteria).map(({ requirements: _lines, ...standing }) => standing);
    expect(standings(file, DAY, criteria)).toEqual(whole);
    const one = standingUnder(knownOn(file, DAY), textOn(criteria, 'HC-LD3', DAY), DAY);
    expect(one).toMatchObject({ verdict: check(file, 'HC-LD3', DAY).verdict });
  });
});
