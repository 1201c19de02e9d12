import { handIn, must, shows, submitDossier, wordsOf } from '../support/http-dossiers';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';

let stack: HttpStack;
let unit: HttpCaller;
let applicant: HttpCaller;

beforeAll(async () => {
  stack = await startHttpStack();
  unit = await stack.as('mttq.thuong-truc', 'secretary');
  applicant = await stack.as('mttq.lap-ho-so');
}, 60_000);
afterAll(() => stack.stop());

interface Shown {
  readonly returnReasons: ReadonlyArray<{ readonly id: string; readonly nameVi: string }>;
  readonly route: {
    readonly clock?: { readonly afterReturn: { readonly then: string; readonly evidence: string } };
  };
}

const show = async (id: string): Promise<Shown> =>
  (await unit.get(`/api/dossiers/${id}`)).body as unknown as Shown;

async function resubmit(id: string, position: string): Promise<void> {
  const { content } = wordsOf(await handIn(applicant, position)) as { content: { subject: object } };
  const changed = { ...content, subject: { ...content.subject, position } };
  await must(applicant, `/api/dossiers/${id}/resubmit`, { content: changed, note: 'Đã sửa chức vụ' });
}

describe('a dossier that is returned (edge case 14)', () => {
  it('comes back as a new version that shows what was changed, and is returned once more only for a listed reason', async () => {
    const { id, code } = await submitDossier(stack);
    expect(await show(id)).toMatchObject({
      returnReasons: [],
      route: { clock: { afterReturn: { then: 'restart', evidence: 'I' } } },
    });
    const asked = await unit.command(`/api/dossiers/${id}/return`, {
      reason: 'Thiếu',
      code: 'still-missing',
    });
    expect(asked).toMatchObject({ status: 422, body: { code: 'return-code-not-asked' } });
    await must(unit, `/api/dossiers/${id}/return`, { reason: 'Ghi sai chức vụ' });
    await resubmit(id, 'Phó Chuyên viên trưởng');

    const { returnReasons } = await show(id);
    expect(returnReasons.map((reason) => reason.id)).toContain('still-missing');
    const again = { reason: 'Vẫn sai' };
    expect(await unit.command(`/api/dossiers/${id}/return`, again)).toMatchObject({
      status: 422,
      body: { code: 'return-code-required' },
    });
    expect(await unit.command(`/api/dossiers/${id}/return`, { ...again, code: 'unheard' })).toMatchObject({
      status: 422,
      body: { code: 'return-code-unknown' },
    });
    const { body } = await unit.get(`/api/dossiers/${id}/changes`);
    expect(body).toMatchObject([
      {
        version: 2,
        note: 'Đã sửa chức vụ',
        texts: [
          {
            field: 'position',
            pieces: [
              { is: 'added', text: 'Phó' },
              { is: 'same', text: 'Chuyên viên' },
              { is: 'added', text: 'trưởng' },
            ],
          },
        ],
      },
    ]);
    const { body: receipt } = await must(unit, `/api/dossiers/${id}/return`, {
      ...again,
      code: 'still-missing',
    });
    await shows(unit, `/api/dossiers/${id}`, (receipt as { seq: number }).seq);
    const explained = await unit.get(`/api/dossiers/${id}/explanation`);
    expect(JSON.stringify(explained.body)).toContain('Lần bổ sung trước vẫn thiếu');
    expect((await unit.get(`/api/dossiers/${id}`)).body).toMatchObject({ code, contentVersion: 2 });
  }, 120_000);

  it('shows its changes to nobody who may not see it', async () => {
    const { id } = await submitDossier(stack);
    const elsewhere = await stack.as('cao-bang.thuong-truc');
    expect((await elsewhere.get(`/api/dossiers/${id}/changes`)).status).toBe(404);
    expect((await elsewhere.get('/api/dossiers/00000000-0000-4000-8000-000000000000/changes')).status).toBe(
      404,
    );
    expect((await unit.get(`/api/dossiers/${id}/changes`)).body).toEqual([]);
  }, 60_000);
});

describe('the calendar as it was known', () => {
  it('is without the days that were announced later (law.md section 11)', async () => {
    const daysOff = async (query = ''): Promise<readonly string[]> => {
      const { body } = await unit.get(`/api/calendar/2026${query}`);
      return (body as unknown as { daysOff: Array<{ day: string }> }).daysOff.map(({ day }) => day);
    };
    expect(await daysOff()).toContain('2026-01-02');
    expect(await daysOff('?knownOn=2025-12-24')).not.toContain('2026-01-02');
    expect(await daysOff('?knownOn=2025-12-25')).toContain('2026-01-02');
    expect((await unit.get('/api/calendar/2026?knownOn=soon')).status).toBe(422);
    expect((await unit.get('/api/calendar/2026?knowOn=2025-12-24')).status).toBe(422);
  });
});
