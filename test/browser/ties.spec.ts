import * as plot from '../../apps/cli/demo/cluster/plot';
import { bothLanguages } from '../support/both-languages';
import { BrowserPerson } from '../support/browser-person';
import { plantCluster } from '../support/cluster-house';
import { must, type People } from '../support/http-dossiers';
import { peopleAt } from '../support/people-at';
import { openScreens, type Screens } from '../support/screens';
import { shot } from '../support/shot';

const UNITS = ['dak-lak', 'lam-dong', 'gia-lai'] as const;

interface Conference {
  readonly agendaHash: string;
  readonly seats: ReadonlyArray<{ readonly id: string }>;
  readonly agenda: ReadonlyArray<{ readonly dossier: string }>;
}

/** Three units, two of them equal for one flag: what the rules of each cluster leave to its chair, on the chair's own page. */
describe('a tie in the browser', () => {
  let screens: Screens;
  let people: People;
  let chair: BrowserPerson;

  beforeAll(async () => {
    screens = await openScreens({}, plantCluster);
    people = peopleAt(screens.url);
    chair = await BrowserPerson.signIn(screens, plot.voterOf('dak-lak'));
  }, 200_000);
  afterAll(() => screens.close());

  /** A cluster with this list of ways, and its conference with all papers in and closed. @returns the page of it */
  async function counted(id: string, tie: readonly object[]): Promise<string> {
    const administrator = await people.as(plot.ADMINISTRATOR, 'administrator');
    const secretary = await people.as(plot.SECRETARY, 'secretary');
    const { status, body } = await administrator.command('/api/councils', {
      ...{ id, kind: 'cluster', organization: 'ban-tdktw', nameVi: `Cụm ${id}`, nameEn: `Cluster ${id}` },
      decision: plot.FOUNDING,
      version: {
        from: '2022-02-01',
        voting: { ...plot.VOTING, selfVote: true, tie },
        seats: UNITS.map((unit, place) => ({
          ...{ unit: plot.unitOf(unit), office: plot.officeOf(unit), post: place === 0 ? 'chair' : 'member' },
        })),
      },
    });
    if (status !== 201) throw new Error(JSON.stringify(body));
    const convened = await must(secretary, '/api/cluster-sessions', {
      ...{ council: id, heldOn: plot.HELD_ON, source: plot.PLACES_BY },
      nominations: [
        { award: plot.FLAG, places: 1, units: [plot.unitOf('lam-dong'), plot.unitOf('gia-lai')] },
      ],
    });
    const page = `/sessions/${(convened.body as unknown as { id: string }).id}`;
    const path = `/api${page}`;
    await must(secretary, `${path}/freeze`);
    const look = async () => (await secretary.get(path)).body as unknown as Conference;
    const marks = (await look()).seats.map((seat) => ({ seat: seat.id, attendance: 'present' }));
    await must(secretary, `${path}/attendance`, { marks });
    const presiding = await people.as(plot.voterOf('dak-lak'), 'member');
    await must(presiding, `${path}/open`);
    const { agendaHash, agenda } = await look();
    const lines = agenda.map(({ dossier }) => ({ dossier, choice: 'agree' }));
    for (const unit of UNITS)
      await must(await people.as(plot.voterOf(unit), 'member'), `${path}/papers`, { agendaHash, lines });
    await must(presiding, `${path}/close`);
    return page;
  }

  it('is broken by the vote of the chair: as many units as there are places, with a reason', async () => {
    const { page } = chair;
    await chair.open(await counted('cum-chu-tri', [{ by: 'chair-vote' }]));
    await page.getByText('Cách phân định tiếp theo: ý kiến của cụm trưởng (khối trưởng)').waitFor();
    await bothLanguages(page, 'tie-chair');
    await chair.press('Phân định');
    const dialog = page.getByRole('dialog');
    for (const unit of ['lam-dong', 'gia-lai'] as const)
      await dialog.getByRole('checkbox', { name: new RegExp(plot.nameOf(plot.unitOf(unit))) }).check();
    await dialog.getByLabel('Lý do').fill('Phong trào nổi bật hơn.');
    await chair.press('Phân định', dialog);
    await dialog.getByRole('alert').waitFor();
    await shot(page, 'tie-chair-refused', false);
    await dialog.getByRole('checkbox', { name: /Gia Lai/ }).uncheck();
    await chair.press('Phân định', dialog);
    const nominated = page.getByRole('region', { name: 'Kết quả bình xét, suy tôn' });
    await nominated.getByText('Ủy ban nhân dân tỉnh Lâm Đồng').waitFor();
    expect(await nominated.getByText('Gia Lai').count()).toBe(0);
  }, 120_000);

  it('is left open by the chair, and stays to be seen', async () => {
    const { page } = chair;
    await chair.open(await counted('cum-bo-phieu-lai', [{ by: 'second-ballot' }]));
    await page.getByText('Cách phân định tiếp theo: bỏ phiếu lại').waitFor();
    await chair.press('Để ngỏ, không chọn trong các đơn vị bằng phiếu');
    await page.getByText(/^Quy chế không còn cách phân định, hoặc người chủ trì đã để ngỏ/).waitFor();
    await page.getByText('Không chọn được đơn vị nào').waitFor();
    expect(await page.getByRole('button', { name: /^Bỏ phiếu lại/ }).count()).toBe(0);
    await bothLanguages(page, 'tie-left');
  }, 120_000);
});
