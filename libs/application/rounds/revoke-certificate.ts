import { checkReason, hasRole } from '@vinhdanh/domain';
import type { OrganizationQuery, SigningPowerQuery, UnitOfWork, Viewer } from '@vinhdanh/persistence';
import { oversees } from '../councils/oversees';
import { actorOf, ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, refused } from '../kernel/refused';
import { answerOnce } from '../things/answer-once';
import type { CommandKey } from '../things/command-key';

/** What became of it. */
export interface RevokedCertificate {
  readonly office: string;
  readonly revokedAt: string;
}

/** Takes the certificate of a signatory back: from that moment nothing is signed with it; what was signed before stands. */
export class RevokeCertificate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly powers: SigningPowerQuery,
    private readonly organizations: OrganizationQuery,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused `not-found` for an office that signs nothing, or outside of the administrator's area */
  async execute(
    viewer: Viewer,
    office: string,
    reason: string,
    key: CommandKey,
  ): Promise<RevokedCertificate> {
    const actor = actorOf(viewer);
    ensure(hasRole(actor, 'administrator'));
    const body = found(await this.powers.bodyOf(office));
    const register = new Map((await this.organizations.all()).map((one) => [one.id, one]));
    if (!oversees(viewer, body, this.clock.today(), (id) => register.get(id))) throw refused('not-found');
    ensure(checkReason(reason));
    const at = this.clock.now();
    return answerOnce(this.unitOfWork, key, at, async ({ certificates }) => {
      const by = { person: actor.person, office: actor.office };
      if (!(await certificates.revoke({ office, at, reason, by })))
        throw refused('certificate-revoked-already', { office });
      return { office, revokedAt: at };
    });
  }
}
