/** The text without diacritics and case, so that "luong" finds "Lương" and "d" finds "Đ". */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** For antd's Select: whether the option's words hold what was typed. */
export const matches = (typed: string, option?: { label?: unknown }): boolean =>
  typeof option?.label === 'string' && fold(option.label).includes(fold(typed.trim()));
