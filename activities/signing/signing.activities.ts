import { Inject, Injectable } from '@nestjs/common';
import type {
  AppliedSignature,
  ChangedDossiers,
  DraftedDocument,
  RefusedCertificate,
  SigningActivities,
} from '@vinhdanh/contracts';
import { toEpochMs, toInstant, type Instant, type RoundState, type Signatory } from '@vinhdanh/domain';
import { DevelopmentAuthority, signPdf, type SigningIdentity } from '@vinhdanh/signatures';
import type { FileStore } from '@vinhdanh/files';
import { UnitOfWork } from '@vinhdanh/persistence';
import { checkCertificate, inRegister } from './certificate-evidence';
import { gatherFacts } from './document-facts';
import { drawDocument } from './draw-document';
import { fieldOf } from './fields';
import { capacityWords } from './printed-signer';

/** Names the file store where it is injected. */
export const FILE_STORE = Symbol('FileStore');

/** A list of revoked certificates (RFC 2585). */
const LIST_TYPE = 'application/pkix-crl';

const REASONS = { person: 'Người ký', body: 'Chữ ký số của cơ quan' } as const;

/** Under which the authority keeps a certificate of an office: the first one under the office alone. */
const idOf = (office: string, number: number): string => (number === 1 ? office : `${office} ${number}`);

/** Documents of signing rounds and the signatures on them, with keys of the development CA. */
@Injectable()
export class Signing implements SigningActivities {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(DevelopmentAuthority) private readonly authority: DevelopmentAuthority,
  ) {}

  async draftDocument(round: RoundState): Promise<DraftedDocument | ChangedDossiers> {
    const facts = await this.unitOfWork.run((repositories) => gatherFacts(repositories, round));
    if ('changed' in facts) return facts;
    const file = await this.keep(await drawDocument(facts));
    return { file, number: facts.number };
  }

  /**
   * A retry makes another signed file; the one that nobody names stays unreferenced. The certificate is looked up before
   * its key is used (TT 15/2025/TT-BKHCN Art. 5), in the authority's list, which is kept, and last in the register: one that is not good, or
   * that an administrator took back, signs nothing.
   */
  async applySignature(request: {
    round: RoundState;
    signatory: Signatory;
    file: string;
  }): Promise<AppliedSignature | RefusedCertificate> {
    const { round, signatory, file } = request;
    const signedAt = new Date();
    const { identity, place, number } = await this.holderOfKey(round, signatory);
    const listed = await checkCertificate(identity, signedAt, (list) => this.keep(list, LIST_TYPE));
    const pdf = await this.read(file);
    const check = inRegister(listed, await this.takenBackAt(signatory.office, number));
    if (check.status !== 'good') return { refused: check };
    const signed = await signPdf({
      pdf,
      identity,
      reason: REASONS[signatory.capacity],
      capacity: capacityWords(signatory),
      location: place,
      signedAt,
      field: fieldOf(round.signatories, signatory.id),
    });
    return {
      file: await this.keep(signed.pdf),
      certificate: signed.certificateFingerprint,
      at: toInstant(signedAt.getTime()),
      check,
    };
  }

  /** Who signs in another's place does so with an own certificate, of the own body. */
  private async holderOfKey(
    { organization }: RoundState,
    { office, capacity, name, title, acting }: Signatory,
  ): Promise<{ identity: SigningIdentity; place: string; number: number | null }> {
    const own = acting?.organization ?? organization;
    const bodies = await this.unitOfWork.run((repositories) =>
      repositories.bodies.named([organization, own]),
    );
    const nameOf = (body: string): string => bodies.get(body)?.name ?? body;
    const { identity, number } =
      capacity === 'person'
        ? await this.certificateOf(office, { name, title, organization: nameOf(own) })
        : { identity: await this.certificateOfBody(organization, nameOf(organization)), number: null };
    return { identity, number, place: bodies.get(organization)?.place ?? '' };
  }

  private certificateOfBody(id: string, name: string): Promise<SigningIdentity> {
    return this.authority.certificateFor({ id, name, title: '', organization: name, kind: 'body' });
  }

  /** Since when the certificate of the office is taken back; null where it is not, or is of a body, of which none are. */
  private async takenBackAt(office: string, number: number | null): Promise<Instant | null> {
    const takenBack = await this.unitOfWork.run(({ signing }) => signing.takenBack(office));
    return takenBack.find((one) => one.number === number)?.at ?? null;
  }

  /** The certificate that the office has now. What an administrator took back of it stands in the authority's list before a key is used. */
  private async certificateOf(
    office: string,
    holder: { readonly name: string; readonly title: string; readonly organization: string },
  ): Promise<{ identity: SigningIdentity; number: number }> {
    const { number, takenBack } = await this.unitOfWork.run(async ({ signing }) => ({
      ...(await signing.certificateOf(office)),
      takenBack: await signing.takenBack(office),
    }));
    const numbered = (which: number): Promise<SigningIdentity> =>
      this.authority.certificateFor({ id: idOf(office, which), ...holder, kind: 'person' });
    for (const { number: which, at } of takenBack) {
      const identity = await numbered(which);
      if ((await identity.status(new Date())).is !== 'revoked')
        await this.authority.revoke(identity, new Date(toEpochMs(at)));
    }
    return { identity: await numbered(number), number };
  }

  private async keep(bytes: Uint8Array, type = 'application/pdf'): Promise<string> {
    const { sha256, size } = await this.files.put(bytes);
    await this.unitOfWork.run(({ storedFiles }) => storedFiles.keep({ sha256, size, type }));
    return sha256;
  }

  private async read(sha256: string): Promise<Uint8Array> {
    const chunks: Buffer[] = [];
    for await (const chunk of await this.files.open(sha256)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}
