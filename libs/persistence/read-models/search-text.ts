/** Lower case, without Vietnamese marks, single spaces: what a search looks through and what is looked for. */
export const searchText = (...texts: readonly string[]): string =>
  texts
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
