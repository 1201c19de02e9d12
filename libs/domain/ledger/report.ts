/** A part of a whole, kept as the two whole numbers that it was made of. */
export interface Proportion {
  readonly numerator: number;
  readonly denominator: number;
}

/** How a share changed against another: both readings of "up 13.56 %", from whole numbers alone. */
export interface Change {
  /** Percentage points, "+13.56". */
  readonly points: string;
  /** Against the share before, in percent, "+20.72"; null where that was nothing. */
  readonly relative: string | null;
}

/** The share in percent with two decimals, half rounded up: "79.01"; null of nothing. */
export const percentOf = ({ numerator, denominator }: Proportion): string | null =>
  denominator === 0 ? null : inPercent(BigInt(numerator), BigInt(denominator));

/** How far the later share is from the earlier; null where one of the two is of nothing. */
export function changeOf(earlier: Proportion, later: Proportion): Change | null {
  if (earlier.denominator === 0 || later.denominator === 0) return null;
  const [a, b] = [BigInt(earlier.numerator), BigInt(earlier.denominator)];
  const [c, d] = [BigInt(later.numerator), BigInt(later.denominator)];
  const difference = c * b - a * d;
  return {
    points: signed(inPercent(difference, b * d)),
    relative: a === 0n ? null : signed(inPercent(difference, a * d)),
  };
}

/** numerator / denominator x 100 with two decimals; halves go away from zero. The denominator is above zero. */
function inPercent(numerator: bigint, denominator: bigint): string {
  const size = numerator < 0n ? -numerator : numerator;
  const hundredths = (size * 20_000n + denominator) / (2n * denominator);
  const digits = hundredths.toString().padStart(3, '0');
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return numerator < 0n && hundredths > 0n ? `-${text}` : text;
}

const signed = (text: string): string => (text.startsWith('-') || text === '0.00' ? text : `+${text}`);
