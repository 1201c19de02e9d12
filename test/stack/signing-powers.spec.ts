import { randomUUID } from 'node:crypto';
import { row } from '../edge-cases/rows';
import type { HttpCaller } from '../support/http-caller';
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
});
