import { checkBag, type CheckedBag } from '@vinhdanh/archive';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { bagFaultWords } from './fault-words';
import { shownText } from './shown-text';

/** Faults that are told in words. */
const MOST_TOLD = 100;

/** Checks an archive offline and tells what it is and what is wrong with it. @throws CliError where it does not hold */
export async function checkArchive(folder: string, json: boolean | undefined): Promise<void> {
  const checked = await checkBag(folder);
  answer(checked, json, () => [...headLines(checked), ...faultLines(checked), ...countLines(checked)]);
  if (checked.faults.length > 0)
    throw new CliError(
      say({
        vi: 'Gói không nguyên vẹn: đừng nhận. Yêu cầu nơi nộp lập lại.',
        en: 'The archive does not hold: do not accept it. Have it made anew.',
      }),
    );
}

/** Whoever receives it compares this with what was announced. */
const headLines = ({ head }: CheckedBag): readonly string[] => {
  if (!head) return [];
  const [name, id, fonds] = [head.body.name, head.body.id, head.fonds ?? ''].map(shownText);
  const code = fonds === '' ? '' : `, ${fonds}`;
  return [
    say({
      vi: `Gói nộp lưu năm ${head.year} của ${name} (${id}${code}).`,
      en: `The archive of ${head.year} of ${name} (${id}${code}).`,
    }),
  ];
};

function faultLines({ faults }: CheckedBag): readonly string[] {
  const others = faults.length - MOST_TOLD;
  const more = say({ vi: `… và ${others} lỗi khác.`, en: `… and ${others} more faults.` });
  return [...faults.slice(0, MOST_TOLD).map(bagFaultWords), ...(others > 0 ? [more] : [])];
}

const countLines = ({
  faults,
  things,
  files,
  bytes,
  lost,
  erased,
  bundles,
}: CheckedBag): readonly string[] => [
  say({
    vi: `${things} hồ sơ và tập văn bản, ${files} tệp, ${bytes} byte được kiểm; mục lục ghi ${lost} tệp đã mất, ${erased} tệp đã xóa theo lệnh; ${faults.length} lỗi.`,
    en: `${things} dossiers, sessions and papers, ${files} files, ${bytes} bytes were checked; by the list ${lost} files are lost and ${erased} were erased by order; ${faults.length} faults.`,
  }),
  ...(bundles > 0
    ? [
        say({
          vi: `Tài liệu được đối chiếu với ${bundles} gói bằng chứng; chữ ký và sổ băm của từng gói: vinhdanh verify TỆP.`,
          en: `Documents were compared with ${bundles} evidence bundles; signatures and log of each: vinhdanh verify FILE.`,
        }),
      ]
    : []),
];
