import { byNameKeys, type AwardIndex, type Citation, type KnownAward, type Law } from '@vinhdanh/domain';
import { loadPastAwards } from '@vinhdanh/rules';

/** An award with its names and the place that says so, for as long as a law knew it. */
export type NamedAward = KnownAward & Citation & { readonly nameEn: string };

/** The awards that decisions may name, as they are when it is asked. */
export interface KnownAwards {
  readonly all: readonly NamedAward[];
}

type Awarding = Pick<Law, 'awards'>;

interface AwardShelf {
  readonly current: { readonly law: Awarding };
}

/** What decisions may name under a law: its catalogue, and what earlier laws knew. */
export const knownAwards = (law: Awarding): KnownAwards => ({ all: [...law.awards, ...loadPastAwards()] });

/** The same by the law in force, whichever it is when it is asked: it changes while the process runs. */
export function awardsInForce(shelf: AwardShelf): KnownAwards {
  let known: { law: Awarding; awards: KnownAwards } | null = null;
  return {
    get all() {
      const { law } = shelf.current;
      if (known?.law !== law) known = { law, awards: knownAwards(law) };
      return known.awards.all;
    },
  };
}

/**
 * By whose names people read what is recorded: the same, and where the law in force cannot be read those that earlier laws gave.
 * What they do not name keeps its code.
 */
export function awardNames(
  shelf: AwardShelf & { readonly inForceNow: { readonly unread: unknown } },
): KnownAwards {
  const inForce = awardsInForce(shelf);
  let past: KnownAwards['all'] | null = null;
  return {
    get all() {
      return shelf.inForceNow.unread ? (past ??= loadPastAwards()) : inForce.all;
    },
  };
}

/** What people call an award; one that nobody named keeps its code. */
export function awardName({ all }: KnownAwards, code: string): Pick<NamedAward, 'nameVi' | 'nameEn'> {
  const { nameVi, nameEn } = all.find((award) => award.code === code) ?? { nameVi: code, nameEn: code };
  return { nameVi, nameEn };
}

/** With the names of its award. */
export function named<Awarded extends { readonly award: string }>(
  awards: KnownAwards,
  awarded: Awarded,
): Awarded & { readonly awardNameVi: string; readonly awardNameEn: string } {
  const { nameVi: awardNameVi, nameEn: awardNameEn } = awardName(awards, awarded.award);
  return { ...awarded, awardNameVi, awardNameEn };
}

/** By code and by name, as people write them. */
export const indexOfAwards = ({ all }: KnownAwards): AwardIndex =>
  byNameKeys(all, ({ code, nameVi }) => [code, nameVi]);
