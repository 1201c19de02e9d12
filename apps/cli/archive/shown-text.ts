/** Letters that steer a terminal, turn the writing round or begin a line of their own. */
const STEERING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Letters of a text from outside that one line shows. */
const LONGEST = 200;

/** A text that others wrote, as a terminal may show it: on one line, its other letters as their numbers. */
export function shownText(text: string): string {
  const letters = [...text];
  const shown = letters.slice(0, LONGEST).join('');
  return `${shown.replace(STEERING, numbered)}${letters.length > LONGEST ? '…' : ''}`;
}

const numbered = (letter: string): string => `\\u{${letter.codePointAt(0)?.toString(16)}}`;
