import {
  actsOnSession,
  ROLES_AT,
  secretWaits,
  votingEndsAt,
  type Role,
  type SessionActType,
  type StepKind,
} from '@vinhdanh/domain';
import {
  actorIn,
  type HeldOffice,
  type InboxQuery,
  type RoundQuery,
  type SessionQuery,
  type Viewer,
  type WaitingDossier,
  type WorkQuery,
} from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';

/** Something that waits for the acting office. */
export interface WorkItem {
  readonly thing: 'dossier' | 'session' | 'round';
  readonly id: string;
  readonly code?: string;
  readonly title: string;
  /** What waits to be done. */
  readonly why: string;
  readonly since: string;
  readonly dueAt: string | null;
}

export interface WorkView {
  readonly toDo: readonly WorkItem[];
  readonly sessions: readonly WorkItem[];
  readonly rounds: readonly WorkItem[];
  readonly counts: {
    readonly toDo: number;
    readonly sessions: number;
    readonly rounds: number;
    readonly unread: number;
  };
}

/** What a step waits for; `convene` and `compose` put the dossier on an agenda or into a document. */
const WHY: Readonly<Record<StepKind, string>> = {
  intake: 'receive',
  appraise: 'appraise',
  consult: 'record-opinion',
  post: 'record-posting',
  vote: 'convene',
  sign: 'compose',
  decide: 'compose',
  present: 'present',
};

/** Waits for nobody, or as `secretWaits` says: what may be done at any time in a phase. */
const NOT_WAITED_FOR: readonly SessionActType[] = [
  'recuse',
  'choose-form',
  'name-tellers',
  'record-written',
  'name-substitute',
  'replace-holder',
  'defer-line',
  'void-ballot',
  'adjourn',
  'leave-tied',
  'give-teller-key',
  'take-token',
  'confirm-cast',
  'leave-shares',
  'report-box',
  'complain',
];

/** What waits for the caller in the acting office. Five statements, the caller's own included. */
export class ShowWork {
  constructor(
    private readonly work: WorkQuery,
    private readonly sessions: SessionQuery,
    private readonly rounds: RoundQuery,
    private readonly inbox: InboxQuery,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Viewer): Promise<WorkView> {
    const { office } = viewer;
    const [dossiers, sessions, rounds, unread] = await Promise.all([
      this.work.dossiers(viewer, kindsFor(office?.role)),
      office ? this.waitingSessions(viewer, office) : [],
      office ? this.waitingRounds(office) : [],
      this.inbox.unread(viewer.person.id),
    ]);
    const toDo = dossiers.map(dossierItem);
    const counts = { toDo: toDo.length, sessions: sessions.length, rounds: rounds.length, unread };
    return { toDo, sessions, rounds, counts };
  }

  private async waitingSessions(viewer: Viewer, office: HeldOffice): Promise<readonly WorkItem[]> {
    const actor = actorIn(viewer.person, office);
    const now = this.clock.now();
    return (await this.sessions.waiting(viewer)).flatMap(({ state, council, changedAt }): WorkItem[] => {
      const [secret] = secretWaits(state, office.id, now);
      const other = actsOnSession(state, actor, now).find(
        ({ act, verdict }) => verdict.allowed && !NOT_WAITED_FOR.includes(act),
      );
      const why = secret ?? other?.act;
      if (!why) return [];
      const { id } = state;
      const dueAt = votingEndsAt(state);
      return [{ thing: 'session', id, title: council.nameVi, why, since: changedAt, dueAt }];
    });
  }

  private async waitingRounds({ id: office }: HeldOffice): Promise<readonly WorkItem[]> {
    return (await this.rounds.waiting(office)).map(({ id, number, changedAt }) => ({
      thing: 'round',
      id,
      ...(number === null ? {} : { code: number }),
      title: number ?? '',
      why: 'sign',
      since: changedAt,
      dueAt: null,
    }));
  }
}

const dossierItem = ({
  id,
  code,
  subjectName,
  status,
  stepKind,
  since,
  dueAt,
}: WaitingDossier): WorkItem => ({
  thing: 'dossier',
  id,
  code,
  title: subjectName,
  why: status === 'returned' ? 'resubmit' : WHY[stepKind],
  since,
  dueAt,
});

const STEP_KINDS = Object.keys(ROLES_AT) as readonly StepKind[];

/** Composing a document is the secretary's work too, though signing it is not. */
const COMPOSED: readonly StepKind[] = ['sign', 'decide'];

const kindsFor = (role: Role | undefined): readonly StepKind[] =>
  role === undefined
    ? []
    : STEP_KINDS.filter(
        (kind) => ROLES_AT[kind].includes(role) || (role === 'secretary' && COMPOSED.includes(kind)),
      );
