import { randomUUID } from 'node:crypto';
import { submit, type Actor, type DossierEvent } from '@vinhdanh/domain';
import { CapQuery, rebuildReadModels, UnitOfWork, type CapAsked } from '@vinhdanh/persistence';
import { Projector } from '../../activities';
import { NOW, submission, TODAY } from '../support/fixtures';
import { LedgerHouse } from '../support/ledger-house';

const AWARD = 'HC-LD3';
const HEAD = { at: NOW, on: TODAY, by: 'system' as const };
const PAPER = { number: '3/BC', date: TODAY };

jest.setTimeout(120_000);

let house: LedgerHouse;
let query: CapQuery;
let projector: Projector;
let unit: Actor;
let police: Actor;

beforeAll(async () => {
  house = await LedgerHouse.open();
  const { dataSource } = house.database;
  for (const below of ['unit', 'police'])
    await dataSource.query(
      `INSERT INTO work.organization_parent (organization_id, parent_id, from_date) VALUES ($1, 'province', '2020-01-01')`,
      [below],
    );
  query = new CapQuery(dataSource);
  projector = new Projector(new UnitOfWork(dataSource));
  unit = await house.register.appoint('applicant', 'unit');
  police = await house.register.appoint('applicant', 'police');
});
afterAll(() => house.database.drop());

/** Hands a dossier in and lets these things happen to it. @returns its id */
async function bring(
  by: Actor,
  code: string,
  ...happenings: ReadonlyArray<Partial<DossierEvent>>
): Promise<string> {
  const id = randomUUID();
  const { content } = submission();
  const opening = submission({
    ...{ id, code, award: AWARD, applicant: { person: by.person, organization: by.organization } },
    content: { ...content, subject: { ...content.subject, name: `Người ${code} (hư cấu)` } },
  });
  const events = [
    ...submit(opening, by, NOW),
    ...happenings.map((one, index) => ({ seq: 3 + index, ...HEAD, ...one }) as DossierEvent),
  ];
  await projector.project({ thing: 'dossier', id, events });
  return id;
}

const asked = (more: Partial<CapAsked> = {}): CapAsked => ({
  ...{ cap: 'c', award: AWARD, subjects: null, scope: 'unit', organization: 'unit', year: 2024 },
  denominatorAwards: ['BK-BT'],
  ...more,
});

it('counts what is on its way in the order of handing in, what was decided once, and nothing that ended otherwise', async () => {
  const decision = { round: randomUUID(), number: '7/QĐ-CTN', file: 'f'.repeat(64), signedOn: TODAY };
  await bring(unit, 'D1', { type: 'decided', step: 'central.decide', decision });
  await bring(unit, 'D2', { type: 'withdrawn', reason: 'r' });
  const third = await bring(unit, 'D3');
  const fourth = await bring(unit, 'D4', { type: 'returned', step: 'unit.intake', reason: 'r', missing: [] });
  const strangers = await bring(police, 'D5');
  const [own, province, country, persons, others, before] = await query.count([
    asked(),
    asked({ scope: 'province' }),
    asked({ scope: 'country', organization: 'police' }),
    asked({ subjects: ['collective'] }),
    asked({ award: 'HC-LD2' }),
    asked({ year: 2023 }),
  ]);
  expect(own).toMatchObject({ body: { id: 'unit' }, held: 1, open: [third, fourth], stated: null });
  expect(province).toMatchObject({ body: { id: 'province' }, held: 1, open: [third, fourth, strangers] });
  expect(country).toMatchObject({ body: null, held: 1, open: [third, fourth, strangers] });
  for (const none of [persons, others, before]) expect(none).toMatchObject({ held: 0, open: [] });
});

it('counts the year of the entries of paper, leaves out what was taken away, and shows the lower awards that the ledger has', async () => {
  const line = { submitted_by: 'police', decision_date: '2023-02-20' };
  await house.bring(
    { ...line, name: 'Người Sổ Một (hư cấu)', award: AWARD, year_from: '2022', decision_number: '1/QĐ' },
    { ...line, name: 'Người Sổ Hai (hư cấu)', award: AWARD, year_from: '2022', decision_number: '2/QĐ' },
    { ...line, name: 'Người Sổ Ba (hư cấu)', award: 'BK-BT', year_from: '2022', decision_number: '3/QĐ' },
  );
  const past = asked({ organization: 'police', year: 2022 });
  expect(await query.count([past])).toMatchObject([{ held: 2, ledger: 1, open: [] }]);
  expect(await query.count([asked({ organization: 'police', year: 2023 })])).toMatchObject([{ held: 0 }]);
  await house.database.dataSource.query(
    `INSERT INTO work.ledger_entry_status (entry_id, status, decision_number, decision_date, decision_body, reason, by_person, by_office, at)
     SELECT id, 'cancelled', '9/QĐ', '2024-01-10', 'province', 'r', $1, $2, now() FROM work.ledger_entry WHERE decision_number = '2/QĐ'`,
    [house.keeper.person, house.keeper.office],
  );
  expect(await query.count([past])).toMatchObject([{ held: 1 }]);
});

it('takes the latest number that was stated for any of them, also of one withdrawn since; a rebuild changes nothing', async () => {
  const said = (count: number, at: string, cap = 'c'): Partial<DossierEvent> => ({
    ...({ type: 'cap-count-stated', cap, count, document: PAPER, at, by: police } as const),
  });
  await bring(police, 'D6', said(40, '2024-03-05T02:00:00.000Z'), said(50, '2024-03-07T02:00:00.000Z'), {
    type: 'withdrawn',
    reason: 'r',
  });
  await bring(
    police,
    'D7',
    said(45, '2024-03-06T02:00:00.000Z'),
    said(9, '2024-03-08T02:00:00.000Z', 'another'),
  );
  const ask = () => query.count([asked({ organization: 'police' }), asked()]);
  const expected = [{ stated: { count: 50, document: PAPER } }, { stated: null }];
  expect(await ask()).toMatchObject(expected);
  await rebuildReadModels(house.database.dataSource);
  expect(await ask()).toMatchObject(expected);
});
