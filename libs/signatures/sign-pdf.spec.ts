import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderDecision } from '@vinhdanh/documents';
import { sampleDecision } from '../../test/support/sample-documents';
import type { SigningIdentity } from './certificate-types';
import { DevelopmentAuthority } from './development-authority';
import { fromPdfDate, toPdfDate } from './pdf-date';
import { type SignedPdf, signPdf } from './sign-pdf';
import { verifySignatures } from './verify-signatures';

const organization = 'Ủy ban nhân dân tỉnh Lạng Sơn';
const signedAt = new Date('2025-07-02T03:04:05Z');

describe('signatures of a decision', () => {
  let directory: string;
  let root: string;
  let person: SigningIdentity;
  let body: SigningIdentity;
  let first: SignedPdf;
  let second: SignedPdf;

  const sign = (pdf: Uint8Array, identity: SigningIdentity, field: string) =>
    signPdf({ pdf, identity, field, signedAt, reason: 'Ký (ban hành)', location: 'Lạng Sơn' });

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sign-'));
    const authority = new DevelopmentAuthority(directory);
    root = await authority.rootCertificatePem();
    person = await authority.certificateFor({
      id: 'office-7',
      name: 'Nông Thị Huệ Giả',
      title: 'Phó Chủ tịch',
      organization,
      kind: 'person',
    });
    body = await authority.certificateFor({
      id: 'body-1',
      name: organization,
      title: '',
      organization,
      kind: 'body',
    });
    first = await sign(await renderDecision(sampleDecision()), person, 'signer');
    second = await sign(first.pdf, body, 'body');
  });

  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('are both valid, in order, and the last covers the whole file', async () => {
    const reports = await verifySignatures(second.pdf, root);
    expect(reports).toMatchObject([
      { field: 'signer', signer: 'Nông Thị Huệ Giả, Phó Chủ tịch', valid: true, coversWholeFile: false },
      { field: 'body', signer: organization, valid: true, coversWholeFile: true },
    ]);
    expect(reports[0]).toEqual({
      field: 'signer',
      signer: 'Nông Thị Huệ Giả, Phó Chủ tịch',
      organization,
      certificateFingerprint: first.certificateFingerprint,
      signedAt,
      reason: 'Ký (ban hành)',
      location: 'Lạng Sơn',
      digestOk: true,
      signatureOk: true,
      chainOk: true,
      coversItsRevision: true,
      coversWholeFile: false,
      valid: true,
    });
  });

  it('leave what was signed before as it was', () => {
    const before = Buffer.from(first.pdf);
    expect(Buffer.from(second.pdf).subarray(0, before.length).equals(before)).toBe(true);
    expect(second.sha256Before).toBe(first.sha256After);
    expect(second.certificateFingerprint).toBe(body.fingerprint);
  });

  it('are shown at the place that the document keeps for them', () => {
    const rectangles = Buffer.from(second.pdf)
      .toString('latin1')
      .match(/\/Rect ?\[[^\]]+\]/g)!
      .map((text) => text.match(/-?\d+(\.\d+)?/g)!.map(Number));
    expect(rectangles).toHaveLength(2);
    for (const [left, bottom, right, top] of rectangles) {
      expect(right! - left!).toBeCloseTo(224, 3);
      expect(top! - bottom!).toBeCloseTo(40, 3);
      expect(left).toBeGreaterThan(595 / 2 - 20);
      expect(right).toBeLessThan(595 - 15);
    }
  });

  it('can be invisible, and are so where the document keeps no place', async () => {
    const pdf = await renderDecision(sampleDecision());
    const common = { pdf, identity: person, signedAt, reason: 'Ký', location: 'Lạng Sơn' };
    const hidden = await signPdf({ ...common, field: 'signer', appearance: 'invisible' });
    const placeless = await signPdf({ ...common, field: 'elsewhere' });
    for (const signed of [hidden, placeless]) {
      expect(Buffer.from(signed.pdf).toString('latin1')).toMatch(/\/Rect ?\[0 0 0 0\]/);
      expect((await verifySignatures(signed.pdf, root)).map(({ valid }) => valid)).toEqual([true]);
    }
  });

  it('fail after any signed byte was changed', async () => {
    const content = Buffer.from(second.pdf).indexOf('stream\n') + 200;
    const inSecond = first.pdf.length + 40;
    const flip = (at: number) => second.pdf.map((byte, index) => (index === at ? byte ^ 1 : byte));
    expect((await verifySignatures(flip(content), root)).map(({ digestOk }) => digestOk)).toEqual([
      false,
      false,
    ]);
    expect((await verifySignatures(flip(inSecond), root)).map(({ digestOk }) => digestOk)).toEqual([
      true,
      false,
    ]);
  });

  it('fail when the signature itself was changed', async () => {
    const hex = Buffer.from(second.pdf);
    const start = hex.lastIndexOf('/Contents');
    const digit = hex.indexOf('<', start) + 2500 - ((hex.indexOf('<', start) + 2500) % 2);
    const changed = Buffer.from(second.pdf);
    changed.write(changed.toString('latin1', digit, digit + 1) === 'a' ? 'b' : 'a', digit, 'latin1');
    const reports = await verifySignatures(new Uint8Array(changed), root);
    expect(reports.map(({ valid }) => valid)).toEqual([true, false]);
  });

  it('tell that something was added behind the last one', async () => {
    const longer = Buffer.concat([second.pdf, Buffer.from('% more\n%%EOF\n')]);
    const reports = await verifySignatures(new Uint8Array(longer), root);
    expect(reports.map(({ valid, coversWholeFile }) => [valid, coversWholeFile])).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('do not lead to the root of another authority of the same name', async () => {
    const other = await mkdtemp(join(tmpdir(), 'other-'));
    try {
      const foreign = await new DevelopmentAuthority(other).rootCertificatePem();
      const reports = await verifySignatures(second.pdf, foreign);
      expect(reports.map(({ signatureOk, chainOk, valid }) => [signatureOk, chainOk, valid])).toEqual([
        [true, false, false],
        [true, false, false],
      ]);
    } finally {
      await rm(other, { recursive: true, force: true });
    }
  });

  it('are not put twice into one field, nor into what is no PDF', async () => {
    await expect(sign(second.pdf, body, 'body')).rejects.toThrow('has a field "body" already');
    await expect(sign(new Uint8Array(Buffer.from('not a PDF')), body, 'body')).rejects.toThrow();
  });

  it('are none in a document that nobody has signed', async () => {
    await expect(verifySignatures(await renderDecision(sampleDecision()), root)).resolves.toEqual([]);
  });
});

describe('PDF dates', () => {
  it('go there and back', () => {
    expect(toPdfDate(signedAt)).toBe("D:20250702100405+07'00'");
    expect(fromPdfDate(toPdfDate(signedAt))).toEqual(signedAt);
    expect(fromPdfDate('D:20250702030405Z')).toEqual(signedAt);
  });

  it.each(['', '2025', 'D:2025', 'D:20251399999999Z'])('%j is none', (text) => {
    expect(fromPdfDate(text)).toBeUndefined();
  });
});
