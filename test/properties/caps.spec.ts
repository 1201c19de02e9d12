import { allowedOf, capStops, checkCap, type Cap, type CapCount } from '@vinhdanh/domain';
import { loadLaw } from '@vinhdanh/rules';
import fc from 'fast-check';

const [CAP] = loadLaw(['national']).caps;
if (!CAP) throw new Error('the national pack has no cap');

const percent = fc.integer({ min: 1, max: 100 });
const denominator = fc.nat(10_000_000);
const mode = fc.constantFrom<Cap['rounding']['mode']>('floor', 'half-up', 'ceil', 'open');
const size = (share: number, rounding: Cap['rounding']['mode']) => ({
  percent: share,
  most: null,
  rounding: { mode: rounding },
});

describe('what a cap allows', () => {
  it('never falls when the denominator grows', () => {
    fc.assert(
      fc.property(percent, mode, denominator, denominator, (share, rounding, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [few, many] = [allowedOf(size(share, rounding), less), allowedOf(size(share, rounding), more)];
        expect(few.least).toBeLessThanOrEqual(many.least);
        expect(few.most).toBeLessThanOrEqual(many.most);
      }),
    );
  });

  it('is never more than the share when it is rounded down, never less when up, and at most one away', () => {
    fc.assert(
      fc.property(percent, denominator, (share, of) => {
        const [down, up] = [
          allowedOf(size(share, 'floor'), of).least,
          allowedOf(size(share, 'ceil'), of).least,
        ];
        const exact = BigInt(share) * BigInt(of);
        expect(BigInt(down) * 100n <= exact && exact <= BigInt(up) * 100n).toBe(true);
        expect(exact < (BigInt(down) + 1n) * 100n).toBe(true);
        expect(allowedOf(size(share, 'open'), of)).toMatchObject({ least: down, most: up });
      }),
    );
  });

  it('is the share itself where it is whole, however it is rounded', () => {
    fc.assert(
      fc.property(percent, mode, fc.nat(100_000), (share, rounding, hundreds) => {
        const { least, most } = allowedOf(size(share, rounding), hundreds * 100);
        expect([least, most]).toEqual([share * hundreds, share * hundreds]);
      }),
    );
  });
});

it('no more dossiers pass without an order than are allowed, however many come in', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(20), fc.nat(40), mode, (of, held, open, rounding) => {
      const cap: Cap = { ...CAP, rounding: { ...CAP.rounding, mode: rounding } };
      const count = (place: number): CapCount => ({
        ...{ body: { vi: 'x', en: 'x' }, year: 2022, held, open, place, ledger: null },
        stated: { count: of, document: { number: '1', date: '2022-01-01' }, on: '2022-01-01' },
      });
      const places = Array.from({ length: open }, (_, index) => held + index + 1);
      const passing = places.filter(
        (place) => capStops([checkCap(cap, count(place))], undefined, 'appraise').allowed,
      );
      const { least } = allowedOf(cap, of);
      expect(passing.length).toBe(Math.min(open, Math.max(0, least - held)));
    }),
  );
});
