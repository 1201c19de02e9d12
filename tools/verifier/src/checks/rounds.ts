import { at, isMembers, listAt, textAt, type Members } from '../canonical-json';
import type { PlacedEvent, Thing } from '../record/thing';
import type { Report } from '../report';
import { contentVersionAt } from './content-version';
import type { Document } from './documents';
import type { Things } from './things';

/** The documents that a dossier took: each is the one that its round composed for it, had signed by all, and is there. */
export function checkRounds(
  subject: Thing,
  things: Things,
  documents: readonly Document[],
  report: Report,
): void {
  if (subject.kind === 'round') return checkOwn(subject, documents, report);
  for (const event of subject.events) {
    const { body, seq } = event;
    if (body?.type !== 'decided' && body?.type !== 'forwarded') continue;
    const told = at(body, body.type === 'decided' ? 'decision' : 'letter');
    const round = things.get(`round/${textAt(told, 'round') ?? ''}`);
    const isShown = round?.events.some(({ body: shown }) => shown !== null) === true;
    if (isShown) checkRound(subject, event, told, round, report);
    if (!isShown || !documents.some(({ hash }) => hash === textAt(told, 'file')))
      report.open('signatures-unchecked', { seq, hash: textAt(told, 'file') ?? '–' });
  }
}

/** A round by itself, which need not be over. */
function checkOwn(round: Thing, documents: readonly Document[], report: Report): void {
  const { id, events } = round;
  const signing = signingIn(round);
  if (signing.isOver && !signing.isByAll) report.wrong('round-signatories', { id, seq: events.length });
  if (!signing.applied.some(({ file }) => documents.some(({ hash }) => hash === file)))
    report.open('signatures-unchecked', { seq: events.length, hash: signing.applied.at(-1)?.file ?? '–' });
}

/** What the dossier took is what the round composed for it and had signed by all. */
export function checkRound(
  dossier: Thing,
  { seq }: PlacedEvent,
  told: unknown,
  round: Thing,
  report: Report,
): void {
  const { id } = round;
  const { composition, number, applied, isOver, isByAll } = signingIn(round);
  if (!composition || number === undefined || !isOver) return report.wrong('round-unfinished', { id, seq });
  if (textAt(told, 'file') !== applied.at(-1)?.file) report.wrong('round-file', { id, seq });
  if (textAt(told, 'number') !== number) report.wrong('round-number', { id, seq });
  if (!isByAll) report.wrong('round-signatories', { id, seq });
  const line = listAt(composition, 'dossiers').find((one) => textAt(one, 'dossier') === dossier.id);
  if (line === undefined) return report.wrong('round-dossier', { id, seq });
  const [seen, own] = [at(line, 'contentVersion'), contentVersionAt(dossier, seq)];
  if (own !== null && seen !== own)
    report.wrong('content-version', {
      kind: 'round',
      id,
      seq,
      seen: typeof seen === 'number' ? seen : '–',
      own,
    });
}

interface Signing {
  readonly composition: Members | undefined;
  readonly number: string | undefined;
  readonly applied: ReadonlyArray<{ readonly signatory: string; readonly file: string | undefined }>;
  readonly isOver: boolean;
  /** Each of the signatories has signed, in their order, and nobody else. */
  readonly isByAll: boolean;
}

/** What the round's events say of the document as it stands: who was to sign it, and who did. */
function signingIn({ events }: Thing): Signing {
  let composition: Members | undefined;
  let number: string | undefined;
  let [signatories, applied, isOver] = [[] as readonly string[], [] as Signing['applied'], false];
  for (const { body } of events)
    switch (body?.type) {
      case 'composed':
        composition = isMembers(body.composition) ? body.composition : undefined;
        signatories = listAt(composition, 'signatories').map((one) => textAt(one, 'id') ?? '');
        break;
      case 'delegated':
        signatories = signatories.map((one) => (one === body.from ? (textAt(body, 'to', 'id') ?? '') : one));
        break;
      case 'document-drafted':
        [number, applied, isOver] = [textAt(body, 'number'), [], false];
        break;
      case 'signature-applied': {
        const { signature } = body;
        applied = [
          ...applied,
          { signatory: textAt(signature, 'signatory') ?? '–', file: textAt(signature, 'file') },
        ];
        break;
      }
      case 'fully-signed':
        isOver = true;
        break;
    }
  const isByAll =
    applied.length === signatories.length &&
    applied.every(({ signatory }, at) => signatory === signatories[at]);
  return { composition, number, applied, isOver, isByAll };
}
