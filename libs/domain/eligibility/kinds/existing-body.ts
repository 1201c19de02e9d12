import type { Facts } from '../facts';
import { finding, notApplicable, type Finding } from '../finding';
import { dayWords } from '../../kernel/day-words';

export function checkExistingBody(facts: Facts): Finding {
  if (facts.file.kind !== 'collective')
    return notApplicable('Chỉ áp dụng với tập thể.', 'This is asked of collectives.');
  const ended = facts.file.dissolvedOn;
  const gone = ended !== null && ended <= facts.day;
  return finding(
    gone ? 'missing' : 'met',
    () =>
      gone
        ? {
            vi: `Không khen thưởng tập thể đã giải thể: giải thể ngày ${dayWords(ended).vi}; cá nhân được xét riêng.`,
            en: `No award for a dissolved body: dissolved on ${dayWords(ended).en}; its members are looked at apart.`,
          }
        : { vi: 'Tập thể đang hoạt động.', en: 'The body exists.' },
    { inputs: { dissolvedOn: ended }, final: gone },
  );
}
