import { randomInt } from 'node:crypto';
import type { TellerKeys } from '@vinhdanh/ballots';
import type { SignedIn } from '../../http/signed-in';
import type { SessionView } from '../../http/views';
import type { CouncilMeeting } from '../council';
import { SecretVoting, type VoterInHand } from '../secret-voting';
import type { Stage } from '../stage';
import { must } from '../story';

/** Two members who count. */
const TELLERS = ['ls.18', 'ls.19'];

type Ballot = SessionView['ballots'][number];

const isSecret = ({ form }: Ballot): boolean => form === 'secret';

/** What a great session votes secretly: tokens taken by everybody, papers cast in another order, a box that two tellers open. */
export class SecretPart {
  private readonly voters: Array<{ readonly member: string; readonly person: SignedIn } & VoterInHand> = [];

  private constructor(
    private readonly stage: Stage,
    private readonly ballot: Ballot,
    private readonly voting: SecretVoting,
    private readonly tellers: ReadonlyMap<SignedIn, TellerKeys>,
  ) {}

  /** Names tellers and has them make their keys, where something is voted secretly. */
  static async keys(
    { story }: Stage,
    meeting: CouncilMeeting,
    { ballots }: SessionView,
  ): Promise<ReadonlyMap<SignedIn, TellerKeys> | null> {
    if (!ballots.some(isSecret)) return null;
    return story.tell('Cử hai người kiểm phiếu; mỗi người tạo khóa trên máy của mình', async () => {
      const tellers = await meeting.nameTellers(TELLERS);
      const keys = new Map<SignedIn, TellerKeys>();
      for (const teller of tellers) keys.set(teller, await SecretVoting.giveKey(meeting.id, teller));
      return keys;
    });
  }

  static async opened(
    stage: Stage,
    meeting: CouncilMeeting,
    { ballots }: SessionView,
    tellers: ReadonlyMap<SignedIn, TellerKeys>,
  ): Promise<SecretPart> {
    const [ballot, ...others] = ballots.filter(isSecret);
    must(ballot !== undefined && others.length === 0, 'vở diễn cần đúng một lượt bỏ phiếu kín');
    const auditor = await stage.cast.auditor();
    const voting = await SecretVoting.opened(meeting.id, ballot.id, auditor);
    return new SecretPart(stage, ballot, voting, tellers);
  }

  /** All members take their tokens, those who vote in writing too. */
  takeTokens(members: readonly string[]): Promise<void> {
    return this.stage.story.tell(`${members.length} ủy viên nhận thẻ bầu được ký kín`, async () => {
      for (const member of members) {
        const person = await this.stage.cast.as(member, 'member');
        this.voters.push({ member, person, ...(await this.voting.takeToken(person)) });
      }
    });
  }

  /** Papers come in an order of their own, from nobody. */
  cast(linesOf: (member: string, ballot: Ballot) => string): Promise<void> {
    const { story } = this.stage;
    return story.tell(
      `${this.voters.length} phiếu kín, mỗi phiếu ${this.ballot.lines.length} dòng, vào hòm không kèm tên`,
      async () => {
        const rest = [...this.voters];
        while (rest.length > 0) {
          const [voter] = rest.splice(randomInt(rest.length), 1);
          if (voter) await this.voting.cast(voter.person, voter, linesOf(voter.member, this.ballot));
        }
      },
    );
  }

  /** The tellers open the box after the close. @returns how many papers are in it */
  count(): Promise<number> {
    return this.stage.story.tell(
      'Hai người kiểm phiếu mở hòm phiếu kín, tìm thấy như nhau',
      async () => {
        const sealed = await this.voting.sealed(await this.stage.cast.auditor());
        const { papers, invalid } = await this.voting.count(this.tellers);
        must(invalid === 0 && papers.length === sealed, `${papers.length} phiếu, ${invalid} hỏng`);
        const trackers = new Set(papers.map(({ tracker }) => tracker));
        must(
          this.voters.every(({ tracker }) => trackers.has(tracker)),
          'có mã theo dõi không ở trong hòm',
        );
        return sealed;
      },
      (papers) => `${papers} phiếu, mỗi ủy viên thấy mã theo dõi của mình`,
    );
  }
}
