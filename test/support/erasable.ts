import { randomUUID } from 'node:crypto';
import { submit, type DossierEvent, type SessionEvent } from '@vinhdanh/domain';
import { fold, ReadingStore, UnitOfWork } from '@vinhdanh/persistence';
import { DOSSIER, SESSION, sessionEvents } from './bundles';
import type { TestDatabase } from './database';
import { actor, APPLICANT, submission } from './fixtures';

export { DOSSIER, SESSION } from './bundles';

/** The names of a dossier that is over, and of another one that its session voted on. */
export const NAMES = { subject: 'Nông Văn Dền', other: 'Lý Thị Khác' } as const;

const AT = '2026-01-05T02:00:00.000Z';

/** A dossier that was withdrawn; its subject stands in a citation, the name of a file and a reason, too. */
function dossierEvents(file: string): readonly DossierEvent[] {
  const content = {
    ...submission().content,
    subject: { kind: 'person', name: NAMES.subject, position: 'Giám đốc' },
    citation: `Ông ${NAMES.subject} có nhiều thành tích.`,
    parts: [{ part: 'report', file, name: `${NAMES.subject}.pdf` }],
  } as const;
  const head = { at: AT, on: '2026-01-05', by: actor('secretary', 'unit') };
  const submitted = submit(submission({ content }), APPLICANT, AT);
  const withdrawn = { type: 'withdrawn', reason: `${NAMES.subject} tự rút` } as const;
  return [...submitted, { ...head, ...withdrawn, seq: submitted.length + 1 }];
}

/** A session over the dossier and another one, through to the end. */
function meeting(): readonly SessionEvent[] {
  const events = sessionEvents().map((event): SessionEvent => {
    if (event.type !== 'convened') return event;
    const agenda = event.convocation.agenda.map((line) => ({
      ...line,
      subject: line.dossier === DOSSIER ? NAMES.subject : NAMES.other,
    }));
    return { ...event, convocation: { ...event.convocation, agenda } } as SessionEvent;
  });
  const last = events.length;
  const head = { at: AT, on: '2026-01-05' as const, by: 'system' as const };
  return [
    ...events,
    { ...head, seq: last + 1, type: 'minutes-signed', as: 'chair' },
    { ...head, seq: last + 2, type: 'outcomes-delivered' },
  ];
}

/** Records both, with their read models, and that somebody read the dossier. @param file of the dossier's attachment */
export async function recordErasable({ dataSource }: TestDatabase, file: string): Promise<void> {
  const [dossier, session] = [dossierEvents(file), meeting()];
  await new UnitOfWork(dataSource).run(async ({ record, readModels }) => {
    await record.append('dossier', [{ id: DOSSIER, tailHash: '', events: dossier }]);
    await record.append('session', [{ id: SESSION, tailHash: '', events: session }]);
    await readModels.put([fold('dossier', null, dossier)]);
    await readModels.put([fold('session', null, session)]);
  });
  await new ReadingStore(dataSource).add({
    ...{ person: randomUUID(), office: null, what: 'trace', thingKind: 'dossier', thing: DOSSIER },
    why: `Đơn về ${NAMES.subject}`,
  });
}
