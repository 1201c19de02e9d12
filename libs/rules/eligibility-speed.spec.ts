import { withinReach, type SubjectFile } from '@vinhdanh/domain';
import { criteria, held, person, rated, titles, work } from '../../test/support/subjects';

const MOST_MILLISECONDS = 5;
const RUNS = 400;

/** Forty holdings over twenty years, as a long-serving official has them. */
function longService(): SubjectFile {
  const years = Array.from({ length: 16 }, (_, at) => 2010 + at);
  const holdings = [
    ...titles('DH-LDTT', ...years),
    ...titles('DH-CSTDCS', ...years),
    ...titles('DH-CSTD-BT', 2013, 2016, 2019, 2022),
    held('BK-BT', '2013-05-01', 2012),
    held('BK-TTG', '2018-05-01', 2017),
    held('HC-LD3', '2024-05-01', 2023),
    held('GK-SO', '2015-05-01', 2014, { kind: 'ad-hoc' }),
  ];
  return person({
    holdings,
    ratings: rated('excellent', 2010, 2025),
    initiatives: [work('unit', 2023), work('province', 2024), work('nation', 2025)],
    service: [{ post: 'army', from: '2002-03-01', to: null, higherRetirementAge: false }],
  });
}

const elapsed = (run: () => void): number => {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

describe('eligibility of a subject with forty holdings for all awards', () => {
  it(`takes less than ${MOST_MILLISECONDS} ms at the median, once warm`, () => {
    const subject = longService();
    expect(subject.holdings).toHaveLength(40);
    const look = (): void => void withinReach(subject, '2026-02-01', criteria);
    for (let at = 0; at < RUNS; at++) look();
    const times = Array.from({ length: RUNS }, () => elapsed(look)).sort((a, b) => a - b);
    const median = times[RUNS / 2] ?? Infinity;
    const slow = times[Math.floor(RUNS * 0.95)] ?? Infinity;
    process.stdout.write(
      `eligibility, 40 holdings, 67 awards: median ${median.toFixed(2)} ms, 95th of a hundred ${slow.toFixed(2)} ms, ${RUNS} runs\n`,
    );
    expect(median).toBeLessThan(MOST_MILLISECONDS);
  });
});
