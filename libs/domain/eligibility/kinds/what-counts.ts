import { nameOf } from '../criterion';
import type { Facts } from '../facts';
import { finding, notApplicable, type Finding } from '../finding';
import { dayWords } from '../../kernel/day-words';

/** Awards on file that are no ground: they stay as information. */
export function checkKindNotCounted(facts: Facts): Finding {
  const left = facts.held.filter((holding) => !facts.grounds.includes(holding));
  if (left.length === 0)
    return notApplicable('Mọi kết quả khen thưởng đã có đều được tính.', 'Every award on file counts.');
  return finding(
    'warning',
    (names) => {
      const list = (language: 'vi' | 'en'): string =>
        left.map((one) => `“${nameOf(names, one.award)[language]}” (${one.decision.number})`).join(', ');
      return {
        vi: `Kết quả khen thưởng đột xuất, theo chuyên đề hoặc chưa rõ loại không làm căn cứ: ${list('vi')}.`,
        en: `Ad hoc and thematic awards, and those of unknown kind, are no ground: ${list('en')}.`,
      };
    },
    { inputs: { leftOut: left.map((holding) => holding.id).join(', ') } },
  );
}

export function checkCountedFromDiscipline(facts: Facts): Finding {
  const from = facts.countedFrom;
  if (from === null) return notApplicable('Không bị kỷ luật.', 'No discipline on file.');
  return finding(
    'warning',
    () => ({
      vi: `Thành tích tính từ khi hết thời hạn kỷ luật: từ ${dayWords(from).vi}; năm chưa trọn không tính.`,
      en: `Achievement counts from the end of discipline: from ${dayWords(from).en}; a year that was not whole is left out.`,
    }),
    { inputs: { countedFrom: from } },
  );
}

export function checkMaternityCounts(facts: Facts): Finding {
  const leaves = facts.file.leaves.filter((leave) => leave.kind === 'maternity');
  if (leaves.length === 0)
    return notApplicable('Không có thời gian nghỉ thai sản.', 'No maternity leave on file.');
  return finding(
    'met',
    () => ({
      vi: `Thời gian nghỉ thai sản được tính: ${leaves.map((leave) => `${dayWords(leave.from).vi} đến ${dayWords(leave.to).vi}`).join(', ')}.`,
      en: `Maternity leave counts as time: ${leaves.map((leave) => `${dayWords(leave.from).en} to ${dayWords(leave.to).en}`).join(', ')}.`,
    }),
    { inputs: { leaves: leaves.length } },
  );
}

export function checkNewPeriod(facts: Facts): Finding {
  const last = facts.lastGiven;
  if (last === null) return notApplicable('Chưa được tặng lần nào.', 'Never given before.');
  return finding(
    'warning',
    (names) => ({
      vi: `Đã được tặng “${nameOf(names, facts.award).vi}”: thời gian cho lần sau tính từ ${dayWords(last.day).vi}, các năm từ ${last.firstYear}.`,
      en: `“${nameOf(names, facts.award).en}” was given before: the next period begins on ${dayWords(last.day).en}, its years in ${last.firstYear}.`,
    }),
    { inputs: { periodFrom: last.day, firstYear: last.firstYear } },
  );
}
