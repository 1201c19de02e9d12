import type { RoundView } from '../http/views';
import type { Cast } from './cast';
import type { Dossiers, Part } from './dossiers';
import { signDocument } from './signing';
import { must, type Story } from './story';

/** Who signs for a body: its head as a person, its clerk for the body. */
export interface Signers {
  readonly head: string;
  readonly clerk: string;
}

export const UNIT_MTTQ: Signers = { head: 'mttq.pho-chu-tich', clerk: 'mttq.van-thu' };
export const COMMUNE: Signers = { head: 'van-linh.chu-tich', clerk: 'van-linh.van-thu' };
export const DISTRICT: Signers = { head: 'chi-lang.chu-tich', clerk: 'chi-lang.van-thu' };
export const PROVINCE: Signers = { head: 'ubnd-lang-son.chu-tich', clerk: 'ubnd-lang-son.van-thu' };
export const MINISTRY: Signers = { head: 'bo-noi-vu.bo-truong', clerk: 'bo-noi-vu.van-thu' };
export const GOVERNMENT: Signers = { head: 'chinh-phu.thu-tuong', clerk: 'chinh-phu.van-thu' };
export const PRESIDENT: Signers = { head: 'chu-tich-nuoc.chu-tich', clerk: 'chu-tich-nuoc.van-thu' };

export const STANDING: Part = { account: 'so-noi-vu.thuong-truc', role: 'secretary' };
export const POLICE: Part = { account: 'cong-an.tham-muu', role: 'secretary' };
export const TAX: Part = { account: 'thue.nghiep-vu', role: 'secretary' };

/** Where a list is shown to the public, and who records what came of it. */
interface Posting {
  readonly step: string;
  readonly told: string;
  readonly by: Part;
}
const PROVINCIAL_POSTING: Posting = { step: 'province.post', told: 'Lấy ý kiến nhân dân', by: STANDING };

/** A company of dossiers on its way up: the same acts for each, one document for all. */
export class Climb {
  constructor(
    private readonly story: Story,
    private readonly cast: Cast,
    private readonly dossiers: Dossiers,
    readonly ids: readonly string[],
  ) {}

  /** The same company without those that fell. */
  without(...fallen: readonly string[]): Climb {
    const { story, cast, dossiers } = this;
    return new Climb(
      story,
      cast,
      dossiers,
      this.ids.filter((id) => !fallen.includes(id)),
    );
  }

  act(step: string, told: string, by: Part, act: string, on: string, body: object = {}): Promise<void> {
    return this.story.tell(told, async () => {
      await this.dossiers.allAt(this.ids, step);
      for (const id of this.ids) await this.dossiers.act(id, by, act, on, body);
    });
  }

  sign(step: string, told: string, by: Signers, on: string): Promise<RoundView> {
    return this.document('submission', step, told, by, on);
  }

  decide(
    step: string,
    told: string,
    by: Signers,
    on: string,
    whileSigning?: () => Promise<void>,
  ): Promise<RoundView> {
    return this.document('decision', step, told, by, on, whileSigning);
  }

  private document(
    kind: 'submission' | 'decision',
    step: string,
    told: string,
    by: Signers,
    dated: string,
    whileSigning?: () => Promise<void>,
  ): Promise<RoundView> {
    return this.story.tell(
      told,
      async () => {
        await this.dossiers.allAt(this.ids, step);
        const more = whileSigning === undefined ? {} : { whileSigning };
        return signDocument(this.cast, { kind, dossiers: this.ids, dated, ...by, ...more });
      },
      (round) => `số ${round.number ?? ''}, hai chữ ký`,
    );
  }

  /** One agency answers, the other lets its limit pass: the durable timer goes on without it. */
  consult(on: string): Promise<void> {
    return this.story.tell(
      'Hiệp y: Công an tỉnh trả lời; Thuế tỉnh im lặng, bộ đếm thời hạn bền vững cho thủ tục đi tiếp',
      async () => {
        await this.dossiers.allAt(this.ids, 'province.consult');
        for (const id of this.ids)
          await this.dossiers.act(id, POLICE, 'opinion', on, {
            answer: 'agree',
            note: 'Chấp hành tốt pháp luật.',
          });
        await this.dossiers.allAt(this.ids, 'province.post');
      },
    );
  }

  /** Both agencies answer in time. */
  consultBoth(on: string): Promise<void> {
    return this.story.tell('Hiệp y: Công an tỉnh và Thuế tỉnh cùng trả lời trong hạn', async () => {
      await this.dossiers.allAt(this.ids, 'province.consult');
      for (const id of this.ids)
        for (const agency of [POLICE, TAX])
          await this.dossiers.act(id, agency, 'opinion', on, { answer: 'agree', note: '' });
    });
  }

  /** The list is public until a durable timer says that its time is over; only then can the result be recorded. */
  post(on: string, { step, told, by }: Posting = PROVINCIAL_POSTING): Promise<void> {
    return this.story.tell(`${told}: đợi hết thời hạn công khai rồi ghi kết quả`, async () => {
      await this.dossiers.allAt(this.ids, step);
      for (const id of this.ids) {
        await this.dossiers.happened(id, 'posting-ended', step);
        await this.dossiers.act(id, by, 'posting', on, { objections: 0, note: '' });
      }
    });
  }

  present(on: string, body: object): Promise<void> {
    return this.act('present', 'Trao tặng tại tỉnh theo ủy quyền', STANDING, 'presentation', on, body);
  }

  /** Every dossier has its decision, under one number. */
  async decided(): Promise<void> {
    for (const id of this.ids) {
      const dossier = await this.dossiers.until(
        id,
        `hồ sơ ${id} có quyết định`,
        ({ decision }) => decision !== null,
      );
      must(dossier.decision !== null, `hồ sơ ${dossier.code} chưa có quyết định`);
    }
  }
}
