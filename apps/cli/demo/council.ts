import type { Attendance, Choice } from '@vinhdanh/domain';
import type { SignedIn } from '../http/signed-in';
import type { Receipt, SessionView } from '../http/views';
import type { Cast } from './cast';
import { must } from './story';
import { waitFor } from './wait-for';

/** A council and who serves it. `members` are the accounts of its seats, in the order of the seats, the chair first. */
export interface Council {
  readonly id: string;
  readonly secretary: string;
  readonly members: readonly string[];
}

const numbered = (prefix: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}.${String(from + index).padStart(2, '0')}`);

export const PROVINCIAL_COUNCIL: Council = {
  id: 'hd-tdkt-lang-son',
  secretary: 'so-noi-vu.thuong-truc',
  members: [
    'ubnd-lang-son.chu-tich',
    'ls.01',
    'so-noi-vu.giam-doc',
    'mttq.pho-chu-tich',
    ...numbered('ls', 2, 19),
  ],
};

export const CENTRAL_COUNCIL: Council = {
  id: 'hd-tdkt-trung-uong',
  secretary: 'ban-tdktw.tiep-nhan',
  members: ['chinh-phu.thu-tuong', 'tw.01', 'bo-noi-vu.bo-truong', ...numbered('tw', 2, 13)],
};

/** One session through the public API. */
export class CouncilMeeting {
  /** Version of the session after the latest paper. */
  private latest = 0;

  private constructor(
    private readonly cast: Cast,
    private readonly council: Council,
    readonly id: string,
  ) {}

  static async convene(
    cast: Cast,
    council: Council,
    heldOn: string,
    dossiers: readonly string[],
  ): Promise<CouncilMeeting> {
    const secretary = await cast.as(council.secretary, 'secretary');
    const body = { council: council.id, heldOn, dossiers };
    const { id } = await secretary.post<Receipt>('/api/sessions', body);
    const meeting = new CouncilMeeting(cast, council, id);
    await meeting.until('convened');
    return meeting;
  }

  /** The session as its secretary sees it, with every paper that was accepted. */
  async withAllPapers(): Promise<SessionView> {
    const secretary = await this.cast.as(this.council.secretary, 'secretary');
    return waitFor(`phiên họp ${this.id} ở phiên bản ${this.latest}`, async () => {
      const view = await secretary.get<SessionView>(`/api/sessions/${this.id}?atLeast=${this.latest}`);
      return view.seq >= this.latest ? view : undefined;
    });
  }

  async until(phase: SessionView['phase'], patienceMs?: number): Promise<SessionView> {
    const secretary = await this.cast.as(this.council.secretary, 'secretary');
    return waitFor(
      `phiên họp ${this.id} ở trạng thái ${phase}`,
      async () => {
        const path = `/api/sessions/${this.id}`;
        const { status, body } = await secretary.client.answerOf({ path, ...secretary.capacity() });
        return status === 200 && (body as SessionView).phase === phase ? (body as SessionView) : undefined;
      },
      patienceMs,
    );
  }

  /** Freezes the agenda, votes openly what may be, and marks who attends: in writing those named, all others in the meeting. */
  async begin(inWriting: readonly string[]): Promise<void> {
    await this.bySecretary('freeze');
    const { seats, ballots, rules, agenda } = await this.until('frozen');
    for (const ballot of ballots)
      if (ballot.form === 'secret' && !this.mustBeSecret(rules, agenda, ballot.lines))
        await this.voteOpenly(ballot.id);
    must(seats.length === this.council.members.length, `hội đồng có ${seats.length} ghế`);
    const marks = seats.map(({ id }, index) => {
      const member = this.council.members[index] ?? '';
      const attendance: Attendance = inWriting.includes(member) ? 'written' : 'present';
      return { seat: id, attendance };
    });
    await this.bySecretary('attendance', { marks });
  }

  /** Whether a text says that one of the lines is voted secretly. */
  private mustBeSecret(
    rules: SessionView['rules'],
    agenda: SessionView['agenda'],
    lines: readonly number[],
  ): boolean {
    const said = rules.filter(({ secrecy }) => secrecy && ['Q', 'S', 'P'].includes(secrecy.evidence));
    return lines.some((line) => said.some(({ id }) => id === agenda[line - 1]?.rule));
  }

  /** Two of the members count. */
  async nameTellers(members: readonly string[]): Promise<readonly SignedIn[]> {
    const tellers = await Promise.all(members.map((member) => this.cast.as(member, 'member')));
    await this.bySecretary('tellers', { offices: tellers.map(({ office }) => office?.id ?? '') });
    return tellers;
  }

  /** Votes openly what only an inference wants secret. */
  private voteOpenly(ballot: string): Promise<void> {
    const reason = 'Diễn tập: văn bản ghi "bỏ phiếu", không ghi "kín".';
    return this.bySecretary('forms', { ballot, form: 'open', reason });
  }

  async recuse(member: string, dossier: string, reason: string): Promise<void> {
    const person = await this.cast.as(member, 'member');
    const { seats } = await person.get<SessionView>(`/api/sessions/${this.id}`);
    const seat = seats.find(({ mine }) => mine)?.id;
    await person.post(this.path('recusals'), { seat, dossier, reason });
  }

  async open(): Promise<SessionView> {
    const chair = await this.cast.as(this.council.members[0] ?? '', 'member');
    await chair.post(this.path('open'));
    return this.until('voting');
  }

  /** One paper: a choice for each dossier that is open to the member. */
  async castPaper(
    member: string,
    choices: Readonly<Record<string, Choice>>,
    idempotencyKey?: string,
  ): Promise<Receipt> {
    const person = await this.cast.as(member, 'member');
    const { agendaHash } = await person.get<SessionView>(`/api/sessions/${this.id}`);
    const lines = Object.entries(choices).map(([dossier, choice]) => ({ dossier, choice }));
    const receipt = await person.post<Receipt>(this.path('papers'), { agendaHash, lines }, idempotencyKey);
    this.latest = Math.max(this.latest, receipt.seq);
    return receipt;
  }

  /** One paper for a ballot, or for the only open one: a letter for each of its lines. */
  async castLetters(member: string, letters: string, ballot?: string): Promise<Receipt> {
    const person = await this.cast.as(member, 'member');
    const { agendaHash } = await this.frozenView();
    const body = { agendaHash, letters, ...(ballot === undefined ? {} : { ballot }) };
    const receipt = await person.post<Receipt>(this.path('papers'), body);
    this.latest = Math.max(this.latest, receipt.seq);
    return receipt;
  }

  /** The agenda does not change once it is frozen: it is read once. */
  private frozen: Promise<SessionView> | undefined;
  private frozenView(): Promise<SessionView> {
    this.frozen ??= this.withAllPapers();
    return this.frozen;
  }

  /** Closes, has the minutes signed by secretary and chair, and waits until every dossier has its result. */
  async end(): Promise<SessionView> {
    await this.close();
    await this.signMinutes();
    return this.until('delivered');
  }

  async close(): Promise<SessionView> {
    await this.closeVoting();
    return this.until('closed');
  }

  /** No paper comes in any more; boxes of secret ballots wait for their tellers. */
  closeVoting(): Promise<void> {
    return this.bySecretary('close');
  }

  /** Secretary and chair sign; then the outcomes go to the dossiers. */
  async signMinutes(): Promise<void> {
    await this.bySecretary('minutes');
    const chair = await this.cast.as(this.council.members[0] ?? '', 'member');
    await chair.post(this.path('minutes'));
  }

  get members(): readonly string[] {
    return this.council.members;
  }

  private path(act: string): string {
    return `/api/sessions/${this.id}/${act}`;
  }

  private async bySecretary(act: string, body: object = {}): Promise<void> {
    await (await this.cast.as(this.council.secretary, 'secretary')).post(this.path(act), body);
  }
}
