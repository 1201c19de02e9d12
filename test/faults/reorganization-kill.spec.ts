import { Stage } from '../../apps/cli/demo/stage';
import { Story } from '../../apps/cli/demo/story';
import { playMerge } from '../../apps/cli/demo/merge/play-merge';
import { ApiClient } from '../../apps/cli/http/api-client';
import { plantDemo } from '../../apps/cli/seeding/plant-demo';
import { readSeedWithReorganization } from '../../apps/cli/seeding/seed-file';

const DOSSIERS = 40;

describe('bodies that end while dossiers are under way, and a worker that is killed while they are moved', () => {
  it(`re-routes each of ${DOSSIERS} dossiers once, loses none, and lets nobody act for a body that is gone`, async () => {
    await plantDemo(readSeedWithReorganization());
    const stage = new Stage(new ApiClient(process.env.PUBLIC_URL ?? ''), new Story(() => undefined));
    const outcome = await playMerge(stage, DOSSIERS);
    expect(outcome).toMatchObject({ dossiers: DOSSIERS, counts: { 'passed-over': 0 } });
    const { moved = 0, stopped = 0, 'route-changed': changed = 0 } = outcome.counts;
    expect(moved + stopped + changed).toBeGreaterThanOrEqual(DOSSIERS);
    expect(outcome.refusedAttempts).toBeGreaterThan(1_000);
  }, 480_000);
});
