import { Conference } from '../../apps/cli/demo/cluster/conference';
import * as plot from '../../apps/cli/demo/cluster/plot';
import { Stage } from '../../apps/cli/demo/stage';
import { Story } from '../../apps/cli/demo/story';
import { ApiClient } from '../../apps/cli/http/api-client';
import { plantCluster, SUBSTITUTE } from '../support/cluster-house';
import { castOf, conferenceAt } from '../support/cluster-votes';
import type { HttpCaller } from '../support/http-caller';
import { must } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { codeOf } from '../support/provincial-seats';
import { until } from '../support/until';

interface Seen {
  readonly seats: ReadonlyArray<{ readonly id: string; readonly unitName: string; readonly mine: boolean }>;
  readonly nudges: ReadonlyArray<{ readonly ballot: string; readonly seats: readonly string[] }>;
  readonly venue: string | null;
}

let stack: HttpStack;
let secretary: HttpCaller;
let chair: HttpCaller;
let substitute: HttpCaller;
let conference: Conference;
let path = '';
let konTum = '';

const look = async (caller: HttpCaller): Promise<Seen> => (await caller.get(path)).body as unknown as Seen;

beforeAll(async () => {
  stack = await startHttpStack({}, undefined, plantCluster);
  const stage = new Stage(new ApiClient(stack.url), new Story(() => undefined));
  const administrator = await stack.as(plot.ADMINISTRATOR, 'administrator');
  await administrator.command('/api/councils', {
    ...{ id: plot.CLUSTER, kind: 'cluster', organization: 'ban-tdktw', nameVi: 'Cụm', nameEn: 'Cluster' },
    decision: plot.FOUNDING,
    version: {
      from: '2022-02-01',
      voting: plot.VOTING,
      seats: plot.PROVINCE_IDS.map((province, place) => ({
        ...{ unit: plot.unitOf(province), office: plot.officeOf(province) },
        post: place === 0 ? 'chair' : 'member',
      })),
    },
  });
  conference = await Conference.convene(stage.cast);
  await conference.begin();
  path = `/api/sessions/${conference.id}`;
  [secretary, chair, substitute] = await Promise.all([
    stack.as(plot.SECRETARY, 'secretary'),
    stack.as(plot.voterOf('dak-lak'), 'member'),
    stack.as(SUBSTITUTE.account, 'head'),
  ]);
  konTum = (await look(secretary)).seats.find(({ unitName }) => unitName.endsWith('Kon Tum'))?.id ?? '';
}, 180_000);
afterAll(() => stack.stop());

describe('a substitute of a unit', () => {
  const naming = (office: string) => ({ seat: konTum, office, reason: 'Giấy cử số 3' });

  it('is found by name, title or unit by the secretary of the cluster', async () => {
    const found = await secretary.get(
      `/api/seat-holders?search=${encodeURIComponent('Phó Chánh')}&on=${plot.HELD_ON}`,
    );
    const offices = found.body as unknown as ReadonlyArray<{ office: string }>;
    expect(offices.map(({ office }) => office)).toContain(SUBSTITUTE.office);
  });

  it('is of the unit, and sees nothing before being named', async () => {
    expect((await substitute.get(path)).status).toBe(404);
    expect(await codeOf(secretary, `${path}/substitutes`, naming(plot.officeOf('gia-lai')))).toBe(
      'cluster-holder-of-another-unit',
    );
    expect(await codeOf(secretary, `${path}/substitutes`, naming('so-noi-vu.thuong-truc.secretary'))).toBe(
      'cluster-holder-of-another-unit',
    );
    await must(secretary, `${path}/substitutes`, naming(SUBSTITUTE.office));
    expect((await look(substitute)).seats.filter(({ mine }) => mine).map(({ id }) => id)).toEqual([konTum]);
    expect((await (await stack.as(SUBSTITUTE.account, 'secretary')).get(path)).status).toBe(404);
  });

  it('is told, by links to the paper in the office that is meant', async () => {
    await must(chair, `${path}/open`);
    const paths = await until('both notices are there', async () => {
      const { items = [] } = (await substitute.get('/api/inbox')).body;
      const told = items as unknown as ReadonlyArray<{ kind: string; path: string }>;
      return told.length > 1 && told.map(({ kind, path: to }) => [kind, to]);
    });
    const page = `/sessions/${conference.id}`;
    expect(Object.fromEntries(paths)).toEqual({
      'substitute-named': `${page}?office=${SUBSTITUTE.office}`,
      'session-opened': `${page}/paper?office=${SUBSTITUTE.office}`,
    });
  });

  it('votes for the unit, and who was to does not', async () => {
    const { agendaHash, agenda } = await conferenceAt(stack, path);
    const lines = agenda.map(({ dossier }) => ({ dossier, choice: 'agree' }));
    const away = await stack.as(plot.voterOf('kon-tum'), 'member');
    expect(await codeOf(away, `${path}/papers`, { agendaHash, lines })).toBe('seat-not-yours');
    await castOf(stack, path, 'kon-tum', 'b1');
  });
});

describe('a reminder', () => {
  const remind = (caller = secretary, body: object = { ballot: 'b1' }) =>
    codeOf(caller, `${path}/nudges`, body);

  it('goes to nobody who has not said that they want it', async () => {
    expect(await remind()).toBe('nobody-lets-nudge');
    expect(await remind(chair)).toBe('secretary-only');
    expect(await remind(secretary, {})).toBe('validation-failed');
    expect(await remind(secretary, { ballot: 'b1', seats: [konTum] })).toBe('validation-failed');
    expect(await remind(await stack.as('cao-bang.thuong-truc', 'secretary'))).toBe('not-found');
  });

  it('goes once to each of those who have, and is recorded', async () => {
    for (const account of [plot.voterOf('quang-nam'), SUBSTITUTE.account]) {
      const person = await stack.as(account);
      const { status, body } = await person.put('/api/me/nudges', { allowed: true });
      expect([status, (body as { person?: { allowsNudges: boolean } }).person?.allowsNudges]).toEqual([
        200,
        true,
      ]);
    }
    expect(await remind()).toBe(200);
    const { seats, nudges } = await until('the reminder is seen', async () => {
      const seen = await look(secretary);
      return seen.nudges.length > 0 && seen;
    });
    const quangNam = seats.find(({ unitName }) => unitName.endsWith('Quảng Nam'))?.id;
    expect(nudges).toMatchObject([{ ballot: 'b1', seats: [quangNam] }]);
    const told = await stack.database.dataSource.query<Array<{ person: string }>>(
      `SELECT a.username AS person FROM work.notification n JOIN work.account a ON a.person_id = n.person_id
       WHERE n.kind = 'vote-nudged'`,
    );
    expect(told).toEqual([{ person: plot.voterOf('quang-nam') }]);
    expect(await remind()).toBe('nudge-too-soon');
  });

  it('ends with the word of who received it', async () => {
    const person = await stack.as(plot.voterOf('quang-nam'));
    expect((await person.put('/api/me/nudges', { allowed: 'no' })).status).toBe(422);
    await person.put('/api/me/nudges', { allowed: false });
    expect(await remind()).toBe('nobody-lets-nudge');
  });
});
