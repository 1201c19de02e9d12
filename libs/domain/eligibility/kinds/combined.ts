import { lower } from '../../kernel/first-letter';
import { finding, type Finding } from '../finding';
import type { AllOf, AnyOf, CitedRule, Said } from '../rule';
import { earlier, later } from '../years';

type Check = (cited: CitedRule) => Finding;
type Part = Finding['parts'][number];

const look = (of: readonly CitedRule[], check: Check): readonly Part[] =>
  of.map((cited) => ({ cited, finding: check(cited) }));

const countedBy = (parts: readonly Part[]): readonly string[] => [
  ...new Set(parts.flatMap((part) => part.finding.counted)),
];

const saidOf = (
  parts: readonly Part[],
  names: Parameters<Finding['say']>[0],
  vi: string,
  en: string,
): Said => {
  const said = parts.map((part) => part.finding.say(names));
  return {
    vi: joined(
      said.map((one) => one.vi),
      vi,
    ),
    en: joined(
      said.map((one) => one.en),
      en,
    ),
  };
};

/** Sentences as one. */
const joined = (sentences: readonly string[], by: string): string =>
  sentences
    .map((one) => one.replace(/\.$/, ''))
    .map((one, place) => (place === 0 ? one : lower(one)))
    .join(by) + '.';

/** What several findings come to when all are asked for. Lines that have no object ask for nothing. */
export function together(
  findings: readonly Finding[],
): Pick<Finding, 'verdict' | 'final' | 'next' | 'lacking'> {
  const missing = findings.filter((one) => one.verdict === 'missing');
  const open = findings.filter((one) => one.verdict === 'open');
  const unmet = [...missing, ...open];
  const days = unmet.map((one) => one.next).filter((day) => day !== null);
  return {
    verdict: missing.length > 0 ? 'missing' : open.length > 0 ? 'open' : 'met',
    final: missing.some((one) => one.final),
    next: days.length > 0 && days.length === unmet.length ? days.reduce(later) : null,
    lacking: missing.reduce((sum, one) => sum + one.lacking, 0),
  };
}

export function checkAllOf(rule: AllOf, check: Check): Finding {
  const parts = look(rule.of, check);
  const { verdict, ...rest } = together(parts.map((part) => part.finding));
  return finding(verdict, (names) => saidOf(parts, names, '; và ', '; and '), {
    ...rest,
    inputs: { asked: parts.length },
    counted: countedBy(parts),
    parts,
  });
}

export function checkAnyOf(rule: AnyOf, check: Check): Finding {
  const parts = look(rule.of, check);
  const found = parts.map((part) => part.finding);
  const met = parts.filter((part) => ['met', 'warning'].includes(part.finding.verdict));
  const open = found.some((one) => one.verdict === 'open');
  const days = found.map((one) => one.next).filter((day) => day !== null);
  return finding(
    met.length > 0 ? 'met' : open ? 'open' : 'missing',
    (names) => {
      const shown = met.length > 0 ? met.slice(0, 1) : parts;
      const said = saidOf(shown, names, '; hoặc ', '; or ');
      return { vi: `Một trong các điều kiện: ${lower(said.vi)}`, en: `One of these: ${lower(said.en)}` };
    },
    {
      inputs: { ways: parts.length, met: met.length },
      final: found.every((one) => one.final),
      next: met.length > 0 || days.length === 0 ? null : days.reduce(earlier),
      lacking: met.length > 0 || open ? 0 : Math.min(...found.map((one) => one.lacking)),
      counted: countedBy(parts),
      parts,
    },
  );
}
