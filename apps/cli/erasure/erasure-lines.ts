import type { ListedErasure } from '@vinhdanh/application';
import { say, type Sentence } from '../kernel/language';
import { KINDS } from '../recovery/thing-words';

const NAMES: Readonly<Record<string, Sentence>> = {
  ...KINDS,
  finding: { vi: 'kiến nghị kiểm tra', en: 'finding' },
  reading: { vi: 'lượt xem', en: 'reading' },
};

/** What a kind of thing that an order may be about is called. */
export const nameOf = (kind: string): string => say(NAMES[kind] ?? { vi: kind, en: kind });

/** What an order would take away, and what stays and why. */
export function erasureLines(plan: ListedErasure): readonly string[] {
  const { dossier, texts, histories, files, oldReasons, kept, confirmation } = plan;
  const places = texts.reduce((sum, text) => sum + text.places.length, 0);
  return [
    say({
      vi: `Hồ sơ ${dossier.code} (${dossier.id}). Sẽ xóa:`,
      en: `Dossier ${dossier.code} (${dossier.id}). To go:`,
    }),
    ...texts.flatMap(({ kind, id, seq, places: of }) =>
      of.map((place) => `- ${nameOf(kind)} ${id}, ${say({ vi: 'sự kiện', en: 'event' })} ${seq}: ${place}`),
    ),
    ...histories.map((run) =>
      say({
        vi: `- toàn bộ lịch sử đã lưu của lượt chạy ${run}`,
        en: `- the stored history of the run ${run}, whole`,
      }),
    ),
    ...files.map((file) => say({ vi: `- tệp đính kèm ${file}`, en: `- attachment ${file}` })),
    ...(oldReasons > 0
      ? [
          say({
            vi: `- ${oldReasons} lý do xem hồ sơ, ghi trước khi lượt xem là sự kiện`,
            en: `- ${oldReasons} reasons for reading the dossier, of before readings were events`,
          }),
        ]
      : []),
    say({ vi: 'Ở lại:', en: 'To stay:' }),
    ...keptLines(kept),
    say({
      vi: `${places} thông tin, ${histories.length} lịch sử, ${files.length} tệp. Chưa xóa gì. Quản trị viên thứ hai xem danh sách này rồi chạy lại lệnh với: --confirm ${confirmation} --second TÊN`,
      en: `${places} texts, ${histories.length} histories, ${files.length} files. Nothing has been erased. A second administrator looks at this list, then runs the command again with: --confirm ${confirmation} --second NAME`,
    }),
  ];
}

function keptLines({
  documents,
  ledgerEntries,
  hasSubjectFile,
  sharedFiles,
  drafts,
  guessable,
}: ListedErasure['kept']): readonly string[] {
  return [
    ...documents.map(({ number }) =>
      say({
        vi: `- văn bản đã ký ${number}: nêu cả người khác và là tài liệu lưu trữ (Luật Lưu trữ 33/2024/QH15); thời hạn giữ do cơ quan ra lệnh và lưu trữ của cơ quan quyết định`,
        en: `- the signed document ${number}: it names others and is a record under the Archives Law 33/2024/QH15; how long it is kept is for the body that issued the order and its archive to decide`,
      }),
    ),
    ...(ledgerEntries > 0
      ? [
          say({
            vi: `- ${ledgerEntries} mục của sổ khen thưởng: sửa hoặc hủy theo quyết định (vinhdanh ledger), không xóa ở đây`,
            en: `- ${ledgerEntries} entries of the award ledger: corrected or cancelled by a decision (vinhdanh ledger), not erased here`,
          }),
        ]
      : []),
    ...(hasSubjectFile
      ? [
          say({
            vi: '- hồ sơ theo dõi của đối tượng trong sổ khen thưởng',
            en: "- the subject's file beside the award ledger",
          }),
        ]
      : []),
    ...sharedFiles.map((file) =>
      say({
        vi: `- tệp ${file}: nơi khác cũng dùng; lệnh cuối cùng đối với các hồ sơ dùng tệp sẽ xóa`,
        en: `- file ${file}: something else carries it, too; the last order over the dossiers that carry it takes it`,
      }),
    ),
    ...(drafts > 0
      ? [
          say({
            vi: `- ${drafts} tệp bản thảo và bản qua từng bước ký của các văn bản nêu hồ sơ`,
            en: `- ${drafts} files of drafts, and of documents between signatures, that have the dossier on their list`,
          }),
        ]
      : []),
    ...guessable.map((session) =>
      say({
        vi: `- mã băm danh sách của phiên họp ${session}: tính cả tên, nên ai đoán đúng tên có thể thử bằng mã này; đã nằm trong sổ băm nên không xóa được`,
        en: `- the hash of the agenda of session ${session}: names are in it, so that whoever guesses one can try it; it stands in the log and cannot be erased`,
      }),
    ),
    say({
      vi: '- ai đã làm gì, với chức vụ nào, ngày nào; lời của phiên họp, đợt ký và lý do xem không thuộc riêng hồ sơ này; bản sao lưu, thư đã gửi và gói bằng chứng đã giao: xem hướng dẫn "Xóa dữ liệu cá nhân"',
      en: '- who did what in which office on which day; words of sessions, rounds and readings that are not of this dossier alone; backups, mail that was sent and bundles that were given out: see the guide "Erasing personal data"',
    }),
  ];
}
