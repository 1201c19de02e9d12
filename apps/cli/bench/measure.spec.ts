import { judge, pageOf } from './report';
import { median, ratePerSecond, timeInTurn } from './measure';

describe('measuring', () => {
  it('takes the middle value', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])]).toEqual([2, 2, 7]);
    expect(median([])).toBeNaN();
  });

  it('strikes as often as asked, for each caller, and settles outside the time', async () => {
    const counts = { strokes: 0, settled: 0 };
    const thing = {
      strike: async () => ++counts.strokes,
      settle: async () => {
        counts.settled++;
      },
    };
    const [times] = await timeInTurn(5, [[thing, thing], []]);
    expect(times).toHaveLength(5);
    expect(counts).toEqual({ strokes: 5, settled: 5 });
    expect(await ratePerSecond(3, [thing, thing])).toBeGreaterThan(0);
    expect(counts.strokes).toBe(11);
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
    back_to_back_p50_ratio: 2,
    floor_back_to_back_p50_ms: 10,
    ours_back_to_back_p50_ms: 20,
    one_thing_throughput_ratio: 0.4,
    floor_one_thing_per_s: 340,
    ours_one_thing_per_s: 136,
    events_of_refused_and_repeated: 0,
  };

  it('says which bounds are kept, the bound itself included', () => {
    const kept = new Map(judge(result).map(({ figure, isKept }) => [figure, isKept]));
    expect([...kept.values()]).toEqual([false, true, true, true, true]);
    expect(pageOf(result, '2026-11-22')).toContain('| 1.6 | <= 1.5 | **not kept** |');
  });
});
