import { DevelopmentAuthority, verifySignatures } from '@vinhdanh/signatures';
import { row } from '../edge-cases/rows';
import type { HttpCaller } from '../support/http-caller';
import { must, submitDossier, turnOf } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { textOfPdf } from '../support/pdf-text';
import { until } from '../support/until';

interface ShownRound {
  readonly phase: string;
  readonly organization: { readonly nameVi: string };
  readonly refusedCertificate: { readonly status: string } | null;
  readonly delegates: ReadonlyArray<{
    readonly office: string;
    readonly acting?: { readonly prefix: string };
  }>;
  readonly signatories: ReadonlyArray<{
    readonly office: string;
    readonly name: string;
    readonly title: string;
    readonly acting?: { readonly prefix: string; readonly of: string; readonly evidence: string };
    readonly certificate?: { readonly status: string; readonly certificate: string };
  }>;
}

describe(row(23, 'over HTTP'), () => {
  let stack: HttpStack;
  let chair: HttpCaller;
  let deputy: HttpCaller;
  let standing: HttpCaller;
  let registry: HttpCaller;

  beforeAll(async () => {
    stack = await startHttpStack();
    chair = await stack.as('van-linh.chu-tich', 'head');
    deputy = await stack.as('van-linh.pho-chu-tich', 'deputy');
    standing = await stack.as('van-linh.thuong-truc', 'secretary');
    registry = await stack.as('van-linh.van-thu', 'clerk');
  }, 60_000);
  afterAll(() => stack.stop());

  const roundOf = async (caller: HttpCaller, id: string): Promise<ShownRound> =>
    (await caller.get(`/api/rounds/${id}`)).body as unknown as ShownRound;

  /** A letter of the commune that waits for its chair, or for whom it names. */
  async function drafted(signatories?: readonly object[]): Promise<string> {
    const { id: dossier } = await submitDossier(stack, { by: 'van-linh.lap-ho-so' });
    await must(standing, `/api/dossiers/${dossier}/receive`);
    const made = await must(standing, '/api/rounds', {
      ...{ kind: 'submission', dossiers: [dossier] },
      ...(signatories ? { signatories } : {}),
    });
    const { id } = made.body as unknown as { id: string };
    await turnOf(signatories ? deputy : chair, id);
    return id;
  }

  /** The certificate of the round's person, with its authority. */
  async function certificateIn(id: string, validity?: { from: Date; to: Date }) {
    const { signatories, organization } = await roundOf(standing, id);
    const { office, name, title } = signatories[0]!;
    const authority = new DevelopmentAuthority(stack.keys);
    const signatory = { id: office, name, title, organization: organization.nameVi, kind: 'person' } as const;
    return { authority, identity: await authority.certificateFor(signatory, validity) };
  }

  const refusal = (signer: HttpCaller, id: string): Promise<ShownRound> =>
    until('the certificate is refused', async () => {
      const round = await roundOf(signer, id);
      return round.refusedCertificate !== null && round;
    });

  it('the standing office passes an absent chair on to the deputy, and the document names who signs', async () => {
    const id = await drafted();
    const path = `/api/rounds/${id}`;
    const before = await turnOf(chair, id);
    expect(await textOfPdf((await chair.get(`${path}/document`)).bytes)).toContain('Lý Thị Tưởng Tượng');
    const { delegates } = await roundOf(standing, id);
    expect(delegates).toMatchObject([{ office: 'van-linh.pho-chu-tich.deputy', acting: { prefix: 'KT.' } }]);
    expect((await roundOf(registry, id)).delegates).toEqual([]);
    const [{ office }] = delegates as [{ office: string }];
    await must(standing, `${path}/delegate`, { office, reason: 'Chủ tịch đi công tác' });

    const file = await turnOf(deputy, id);
    expect(file).not.toBe(before);
    expect((await chair.command(`${path}/sign`, { file })).body.code).toBe('signatory-unknown');
    const told = (await chair.get('/api/inbox')).body as unknown as { items: Array<{ kind: string }> };
    expect(told.items.map(({ kind }) => kind)).toContain('signature-passed-on');
    await must(deputy, `${path}/sign`, { file });
    await must(registry, `${path}/sign`, { file: await turnOf(registry, id) });
    const done = await until('the round is delivered', async () => {
      const round = await roundOf(standing, id);
      return round.phase === 'delivered' && round;
    });
    expect(done.signatories[0]).toMatchObject({
      name: 'Lộc Văn Minh Họa',
      acting: { prefix: 'KT.', of: 'Chủ tịch', evidence: 'M' },
      certificate: { status: 'good' },
    });

    const { bytes } = await standing.get(`${path}/document`);
    const text = await textOfPdf(bytes);
    expect(text).toMatch(/KT\. CHỦ TỊCH .*PHÓ CHỦ TỊCH/);
    expect(text).toContain('Lộc Văn Minh Họa');
    expect(text).not.toContain('Lý Thị Tưởng Tượng');
    const root = await new DevelopmentAuthority(stack.keys).rootCertificatePem();
    expect(await verifySignatures(bytes, root)).toMatchObject([
      { field: 'signer-1', signer: 'Lộc Văn Minh Họa, Phó Chủ tịch', valid: true, coversWholeFile: false },
      { field: 'body', valid: true, coversWholeFile: true },
    ]);
  });

  it('an expired certificate signs nothing; the chair passes the signature on', async () => {
    const id = await drafted();
    const { identity } = await certificateIn(id, {
      from: new Date('2020-01-01T00:00:00Z'),
      to: new Date('2021-01-01T00:00:00Z'),
    });
    const file = await turnOf(chair, id);
    await must(chair, `/api/rounds/${id}/sign`, { file });
    const round = await refusal(chair, id);
    expect(round.refusedCertificate).toMatchObject({ status: 'expired', certificate: identity.fingerprint });
    expect(await turnOf(chair, id)).toBe(file);
    const told = (await chair.get('/api/inbox')).body as unknown as { items: Array<{ kind: string }> };
    expect(told.items.map(({ kind }) => kind)).toContain('certificate-refused');
    const { office } = round.delegates[0]!;
    await must(chair, `/api/rounds/${id}/delegate`, { office, reason: 'Chứng thư hết hạn' });
    await must(deputy, `/api/rounds/${id}/sign`, { file: await turnOf(deputy, id) });
  });

  it('a revoked certificate of the deputy, who was chosen at once, signs nothing; status and time are kept', async () => {
    const id = await drafted([
      { office: 'van-linh.pho-chu-tich.deputy', capacity: 'person' },
      { office: 'van-linh.van-thu.clerk', capacity: 'body' },
    ]);
    const { authority, identity } = await certificateIn(id);
    await authority.revoke(identity, new Date());
    await must(deputy, `/api/rounds/${id}/sign`, { file: await turnOf(deputy, id) });
    const { refusedCertificate, signatories } = await refusal(deputy, id);
    expect(refusedCertificate).toMatchObject({ status: 'revoked', certificate: identity.fingerprint });
    expect(signatories[0]).toMatchObject({ acting: { prefix: 'KT.' } });
    const [kept] = await stack.database.dataSource.query<Array<{ body: { check: object } }>>(
      `SELECT body FROM record.event WHERE thing_id = $1 AND type = 'certificate-refused'`,
      [id],
    );
    expect(kept?.body.check).toEqual(refusedCertificate);
  });
});
