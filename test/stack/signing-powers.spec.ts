import { randomUUID } from 'node:crypto';
import { addDays } from '@vinhdanh/domain';
import { samplePdf } from '../../apps/cli/demo/sample-pdf';
import { row } from '../edge-cases/rows';
import { today } from '../support/days';
import type { HttpAnswer, HttpCaller } from '../support/http-caller';
import { must, submitDossier, turnOf } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { until } from '../support/until';

const CHAIR = 'van-linh.chu-tich.head';
const DEPUTY = 'van-linh.pho-chu-tich.deputy';
const CLERK = 'van-linh.van-thu.clerk';
const REASON = { reason: 'Thiết bị lưu khóa bị mất.' };

interface ShownRound {
  readonly phase: string;
  readonly refusedCertificate: { readonly status: string; readonly revokedAt: string } | null;
  readonly delegates: ReadonlyArray<{ readonly office: string }>;
  readonly signatories: ReadonlyArray<{
    readonly state: string;
    readonly acting?: { readonly prefix: string };
    readonly certificate?: { readonly status: string };
  }>;
}

describe(row(23, 'powers to sign, and a certificate that is taken back, over HTTP'), () => {
  let stack: HttpStack;
  let chair: HttpCaller;
  let standing: HttpCaller;
  let admin: HttpCaller;

  beforeAll(async () => {
    stack = await startHttpStack();
    chair = await stack.as('van-linh.chu-tich', 'head');
    standing = await stack.as('van-linh.thuong-truc', 'secretary');
    admin = await stack.as('quan-tri.lang-son', 'administrator');
  }, 60_000);
  afterAll(() => stack.stop());

  const listOf = async (caller: HttpCaller, path: string) =>
    (await caller.get(path)).body as unknown as ReadonlyArray<Record<string, unknown>>;
  const roundOf = async (id: string): Promise<ShownRound> =>
    (await standing.get(`/api/rounds/${id}`)).body as unknown as ShownRound;
  const revocation = (office: string): string => `/api/signing-powers/${office}/certificate-revocation`;

  /** What the record has of the register, each act with the number of the certificate that it is about. */
  const recorded = async (): Promise<string[]> =>
    (
      await stack.database.dataSource.query<Array<{ act: string }>>(
        `SELECT concat_ws(' ', type, body->>'number') AS act FROM record.event WHERE thing_kind = 'signing'
         ORDER BY seq`,
      )
    ).map(({ act }) => act);

  async function waiting(): Promise<string> {
    const { id } = await submitDossier(stack, { by: 'van-linh.lap-ho-so' });
    await must(standing, `/api/dossiers/${id}/receive`);
    return id;
  }
  const composed = async (dossier: string, person = CHAIR): Promise<string> => {
    const signatories = [
      { office: person, capacity: 'person' },
      { office: CLERK, capacity: 'body' },
    ];
    const { body } = await must(standing, '/api/rounds', {
      kind: 'submission',
      dossiers: [dossier],
      signatories,
    });
    return (body as unknown as { id: string }).id;
  };

  it('lists who may sign for which body, by what, until when, to its people and to who looks after it', async () => {
    const powers = await listOf(standing, '/api/signing-powers?on=2026-11-20');
    expect(powers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ office: CHAIR, form: null, rule: null, revocation: null }),
        expect.objectContaining({
          office: DEPUTY,
          form: 'KT',
          inPlaceOfVi: 'Chủ tịch',
          rule: expect.objectContaining({ prefix: 'KT.', evidence: 'M' }) as object,
        }),
      ]),
    );
    expect(powers.every(({ signsFor }) => (signsFor as { id: string }).id === 'ubnd-xa-van-linh')).toBe(true);
    const all = await listOf(admin, '/api/signing-powers');
    expect(new Set(all.map(({ signsFor }) => (signsFor as { id: string }).id)).size).toBeGreaterThan(2);
    expect(await listOf(await stack.as('van-linh.lap-ho-so', 'applicant'), '/api/signing-powers')).toEqual(
      [],
    );
    expect((await standing.get('/api/signing-powers?on=2026-02-30')).status).toBe(422);
  });

  it('the secretary chooses among those who have the power on the day', async () => {
    const offered = await listOf(standing, '/api/signing-powers/signers');
    expect(offered.map(({ office }) => office)).toEqual([CHAIR, DEPUTY, CLERK]);
    expect(offered.every(({ revoked }) => revoked === false)).toBe(true);
    const round = await composed(await waiting(), DEPUTY);
    expect((await roundOf(round)).signatories[0]).toMatchObject({ acting: { prefix: 'KT.' } });
    const early = await listOf(standing, '/api/signing-powers/signers?on=2021-01-04');
    expect(early).toEqual([]);
  });

  it('an administrator takes a certificate back, once and with a reason; earlier signatures stand, later ones are refused', async () => {
    const clerk = await stack.as('van-linh.van-thu', 'clerk');
    const before = await composed(await waiting());
    await must(chair, `/api/rounds/${before}/sign`, { file: await turnOf(chair, before) });
    await turnOf(clerk, before);
    const open = await composed(await waiting());
    await turnOf(chair, open);

    expect((await standing.command(revocation(CHAIR), REASON)).body.code).toBe('office-wrong-role');
    expect((await admin.command(revocation('cao-bang.chu-tich.head'), REASON)).status).toBe(404);
    expect((await admin.command(revocation('van-linh.thuong-truc.secretary'), REASON)).status).toBe(404);
    expect((await admin.command(revocation(CHAIR), { reason: ' ' })).body.code).toBe('reason-required');
    expect((await admin.command(revocation(CHAIR), { ...REASON, ghost: 1 })).status).toBe(422);
    const key = randomUUID();
    const taken = await admin.command(revocation(CHAIR), REASON, key);
    expect(taken.body).toMatchObject({ office: CHAIR });
    expect((await admin.command(revocation(CHAIR), REASON, key)).body).toEqual(taken.body);
    expect((await admin.command(revocation(CHAIR), REASON)).body.code).toBe('certificate-revoked-already');
    expect(await listOf(standing, '/api/signing-powers')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          office: CHAIR,
          revocation: expect.objectContaining({ reason: REASON.reason }) as object,
        }),
      ]),
    );

    await must(clerk, `/api/rounds/${before}/sign`, { file: await turnOf(clerk, before) });
    await until(
      'what was signed before is delivered',
      async () => (await roundOf(before)).phase === 'delivered',
    );
    expect((await roundOf(before)).signatories[0]).toMatchObject({
      state: 'signed',
      certificate: { status: 'good' },
    });

    await must(chair, `/api/rounds/${open}/sign`, { file: await turnOf(chair, open) });
    const refused = await until('the certificate is refused', async () => {
      const round = await roundOf(open);
      return round.refusedCertificate !== null && round;
    });
    expect(refused.refusedCertificate).toMatchObject({ status: 'revoked' });
    expect(refused.delegates.map(({ office }) => office)).toEqual([DEPUTY]);

    const dossier = await waiting();
    const late = await standing.command('/api/rounds', { kind: 'submission', dossiers: [dossier] });
    expect([late.status, late.body.code]).toEqual([409, 'certificate-revoked']);
    const offered = await listOf(standing, '/api/signing-powers/signers');
    expect(offered.find(({ office }) => office === CHAIR)).toMatchObject({ revoked: true });
    const deputy = await stack.as('van-linh.pho-chu-tich', 'deputy');
    const next = await composed(dossier, DEPUTY);
    await must(deputy, `/api/rounds/${next}/sign`, { file: await turnOf(deputy, next) });
  }, 90_000);

  it('gives the chair another certificate after that one, with which what waited is signed', async () => {
    const renewal = `/api/signing-powers/${CHAIR}/certificate`;
    expect((await standing.command(renewal, REASON)).body.code).toBe('office-wrong-role');
    expect((await admin.command(renewal, {})).status).toBe(422);
    expect((await admin.command(renewal, REASON)).body).toMatchObject({ office: CHAIR, number: 2 });
    expect((await admin.command(renewal, REASON)).body.code).toBe('certificate-stands');
    const listed = await listOf(standing, '/api/signing-powers');
    expect(listed.find(({ office }) => office === CHAIR)).toMatchObject({ certificate: 2, revocation: null });
    const round = await composed(await waiting());
    await must(chair, `/api/rounds/${round}/sign`, { file: await turnOf(chair, round) });
    await until(
      'the chair signs again',
      async () => (await roundOf(round)).signatories[0]?.certificate?.status === 'good',
    );
    expect(await recorded()).toEqual(['certificate-revoked 1', 'certificate-renewed 2']);
    expect((await admin.command(revocation(CHAIR), REASON)).body).toMatchObject({ number: 2 });
  }, 90_000);

  it('an administrator gives a power by its document, which can be read, and ends it', async () => {
    const secretary = 'van-linh.thuong-truc.secretary';
    const upload = await admin.upload('giao-ky.pdf', 'application/pdf', samplePdf('45/QD-UBND'));
    const { file } = upload.body as unknown as { file: string };
    const document = { number: '45/QĐ-UBND', date: '2026-01-05', file };
    const power = { inPlaceOf: CHAIR, form: 'TL', from: '2026-01-10' };
    const give = (more: object): Promise<HttpAnswer> =>
      admin.command('/api/signing-powers', { ...power, office: secretary, document, ...more });
    const codes = [];
    for (const wrong of [
      { document: undefined },
      { form: 'XX' },
      { office: CHAIR },
      { inPlaceOf: CLERK },
      { office: 'ghost' },
      { from: '2026-01-04' },
      { document: { ...document, file: '0'.repeat(64) } },
      { inPlaceOf: 'cao-bang.chu-tich.head' },
      { ghost: 1 },
    ])
      codes.push((await give(wrong)).body.code);
    expect(codes).toEqual([
      ...['signing-power-needs-document', 'signing-form-unknown', 'signing-power-own-place'],
      ...['signing-power-no-head', 'signing-power-no-signer', 'signing-power-before-document'],
      ...['power-document-unknown', 'not-found', 'validation-failed'],
    ]);
    expect((await standing.command('/api/signing-powers', { ...power, office: secretary })).body.code).toBe(
      'office-wrong-role',
    );
    expect((await give({})).status).toBe(201);
    expect((await give({})).body.code).toBe('signing-power-given-already');
    const ofSecretary = async (): Promise<object | undefined> =>
      (await listOf(standing, '/api/signing-powers')).find(({ office }) => office === secretary);
    expect(await ofSecretary()).toMatchObject({ form: 'TL', inPlaceOf: CHAIR, document });
    expect((await standing.get(`/api/files/${file}`)).status).toBe(200);
    expect((await (await stack.as('cao-bang.thuong-truc')).get(`/api/files/${file}`)).status).toBe(404);

    const yesterday = addDays(today(), -1);
    const end = (more: object): Promise<HttpAnswer> =>
      admin.command(`/api/signing-powers/${secretary}/end`, {
        ...{ ...power, lastDay: yesterday, reason: 'Thôi giữ chức vụ.' },
        ...more,
      });
    expect((await end({ from: '2026-01-11' })).status).toBe(404);
    expect((await end({ lastDay: '2026-01-09' })).body.code).toBe('signing-power-backwards');
    expect((await end({})).status).toBe(200);
    expect((await end({})).body.code).toBe('signing-power-ended-already');
    expect(await ofSecretary()).toBeUndefined();
    expect((await recorded()).slice(-2)).toEqual(['power-given', 'power-ended']);

    const withdrawal = (office: string, more: object): Promise<HttpAnswer> =>
      admin.command(`/api/signing-powers/${office}/withdrawal`, { ...power, reason: 'Nhập nhầm.', ...more });
    expect((await give({ from: today() })).status).toBe(201);
    expect((await withdrawal(secretary, { from: '2026-06-02' })).status).toBe(404);
    expect((await withdrawal(secretary, { from: today(), lastDay: yesterday })).status).toBe(422);
    expect((await withdrawal(secretary, { from: today() })).status).toBe(200);
    expect(await ofSecretary()).toBeUndefined();
    const deputysOwn = { form: 'KT', from: '2021-07-01' };
    expect((await withdrawal(DEPUTY, deputysOwn)).body.code).toBe('signing-power-used');
    const auditor = await stack.as('kiem-toan.lang-son', 'auditor');
    const [last, before] = await listOf(auditor, '/api/signing-powers/history');
    expect(last).toMatchObject({
      ...{ type: 'power-withdrawn', organization: { id: 'ubnd-xa-van-linh' } },
      ...{
        titleVi: expect.any(String) as string,
        concerned: { name: expect.any(String) as string },
        inPlaceOf: { titleVi: expect.any(String) as string },
        body: { reason: 'Nhập nhầm.', power: { office: secretary } },
      },
    });
    expect(before).toMatchObject({ type: 'power-given', person: last?.person });
    const earlier = await listOf(auditor, `/api/signing-powers/history?before=${String(before?.place)}`);
    expect(earlier[0]).toMatchObject({ type: 'power-ended' });
    expect((await standing.get('/api/signing-powers/history')).body.code).toBe('office-wrong-role');
    expect((await auditor.get('/api/signing-powers/history?before=x')).status).toBe(422);

    const deputy = await stack.as('van-linh.pho-chu-tich', 'deputy');
    const round = await composed(await waiting(), DEPUTY);
    const turn = await turnOf(deputy, round);
    const ofDeputy = { form: 'KT', from: '2021-07-01', lastDay: yesterday, reason: 'Thôi giữ chức vụ.' };
    const ended = await admin.command(`/api/signing-powers/${DEPUTY}/end`, { inPlaceOf: CHAIR, ...ofDeputy });
    expect(ended.status).toBe(200);
    const late = await deputy.command(`/api/rounds/${round}/sign`, { file: turn });
    expect([late.status, late.body.code]).toEqual([409, 'signing-power-ended']);
  }, 60_000);
});
