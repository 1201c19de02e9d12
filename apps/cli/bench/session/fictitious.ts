import { randomUUID } from 'node:crypto';
import type { ThingGateway } from '@vinhdanh/contracts';
import {
  convene,
  dayOf,
  evolveAll,
  nameRules,
  sessionDecider,
  toInstant,
  type Actor,
  type ConvenedLine,
  type Convocation,
  type SessionCommand,
  type SessionEvent,
  type SessionState,
  type Threshold,
} from '@vinhdanh/domain';
import { must } from '../../demo/story';
import { measuring, NOT_LAW } from '../limits/dossiers';

/** How large a session is. */
export interface Size {
  readonly seats: number;
  readonly lines: number;
}

const RULE: Threshold = {
  ...NOT_LAW,
  num: 70,
  den: 100,
  of: 'all-members',
  ballot: 'open',
  quorum: { ...NOT_LAW, num: 2, den: 3, countsWritten: true },
};

/** A session of a body that no register has, over dossiers that do not exist: it is voted and never delivered. */
export class FictitiousSession {
  readonly id = randomUUID();
  readonly convocation: Convocation;
  private readonly secretary = measuring('secretary');
  private readonly members: readonly Actor[];
  state: SessionState;

  constructor(
    private readonly gateway: ThingGateway,
    { seats, lines }: Size,
  ) {
    this.members = Array.from({ length: seats }, (_, index) => ({
      ...measuring('member'),
      office: `do-toc-do.ghe-${index + 1}`,
    }));
    this.convocation = {
      id: this.id,
      council: 'hd-tdkt-lang-son',
      organization: this.secretary.organization,
      heldOn: dayOf(toInstant(Date.now())),
      retrospective: false,
      seats: this.members.map(({ office, person }, index) => ({
        id: `ghe-${index + 1}`,
        post: index === 0 ? 'chair' : 'member',
        office,
        person,
        name: 'Người Đo Tốc Độ (hư cấu)',
        title: 'Ủy viên',
      })),
      ...nameRules(Array.from({ length: lines }, line)),
    };
    this.state = evolveAll<SessionState, SessionEvent>(
      sessionDecider.evolve,
      null,
      convene(this.convocation, this.secretary, toInstant(Date.now())),
    );
  }

  /** Convened, frozen, everybody present, open. */
  async open(): Promise<void> {
    const at = toInstant(Date.now());
    await this.gateway.begin('session', this.id, { opening: this.convocation, by: this.secretary, at });
    const marks = this.convocation.seats.map(({ id }) => ({ seat: id, attendance: 'present' as const }));
    await this.send({ type: 'freeze-agenda', agendaHash: 'do', layOut: true, actor: this.secretary });
    await this.send({ type: 'mark-attendance', marks, actor: this.secretary });
    await this.send({ type: 'open', votingEndsAt: null, actor: this.chair });
  }

  /** Every member casts a paper at the same moment. @returns how many were accepted */
  async castAll(): Promise<number> {
    const lines = 'a'.repeat(this.convocation.agenda.length);
    await Promise.all(
      this.members.map((actor) => this.send({ type: 'cast-paper', agendaHash: 'do', lines, actor })),
    );
    return this.members.length;
  }

  close(): Promise<void> {
    return this.send({ type: 'close', withPapersMissing: false, actor: this.chair });
  }

  private get chair(): Actor {
    const [chair] = this.members;
    must(chair !== undefined, 'a session without seats');
    return chair;
  }

  /** The same happens to the state kept here, for the weight of its messages. */
  private async send(command: SessionCommand): Promise<void> {
    const outcome = await this.gateway.command('session', this.id, command, randomUUID(), 'do');
    must(outcome.kind === 'accepted', `${command.type}: ${JSON.stringify(outcome)}`);
    const decision = sessionDecider.decide(this.state, command, toInstant(Date.now()));
    must(decision.accepted, `${command.type} is refused here`);
    this.state = evolveAll<SessionState, SessionEvent>(sessionDecider.evolve, this.state, decision.events);
  }
}

const line = (_: unknown, index: number): ConvenedLine => ({
  dossier: randomUUID(),
  code: `HS-DO-${index + 1}`,
  step: 'province.vote',
  contentVersion: 1,
  subject: `Tập thể Mẫu ${index + 1} của một đơn vị có tên dài như thường gặp (hư cấu)`,
  award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  awardCode: 'BK-BT',
  unit: 'do-toc-do',
  kind: 'collective',
  threshold: RULE,
});
