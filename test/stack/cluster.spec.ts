import { randomUUID } from 'node:crypto';
import { recountSession, type SessionExport } from '@vinhdanh/domain';
import { UnitOfWork } from '@vinhdanh/persistence';
import { Conference } from '../../apps/cli/demo/cluster/conference';
import { playCluster, type ClusterOutcome } from '../../apps/cli/demo/cluster/play-cluster';
import {
  CLUSTER,
  FLAG,
  HELD_ON,
  NOMINATIONS,
  REPORTED,
  SECRETARY,
  unitOf,
  voterOf,
} from '../../apps/cli/demo/cluster/plot';
import { Stage } from '../../apps/cli/demo/stage';
import { Story } from '../../apps/cli/demo/story';
import { ApiClient } from '../../apps/cli/http/api-client';
import { plantSeed } from '../../apps/cli/seeding/plant-seed';
import { readSeedWithCluster } from '../../apps/cli/seeding/seed-file';
import { rowsOf } from '../../apps/cli/seeding/seed-rows';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import type { HttpCaller } from '../support/http-caller';

let stack: HttpStack;
let stage: Stage;
let secretary: HttpCaller;
let outcome: ClusterOutcome;

beforeAll(async () => {
  stack = await startHttpStack();
  const { database } = stack;
  const [account] = await database.dataSource.query<Array<{ hash: string }>>(
    'SELECT password_hash AS hash FROM work.account LIMIT 1',
  );
  await plantSeed(new UnitOfWork(database.dataSource), rowsOf(readSeedWithCluster(), account?.hash ?? ''));
  stage = new Stage(new ApiClient(stack.url), new Story(() => undefined));
  secretary = await stack.as(SECRETARY, 'secretary');
  outcome = await playCluster(stage);
}, 180_000);
afterAll(() => stack.stop());

const convening = (more: object = {}): object => ({
  council: CLUSTER,
  heldOn: HELD_ON,
  source: 'Công văn 10',
  nominations: NOMINATIONS,
  ...more,
});
const refusalOf = async (body: object, caller = secretary): Promise<unknown> =>
  (await caller.command('/api/cluster-sessions', body)).body.code;

test('the vote of field report 001: two flags, two certificates, a head and a deputy', () => {
  expect(outcome).toEqual(REPORTED);
});

test('anybody can redo it from its export, second ballot and order of the awards included', async () => {
  const { body } = await secretary.get('/api/sessions');
  const [session] = body as unknown as ReadonlyArray<{ id: string; phase: string }>;
  expect(session?.phase).toBe('delivered');
  const exported = (await secretary.get(`/api/sessions/${session?.id}/export`)).body;
  const { results, differences } = recountSession(exported as unknown as SessionExport);
  expect([results.length, differences]).toEqual([25, []]);
});

test('awards, offices and units are named in both languages', async () => {
  const { body } = await secretary.get('/api/sessions');
  const [session] = body as unknown as ReadonlyArray<{ id: string }>;
  const { agenda, seats } = (await secretary.get(`/api/sessions/${session?.id}`)).body as unknown as {
    agenda: ReadonlyArray<Readonly<Record<'award' | 'awardEn' | 'subject' | 'subjectEn', string>>>;
    seats: ReadonlyArray<Readonly<Record<'unitName' | 'unitNameEn', string>>>;
  };
  expect([...new Set(agenda.map(({ award, awardEn }) => `${award} = ${awardEn}`))].sort()).toEqual([
    "Bằng khen của Thủ tướng Chính phủ = Prime Minister's certificate of merit",
    'Cờ thi đua của Chính phủ = Government emulation flag',
    'Cụm phó = Deputy head of the cluster',
    'Cụm trưởng = Head of the cluster',
  ]);
  const units = [
    ...agenda.map(({ subject, subjectEn }) => [subject, subjectEn]),
    ...seats.map(({ unitName, unitNameEn }) => [unitName, unitNameEn]),
  ];
  expect(new Set(units.map(([vi]) => vi)).size).toBe(10);
  for (const [vi = '', en] of units)
    expect(en).toBe(vi.replace(/^Ủy ban nhân dân tỉnh (.+)$/, "People's Committee of $1 Province"));
});

test('the council above seats the proposed officers', async () => {
  const { body } = await secretary.get(`/api/councils/${CLUSTER}`);
  const { versions } = body as unknown as {
    versions: ReadonlyArray<{
      to: string | null;
      seats: ReadonlyArray<{ post: string; unit: { id: string } }>;
    }>;
  };
  const officers = versions[1]?.seats.flatMap(({ post, unit }) =>
    post === 'member' ? [] : [[post, unit.id]],
  );
  expect(officers?.sort()).toEqual([
    ['chair', 'ubnd-tinh-binh-dinh'],
    ['vice-chair', 'ubnd-tinh-lam-dong'],
  ]);
});

describe('what is refused', () => {
  test.each<[string, object, string]>([
    [
      'a unit that is no member',
      { nominations: [{ award: FLAG, places: 1, units: ['ubnd-tinh-lang-son'] }] },
      'nomination-of-stranger',
    ],
    [
      'a unit twice',
      { nominations: [{ award: FLAG, places: 1, units: [unitOf('kon-tum'), unitOf('kon-tum')] }] },
      'nomination-unit-twice',
    ],
    [
      'an award twice',
      { nominations: [...NOMINATIONS, { award: FLAG, places: 1 }] },
      'nomination-award-twice',
    ],
    [
      'places after an award that is not in the list',
      { nominations: [{ award: FLAG, places: 1, after: ['DH-CO-CPP'] }] },
      'places-after-unknown',
    ],
    ['an award that is none', { nominations: [{ award: 'X-X', places: 1 }] }, 'award-unknown'],
    ['more places than units', { nominations: [{ award: FLAG, places: 11 }] }, 'nomination-places'],
    ['no document for the places', { source: ' ' }, 'reason-required'],
    ['a council that is no cluster', { council: 'hd-tdkt-trung-uong' }, 'council-is-no-cluster'],
    ['a day before the cluster', { heldOn: '2022-01-31' }, 'council-without-seats'],
    ['a day that is none', { heldOn: '2023-02-30' }, 'validation-failed'],
  ])('%s', async (_case, more, code) => {
    expect(await refusalOf(convening(more))).toBe(code);
  });

  it('places stated again as the agenda is fixed', async () => {
    const { id } = await Conference.convene(stage.cast);
    const places = [{ awardCode: FLAG, count: 9, source: 'Công văn 11' }];
    for (const stated of [places, []]) {
      const { body } = await secretary.command(`/api/sessions/${id}/freeze`, { places: stated });
      expect(body.code).toBe('places-stated-already');
    }
  });

  it('a vote on the unit itself, another unit in its seat, dossiers in a cluster', async () => {
    const conference = await Conference.convene(stage.cast);
    const { agenda, agendaHash } = await conference.begin();
    await conference.byChair('open');
    await conference.until(({ phase }) => phase === 'voting');
    const path = `/api/sessions/${conference.id}/papers`;
    const lines = agenda.map(({ dossier }) => ({ dossier, choice: 'agree' }));
    const konTum = await stack.as(voterOf('kon-tum'), 'member');
    expect((await konTum.command(path, { agendaHash, lines })).body.code).toBe('seat-recused-line');
    const administrator = await stack.as('quan-tri.trung-uong', 'administrator');
    expect((await administrator.command(path, { agendaHash, lines })).body.code).toBe('seat-not-yours');
    expect((await (await stack.as('cao-bang.thuong-truc')).command(path, { agendaHash, lines })).status).toBe(
      404,
    );
    const dossiers = { council: CLUSTER, heldOn: HELD_ON, dossiers: [randomUUID()] };
    expect((await secretary.command('/api/sessions', dossiers)).body.code).toBe('dossiers-not-at-this-step');
    expect(await refusalOf(convening(), await stack.as('ban-tdktw.truong-ban'))).toBe('secretary-only');
  });
});
