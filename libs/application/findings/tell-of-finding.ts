import type { AuditFinding, FindingEvent } from '@vinhdanh/domain';
import type { Recipient, Repositories } from '@vinhdanh/persistence';

/** Who answers for a body. */
const ANSWERING = ['secretary', 'head', 'deputy'] as const;

const KINDS: Readonly<Record<FindingEvent['type'], string>> = {
  raised: 'finding-raised',
  answered: 'finding-answered',
  closed: 'finding-closed',
};

/** Tells the body that must answer of what was raised and closed, and who raised it of the answer. */
export async function tellOfFinding(
  { recipients, notifications }: Repositories,
  { id, organization, raised }: AuditFinding,
  { type, seq, at, on, by }: FindingEvent,
): Promise<void> {
  const told: readonly Recipient[] =
    type === 'answered'
      ? await recipients.persons([raised.by.person])
      : await recipients.holders(organization, ANSWERING, on);
  await notifications.add(
    told
      .filter(({ person }) => person !== by.person)
      .map(({ person }) => ({
        ...{ thingKind: 'finding', thingId: id, seq, personId: person, kind: KINDS[type] },
        ...{ params: { findingId: id }, createdAt: at },
      })),
  );
}
