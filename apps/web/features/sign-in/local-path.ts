/** A path of these pages; anything that leads elsewhere becomes the first page. */
export const localPath = (next: string | null): string =>
  next !== null && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';
