import type { RecordFault } from '@vinhdanh/application';
import { say } from '../kernel/language';

/** A fault of the record in words: what is wrong, and where. */
export function faultWords(fault: RecordFault): string {
  switch (fault.fault) {
    case 'no-log':
      return say({
        vi: 'Không có sổ băm nào: chưa có gì được niêm phong, hoặc sổ đã bị lấy đi toàn bộ; chỉ mốc giữ ở bên ngoài (--checkpoint, --witnesses) cho biết.',
        en: 'There is no log: nothing was sealed, or it was taken away whole; only a checkpoint kept outside (--checkpoint, --witnesses) tells.',
      });
    case 'event-changed':
      return say({
        vi: `${placeOf(fault.event)}: nội dung không còn như khi ghi.`,
        en: `${placeOf(fault.event)}: its content is not what was recorded.`,
      });
    case 'event-beside-body':
      return say({
        vi: `${placeOf(fault.event)}: cột tra cứu (loại, lúc, ngày, người, chức vụ) khác với nội dung.`,
        en: `${placeOf(fault.event)}: the columns for searching (type, time, day, person, office) differ from the content.`,
      });
    case 'event-chain':
      return say({
        vi: `${placeOf(fault.event)}: không nối tiếp sự kiện trước của cùng việc.`,
        en: `${placeOf(fault.event)}: it does not follow the event before it.`,
      });
    case 'erased-without-order':
      return say({
        vi: `${placeOf(fault.event)}: thông tin ở ${fault.place} đã bị xóa mà không lệnh xóa nào trong nhật ký nêu.`,
        en: `${placeOf(fault.event)}: the text at ${fault.place} was erased, and no order of the record names it.`,
      });
    case 'erasure-undone':
      return say({
        vi: `${placeOf(fault.event)}: thông tin ở ${fault.place} vẫn còn dù một lệnh đã xóa (có phải bản sao lưu cũ?). Chạy: vinhdanh erase --again.`,
        en: `${placeOf(fault.event)}: the text at ${fault.place} is there, though an order erased it (is this an older copy?). Run: vinhdanh erase --again.`,
      });
    case 'history-erased-without-order':
      return say({
        vi: `Lịch sử của lượt chạy ${fault.run} đã bị xóa mà không lệnh xóa nào trong nhật ký nêu.`,
        en: `The history of the run ${fault.run} was erased, and no order of the record names it.`,
      });
    case 'history-erasure-undone':
      return say({
        vi: `Lịch sử của lượt chạy ${fault.run} vẫn còn dù một lệnh đã xóa. Chạy: vinhdanh erase --again.`,
        en: `The history of the run ${fault.run} is there, though an order erased it. Run: vinhdanh erase --again.`,
      });
    case 'leaf-missing':
      return say({
        vi: `Thiếu sự kiện thứ ${fault.index + 1} của sổ băm đã ký.`,
        en: `Event ${fault.index + 1} of the signed log is missing.`,
      });
    case 'tile-differs':
      return say({
        vi: `Ô ${fault.index} tầng ${fault.level} của cây không đúng với các sự kiện.`,
        en: `Tile ${fault.index} of level ${fault.level} of the tree is not what the events come to.`,
      });
    case 'key-unknown':
      return say({
        vi: `Khóa kiểm tra ${fault.key} không phải của sổ băm này.`,
        en: `The verifier key ${fault.key} is none of this log.`,
      });
    case 'checkpoint-unsigned':
      return say({
        vi: `Mốc ${fault.size} không mang chữ ký đúng của sổ băm.`,
        en: `Checkpoint ${fault.size} is not signed by the log's keys.`,
      });
    case 'checkpoint-differs':
      return say({
        vi: `Mốc ${fault.size} đã ký một cây khác với các sự kiện đang có.`,
        en: `Checkpoint ${fault.size} signs another tree than the events come to.`,
      });
    case 'too-many':
      return say({
        vi: `Thừa ${fault.count} ${MANY.vi[fault.of]} không thuộc sổ băm.`,
        en: `${fault.count} ${MANY.en[fault.of]} too many: they do not belong to the log.`,
      });
    case 'cosignature-differs':
      return say({
        vi: `Chữ ký của bên làm chứng ${nameIn(fault.witness)} dưới mốc ${fault.size} không đúng.`,
        en: `The cosignature of ${nameIn(fault.witness)} on checkpoint ${fault.size} does not hold.`,
      });
    case 'closing-unsigned':
      return say({
        vi: `Lời đóng sổ băm ${fault.log} không mang chữ ký đúng của sổ băm.`,
        en: `That the log ${fault.log} was closed is not signed by its keys.`,
      });
    case 'closing-differs':
      return say({
        vi: `Sổ băm ${fault.log} đã đóng không đúng với lời đóng sổ đã ký.`,
        en: `The log ${fault.log}, which was closed, is not what its signed statement says.`,
      });
    case 'opening-differs':
      return say({
        vi: `Sổ băm ${fault.log} không nối tiếp đúng sổ băm đã đóng trước nó.`,
        en: `The log ${fault.log} does not go on from the log that was closed before it.`,
      });
    case 'reading-missing':
      return say({
        vi: `Nhật ký xem thiếu lượt xem mà sổ ghi ở sự kiện ${fault.event}.`,
        en: `The list of readings lacks the one that the record has as event ${fault.event}.`,
      });
    case 'reading-unnamed':
      return say({
        vi: `Dòng ${fault.row} của nhật ký xem không có sự kiện nào trong sổ.`,
        en: `The record has no event of the reading in row ${fault.row}.`,
      });
    case 'reading-differs':
      return say({
        vi: `Dòng ${fault.row} của nhật ký xem khác với sự kiện trong sổ.`,
        en: `The reading in row ${fault.row} is not what the record has of it.`,
      });
    case 'history-missing':
      return say({
        vi: `Thiếu lịch sử của lượt chạy ${fault.run} mà nhật ký ghi là đã lưu.`,
        en: `The history of the run ${fault.run}, which the record says was stored, is missing.`,
      });
    case 'history-unnamed':
      return say({
        vi: `Lịch sử của lượt chạy ${fault.run} không có sự kiện nào trong nhật ký.`,
        en: `The record has no event of the history of the run ${fault.run}.`,
      });
    case 'history-differs':
      return say({
        vi: `Lịch sử của lượt chạy ${fault.run} không còn như khi lưu.`,
        en: `The history of the run ${fault.run} is not what was stored.`,
      });
    case 'unsigned-leaves':
      return say({
        vi: `${fault.count} sự kiện cuối của sổ băm chưa được mốc nào ký.`,
        en: `The last ${fault.count} events of the log are under no signed checkpoint.`,
      });
    case 'witnessed-differs':
      return say({
        vi: `Mốc ${fault.size} giữ ở bên ngoài khác với sổ băm này: lịch sử đã bị viết lại.`,
        en: `Checkpoint ${fault.size}, kept outside, is of another log than this: the history was rewritten.`,
      });
    case 'witnessed-given-up':
      return say({
        vi: `Mốc ${fault.size} giữ ở bên ngoài nằm trong phần của ${fault.log} đã bỏ khi đóng sổ: không đối chiếu được.`,
        en: `Checkpoint ${fault.size}, kept outside, lies in the part of ${fault.log} that was given up when it was closed; it cannot be compared.`,
      });
    case 'witness-silent':
      return say({
        vi: `Bên làm chứng ${fault.witness} không trả lời hoặc không biết ${fault.log}: không có gì để đối chiếu.`,
        en: `The witness ${fault.witness} does not answer or does not know ${fault.log}: there is nothing to compare with.`,
      });
    case 'witness-forged':
      return say({
        vi: `Bên làm chứng ${fault.witness} đưa ra mốc của ${fault.log} không mang chữ ký của nó hoặc của sổ khác.`,
        en: `The witness ${fault.witness} shows a checkpoint of ${fault.log} that it has not signed, or that is of another log.`,
      });
    case 'witnessed-cut':
      return say({
        vi: `Mốc ${fault.size} giữ ở bên ngoài có nhiều sự kiện hơn: sổ băm này đã bị cắt hoặc là bản sao lưu cũ.`,
        en: `Checkpoint ${fault.size}, kept outside, has more events: this log was cut, or is an old backup.`,
      });
  }
}

const MANY = {
  vi: { logs: 'sổ băm', leaves: 'lá', tiles: 'ô', checkpoints: 'mốc' },
  en: { logs: 'logs', leaves: 'leaves', tiles: 'tiles', checkpoints: 'checkpoints' },
} as const;

/** What a verifier key is called. */
const nameIn = (key: string): string => key.split('+')[0] ?? key;

const placeOf = ({ kind, id, seq }: { kind: string; id: string; seq: number }): string =>
  say({ vi: `${kind} ${id}, sự kiện ${seq}`, en: `${kind} ${id}, event ${seq}` });
