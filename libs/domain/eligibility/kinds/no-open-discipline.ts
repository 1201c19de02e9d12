import { addDays } from '../../kernel/time';
import type { Facts } from '../facts';
import { finding, type Finding } from '../finding';
import { dayWords } from '../../kernel/day-words';
import { later } from '../years';

const MATTER = {
  discipline: { vi: 'đang xem xét kỷ luật', en: 'discipline is being considered' },
  investigation: { vi: 'đang điều tra', en: 'an investigation is open' },
  inspection: {
    vi: 'đang thanh tra, kiểm tra có dấu hiệu vi phạm',
    en: 'an inspection with signs of violation is open',
  },
  complaint: { vi: 'đang xác minh khiếu nại, tố cáo', en: 'a complaint or denunciation is being verified' },
  press: { vi: 'đang làm rõ vụ việc báo chí nêu', en: 'a matter reported by the press is being clarified' },
} as const;

export function checkNoOpenDiscipline(facts: Facts): Finding {
  const open = facts.file.openMatters.filter((matter) => matter.until === null || matter.until > facts.day);
  const running = facts.file.discipline.filter((span) => span.to === null || span.to >= facts.day);
  const held = open.length + running.length;
  const ends = [
    ...open.map((matter) => matter.until),
    ...running.map((span) => span.to && addDays(span.to, 1)),
  ];
  const known = ends.filter((day) => day !== null);
  return finding(
    held === 0 ? 'met' : 'missing',
    () => {
      const vi = 'Không trong thời gian xem xét kỷ luật, điều tra, thanh tra, xác minh hoặc thi hành kỷ luật';
      const en = 'No discipline, investigation, inspection or verification is open';
      if (held === 0) return { vi: `${vi}.`, en: `${en}.` };
      return {
        vi: `${vi}: ${[...open.map((m) => MATTER[m.kind].vi), ...running.map((s) => `đang thi hành kỷ luật${s.to ? ` đến ${dayWords(s.to).vi}` : ''}`)].join('; ')}.`,
        en: `${en}: ${[...open.map((m) => MATTER[m.kind].en), ...running.map((s) => `under discipline${s.to ? ` until ${dayWords(s.to).en}` : ''}`)].join('; ')}.`,
      };
    },
    {
      inputs: { open: open.map((matter) => matter.kind).join(', '), discipline: running.length },
      lacking: held,
      next: held > 0 && known.length === ends.length ? known.reduce(later) : null,
    },
  );
}
