import { randomUUID } from 'node:crypto';
import { CouncilMeeting, PROVINCIAL_COUNCIL } from '../demo/council';
import { STANDING, UNIT_MTTQ } from '../demo/climb';
import type { Stage } from '../demo/stage';
import { must } from '../demo/story';
import { ApiProblem } from '../http/api-problem';
import type { SignedIn } from '../http/signed-in';
import type { Receipt } from '../http/views';
import type { Thing } from './measure';

const RECEIVED = '2022-10-03';
const HELD_ON = '2022-11-15';

const PROPOSAL = {
  award: 'BK-BT',
  subject: { kind: 'person' as const, name: 'Trần Văn Phép Đo (hư cấu)', position: 'Chuyên viên' },
  citation: 'Hồ sơ để đo tốc độ.',
  parts: ['report', 'minutes'],
  receivedOn: RECEIVED,
};

/**
 * Our command over HTTP: the secretary marks the attendance of a seat, again and again. Like a ballot paper it is an
 * act in a session that is recorded and projected and that nobody is written to about.
 */
export class OurCommand implements Thing {
  private strokes = 0;
  /** Version after the latest command. */
  private latest = 0;
  private lastKey = '';

  private constructor(
    private readonly secretary: SignedIn,
    readonly session: string,
    private readonly seat: string,
  ) {}

  /** As many sessions as callers, each with one dossier on its agenda. */
  static async prepare(stage: Stage, callers: number): Promise<readonly OurCommand[]> {
    const ids = [];
    for (let caller = 0; caller < callers; caller++)
      ids.push((await stage.dossiers.submit('mttq.lap-ho-so', PROPOSAL)).id);
    const climb = stage.climb(...ids);
    const unit = { account: 'mttq.thuong-truc', role: 'secretary' };
    await climb.act('unit.intake', 'receive', unit, 'receive', RECEIVED);
    await climb.sign('unit.sign', 'sign', UNIT_MTTQ, '2022-10-05');
    await climb.act('province.intake', 'receive', STANDING, 'receive', '2022-10-10');
    await climb.act('province.appraise', 'appraise', STANDING, 'appraise', '2022-10-14');
    await stage.dossiers.allAt(ids, 'province.vote');

    const secretary = await stage.cast.as(PROVINCIAL_COUNCIL.secretary, 'secretary');
    const commands = [];
    for (const id of ids) {
      const meeting = await CouncilMeeting.convene(stage.cast, PROVINCIAL_COUNCIL, HELD_ON, [id]);
      await meeting.begin([]);
      const { seats } = await meeting.withAllPapers();
      commands.push(new OurCommand(secretary, meeting.id, seats[0]?.id ?? ''));
    }
    return commands;
  }

  async strike(): Promise<void> {
    this.lastKey = randomUUID();
    const { seq } = await this.send(this.lastKey, ++this.strokes);
    this.latest = Math.max(this.latest, seq);
  }

  async settle(): Promise<void> {
    await this.secretary.get(`/api/sessions/${this.session}?atLeast=${this.latest}`);
  }

  /** Sends a command again under its own key: the same answer. */
  async repeat(): Promise<void> {
    const again = await this.send(this.lastKey, this.strokes);
    must(again.seq === this.latest, 'a repeated command got another answer');
  }

  /** Sends a command that cannot be at this phase. */
  async beRefused(): Promise<void> {
    const answer = this.secretary.post(`/api/sessions/${this.session}/close`);
    const refused = await answer.catch((error: unknown) => error);
    must(
      refused instanceof ApiProblem && refused.code === 'session-wrong-state',
      'a command that cannot be was not refused',
    );
  }

  private send(key: string, stroke: number): Promise<Receipt> {
    const attendance = stroke % 2 === 0 ? 'present' : 'written';
    const body = { marks: [{ seat: this.seat, attendance }] };
    return this.secretary.post<Receipt>(`/api/sessions/${this.session}/attendance`, body, key);
  }
}
