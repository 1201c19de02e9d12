import type { Bilingual } from '@vinhdanh/domain';
import type { RuleShelf } from './rule-shelf';
import type { RulesUnreadable } from './rules-unreadable';

const SHORT = 8;

/** A set in force that this release cannot read, as those who look after the house are told of it. */
export interface UnreadNotice {
  /** Which set. */
  readonly set: string;
  /** Which file and field, and what is wrong with it. */
  readonly what: Bilingual;
  readonly advice: Bilingual;
}

const RESTORE: Bilingual = {
  vi: 'Văn bản đã lưu bị sửa: phục hồi bảng work.rule_pack từ bản sao lưu',
  en: 'The kept texts were changed: bring the table work.rule_pack back from a backup',
};

const OTHER_RELEASE: Bilingual = {
  vi: 'Chạy phiên bản phần mềm đã lưu bộ này',
  en: 'Run the release that kept this set',
};

/** What to do about a kept set that cannot be read, whoever stands under it. */
export const howToRead = ({ why }: RulesUnreadable): Bilingual => (why === 'texts' ? RESTORE : OTHER_RELEASE);

/** The notice about the set in force; null where it can be read. */
export function unreadNotice({
  inForceNow,
  waiting,
}: Pick<RuleShelf, 'inForceNow' | 'waiting'>): UnreadNotice | null {
  const { unread, set } = inForceNow;
  if (!unread) return null;
  const how = howToRead(unread);
  const next = waiting?.id.slice(0, SHORT);
  const advice = next
    ? {
        vi: `${how.vi}; hoặc hai quản trị viên cho bộ ${next} trên máy có hiệu lực ở trang Bộ quy định.`,
        en: `${how.en}; or two administrators bring the deployed set ${next} into force on the page Rule sets.`,
      }
    : {
        vi: `${how.vi}; hoặc cài các bộ quy định mà vinhdanh pack check nhận, rồi hai quản trị viên cho có hiệu lực.`,
        en: `${how.en}; or deploy packs that vinhdanh pack check takes, and two administrators bring them into force.`,
      };
  return { set: set.id, what: unread.what, advice };
}
