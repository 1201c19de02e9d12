import { escapeHtml } from './escape';
import type { MailMessage } from './mail';

/** The checkpoint of a day, for somebody who keeps it. */
export interface DailyCheckpoint {
  /** "YYYY-MM-DD". */
  readonly day: string;
  readonly origin: string;
  readonly size: number;
  /** The signed note. */
  readonly note: string;
  /** Who has cosigned it, by their names below it. */
  readonly witnesses: readonly string[];
  readonly locale: 'vi' | 'en';
}

interface Words {
  readonly subject: string;
  readonly body: readonly string[];
}

const wordsVi = ({ origin, size, day, witnesses }: DailyCheckpoint): Words => ({
  subject: `Mốc nhật ký ngày ${day.split('-').reverse().join('/')}: ${size} sự kiện`,
  body: [
    `Nhật ký ${origin} có ${size} sự kiện. Mốc đính kèm do nhật ký ký; mốc không chứa dữ liệu cá nhân.`,
    witnesses.length === 0
      ? 'Mốc này chưa có bên làm chứng nào ký đối chứng trong một giờ qua: nó chỉ mang chữ ký của chính nhật ký.'
      : `Mốc này đã được ký đối chứng bởi: ${witnesses.join(', ')}.`,
    'Xin giữ tệp này ở nơi riêng, ngoài hệ thống: chỉ mốc giữ ở ngoài mới cho thấy lịch sử đã bị cắt hay viết lại. Đối chiếu bằng "vinhdanh record verify --checkpoint checkpoint.txt".',
    'Thư này do hệ thống Vinh Danh gửi tự động mỗi ngày cho kiểm toán viên và các địa chỉ đã đăng ký.',
  ],
});

const wordsEn = ({ origin, size, day, witnesses }: DailyCheckpoint): Words => ({
  subject: `Checkpoint of the record, ${day}: ${size} events`,
  body: [
    `The record ${origin} has ${size} events. The checkpoint attached is signed by the record; it holds no personal data.`,
    witnesses.length === 0
      ? 'No witness has countersigned within the last hour: this checkpoint has the signature of the record alone.'
      : `The checkpoint is countersigned by ${witnesses.join(', ')}.`,
    'Please keep the file in a place of your own, outside the system: only a checkpoint that is kept outside shows that the history was cut or rewritten. Compare it with "vinhdanh record verify --checkpoint checkpoint.txt".',
    'Vinh Danh sends this mail by itself each day to auditors and to the addresses that were entered for it.',
  ],
});

/** The mail of a day's checkpoint, with the signed note as a file. The same checkpoint gives the same bytes. */
export function composeCheckpoint(
  checkpoint: DailyCheckpoint,
): Pick<MailMessage, 'subject' | 'text' | 'html' | 'attachment'> {
  const { locale, note } = checkpoint;
  const { subject, body } = locale === 'vi' ? wordsVi(checkpoint) : wordsEn(checkpoint);
  const paragraphs = body.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  return {
    subject,
    text: `${body.join('\n\n')}\n\n${note}`,
    html: `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#1f1f1f;max-width:40em">
${paragraphs}
<pre style="white-space:pre-wrap;word-break:break-all">${escapeHtml(note)}</pre></body></html>
`,
    attachment: { name: 'checkpoint.txt', text: note },
  };
}
