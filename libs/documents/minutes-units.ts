import { CLUSTER_OFFICES, type Seat, type SessionState } from '@vinhdanh/domain';
import type { MinutesGroup } from './council-minutes';
import type { MinutesWords } from './minutes-words';

/** A member unit by its name, with who speaks for it; in a council the person. */
export function voterName({ substitutes }: SessionState, seat: Seat): string {
  const substitute = substitutes[seat.id];
  if (seat.unitName === undefined)
    return substitute ? `${seat.name} (cử ${substitute.name} dự thay)` : seat.name;
  const { name, title } = substitute ?? seat;
  return `${seat.unitName} (đại diện: ${name}, ${title})`;
}

/** Who presides: a person; in a cluster with the unit and what that is in the cluster. */
export function chairName(state: SessionState, words: MinutesWords): string {
  const seat = state.seats.find(({ post }) => post === 'chair');
  if (!seat) return '';
  return seat.unitName === undefined
    ? seat.name
    : `${seat.name}, ${seat.title}, đại diện ${seat.unitName} (${words.head})`;
}

/** Lines closed to a seat. Those about the unit itself are one sentence with the rule that closes them. */
export function recusalNames(state: SessionState): readonly string[] {
  const own = state.recusals.filter(({ selfVote }) => selfVote);
  const [rule] = own;
  const others = state.recusals.filter(({ selfVote }) => !selfVote);
  return [
    ...(rule ? [`mỗi đơn vị ở dòng về chính mình, ${own.length} dòng, theo ${rule.reason}`] : []),
    ...others.map(({ seat, dossier }) => {
      const holder = state.seats.find(({ id }) => id === seat);
      const number = state.agenda.findIndex((line) => line.dossier === dossier) + 1;
      const line = state.agenda[number - 1];
      const name = holder?.unitName ?? holder?.name ?? seat;
      return state.nominating
        ? `${name} (dòng ${number}: ${line?.subject ?? ''})`
        : `${name} (hồ sơ ${line?.code ?? dossier})`;
    }),
  ];
}

/** How many there were to choose, by which document. */
export function placeSentences({ agenda, places }: SessionState): readonly string[] {
  return places.map(({ awardCode, count, source, after = [] }) => {
    const name = nameOf(agenda, awardCode);
    const later = after.map((code) => nameOf(agenda, code)).join(', ');
    const rest = later === '' ? '' : `; đơn vị đã được chọn cho ${later} không xét ở đây`;
    return `${name}: chọn ${count}, theo ${source}${rest}.`;
  });
}

const nameOf = (agenda: SessionState['agenda'], code: string): string =>
  agenda.find(({ awardCode }) => awardCode === code)?.award ?? code;

/** What comes of the conference: whom the units put forward, award by award, and who decides. */
export function nominationSentences(
  { agenda }: SessionState,
  groups: readonly MinutesGroup[],
): readonly string[] {
  const sentences = groups.map(({ award, rows }) => {
    const chosen = rows.filter(({ outcome }) => outcome === 'passed').map(({ subject }) => subject);
    const code = agenda.find((line) => line.award === award)?.awardCode ?? '';
    const isOffice = Object.hasOwn(CLUSTER_OFFICES, code);
    if (chosen.length === 0) return `${award}: không chọn được đơn vị nào.`;
    return isOffice
      ? `Giới thiệu ${chosen.join('; ')} làm ${award}, đề nghị cấp trên quyết định.`
      : `Suy tôn, đề nghị tặng ${award}: ${chosen.join('; ')}.`;
  });
  return [...sentences, 'Mỗi đề nghị khen thưởng được lập thành hồ sơ riêng theo quy định.'];
}
