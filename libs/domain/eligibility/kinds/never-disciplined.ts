import { dayWords } from '../../kernel/day-words';
import type { Facts } from '../facts';
import { finding, type Finding } from '../finding';

/** Any measure ever, whether its time is over or not: nothing mends it. */
export function checkNeverDisciplined(facts: Facts): Finding {
  const { discipline } = facts.file;
  const met = discipline.length === 0;
  return finding(
    met ? 'met' : 'missing',
    () => {
      const vi = 'Chưa từng bị kỷ luật từ khiển trách trở lên';
      const en = 'Never disciplined, by a reprimand or more';
      if (met) return { vi: `${vi}.`, en: `${en}.` };
      const list = (language: 'vi' | 'en'): string =>
        discipline.map(({ measure, from }) => `${measure} (${dayWords(from)[language]})`).join('; ');
      return { vi: `${vi}: ${list('vi')}.`, en: `${en}: ${list('en')}.` };
    },
    { inputs: { measures: discipline.length }, lacking: discipline.length, final: !met },
  );
}
