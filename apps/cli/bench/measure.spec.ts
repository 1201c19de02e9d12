import { judge, pageOf } from './report';
import { median, ratePerSecond, timeEach } from './measure';

describe('measuring', () => {
  it('takes the middle value', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])]).toEqual([2, 2, 7]);
    expect(median([])).toBeNaN();
  });

  it('strikes as often as asked, for each caller', async () => {
    let strokes = 0;
    const stroke = async (): Promise<number> => ++strokes;
    expect(await timeEach(5, stroke)).toHaveLength(5);
    expect(await ratePerSecond(3, [stroke, stroke])).toBeGreaterThan(0);
    expect(strokes).toBe(11);
  });
});

describe('the report', () => {
  const result = {
    update_p50_ratio: 1.6,
    update_throughput_ratio: 0.6,
    events_per_command: 5,
    dossier_events: 250,
    floor_p50_ms: 10,
    floor_per_s: 170,
    ours_p50_ms: 16,
    ours_per_s: 102,
    events_of_refused_and_repeated: 0,
  };

  it('says which bounds are kept, the bound itself included', () => {
    const kept = new Map(judge(result).map(({ figure, isKept }) => [figure, isKept]));
    expect([...kept.values()]).toEqual([false, true, true, true, true]);
    expect(pageOf(result, '2026-11-22')).toContain('| 1.6 | <= 1.5 | **not kept** |');
  });
});
