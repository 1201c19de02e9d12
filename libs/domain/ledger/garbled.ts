import { hasControlCharacters } from '../kernel/text';

/** Neither seen nor typed: what joins or turns text about, private signs, and the sign for a letter that was lost. */
const UNPRINTABLE = /[\u0080-\u009F\uFFFD\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u;

/**
 * Letters of an encoding from before Unicode that are read as if they were Unicode, as a spreadsheet with the fonts of that
 * time holds them; each is something that no Vietnamese and no foreign name has.
 */
const OLD_ENCODINGS: readonly RegExp[] = [
  // TCVN3: "§µo", "V¨n", "C«ng", "X·", and capitals with marks within a word: "NguyÔn", "ThÞ".
  /[§¨©®µ¶¸¹¬¼½¾¡¢£¤¥¦]\p{sc=Latin}|\p{sc=Latin}[¨µ¶·¸¹¬¼½¾]|\p{sc=Latin}[«»ª×÷]\p{Ll}|\p{Ll}[À-ÖØ-Þ]|Lª/u,
  // VNI: a mark is a letter of its own behind the vowel: "Nguyeãn", "Vaên", "Hoaøng".
  /a[âàåãäêøõûù]|e[âàåãøõûù]|[ouiy][ø]/iu,
  // UTF-8 read as Windows-1252: "Nguyá»…n", "VÄƒn", "Ã¡".
  /á[º»]\S|[ÃÂÄÆ][¡-¿ƒ‘’“”•–—…†‡ˆ‰‹›™]/u,
  // What a program wrote that had no sign for the letter: "Nguy?n".
  /\p{L}\?+\p{L}/u,
];

/** Whether the text has signs that nobody sees, or stand for letters that were lost. */
export const hasUnprintable = (text: string): boolean => hasControlCharacters(text) || UNPRINTABLE.test(text);

/** Whether the words cannot be what the paper prints: their letters were read by another encoding than they were written by. */
export const isGarbled = (text: string): boolean => OLD_ENCODINGS.some((signs) => signs.test(text));

/** Whether there is anything to be called by. */
export const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
