import type { Engine, ThingGateway } from '@vinhdanh/contracts';
import type { KeptEngine } from '@vinhdanh/persistence';
import { AnotherEngine } from '../recovery/another-engine';
import { EngineWatch } from '../recovery/engine-watch';
import type { KnownEngines } from '../recovery/known-engines';
import { WatchedGateway } from './watched-gateway';

const PLACE = { address: '127.0.0.1:7233', name: 'vinhdanh' };
const OURS = { cluster: 'ours', namespace: 'n' };
const KNOWN: KeptEngine = { ...OURS, number: 1, place: PLACE, metAt: '2026-01-05T02:00:00.000Z' };

/** An engine that is exchanged and goes out of reach, and a gateway that says what reaches it. */
class House {
  cluster: string | null = 'ours';
  readonly told: AnotherEngine[] = [];
  readonly sent: string[] = [];
  readonly watch: EngineWatch;
  readonly gateway: WatchedGateway;

  constructor() {
    const engine: Engine = {
      place: PLACE,
      identity: () =>
        this.cluster === null
          ? Promise.reject(new Error('no answer'))
          : Promise.resolve({ ...OURS, cluster: this.cluster }),
      isServed: () => Promise.resolve(true),
    };
    const meet: KnownEngines['meet'] = (met) =>
      Promise.resolve(met.identity.cluster === OURS.cluster ? null : new AnotherEngine(met, KNOWN));
    this.watch = new EngineWatch({ meet } as KnownEngines, engine, (found) => this.told.push(found));
    const reaches = (what: string) => () => {
      this.sent.push(what);
      return Promise.resolve({ kind: 'absent' });
    };
    this.gateway = new WatchedGateway(
      {
        begin: reaches('begin'),
        command: reaches('command'),
        outcomeOf: reaches('outcome'),
      } as unknown as ThingGateway,
      this.watch,
    );
  }

  command() {
    return this.gateway.command('dossier', 'd', { type: 'time-passed' }, 'key', 'request');
  }
}

it('looks before the first command, and sends nothing to an engine that it has not seen', async () => {
  const house = new House();
  house.cluster = null;
  expect(await house.command()).toEqual({ kind: 'unavailable' });
  expect([house.sent, house.watch.seen]).toEqual([[], 'unseen']);
  house.cluster = 'ours';
  expect(await house.command()).toEqual({ kind: 'absent' });
  expect([house.sent, house.watch.seen]).toEqual([['command'], 'ours']);
});

it('sends nothing to another engine, tells of it once, and goes on when ours is back', async () => {
  const house = new House();
  await house.watch.look();
  house.cluster = 'another';
  for (let looks = 0; looks < 3; looks += 1) expect(await house.watch.look()).toBeInstanceOf(AnotherEngine);
  expect(await house.command()).toEqual({ kind: 'unavailable' });
  expect(await house.gateway.outcomeOf('dossier', 'd', 'key')).toEqual({ kind: 'unavailable' });
  await expect(house.gateway.begin('dossier', 'd', {} as never)).rejects.toThrow('another');
  expect([house.sent, house.told.length]).toEqual([[], 1]);
  expect(house.told[0]?.en).toMatch(/another\/n, not the one .* ours\/n, met on 2026-01-05/);

  house.cluster = null;
  await expect(house.watch.look()).rejects.toThrow('no answer');
  expect(house.watch.seen).toBe('another');
  house.cluster = 'ours';
  await house.watch.look();
  await house.gateway.begin('dossier', 'd', {} as never);
  expect(house.sent).toEqual(['begin']);
  house.cluster = 'another';
  await house.watch.look();
  expect(house.told).toHaveLength(2);
});

it('an outage of the engine that is ours closes nothing: whoever sends waits for it as before', async () => {
  const house = new House();
  await house.watch.look();
  house.cluster = null;
  await house.watch.look().catch(() => null);
  expect(await house.command()).toEqual({ kind: 'absent' });
});
