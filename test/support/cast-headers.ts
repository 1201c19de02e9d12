/** What Chromium sends along with a paper, from a page that sends nothing of its own: alike for everybody with that browser. */
export const CAST_HEADERS: Readonly<Record<string, string>> = {
  accept: '*/*',
  'accept-language': 'vi',
  'cache-control': 'no-cache',
  origin: 'http://127.0.0.1',
  pragma: 'no-cache',
  'sec-ch-ua': '"Chromium";v="147"',
  'sec-ch-ua-mobile': '?0',
  'sec-ch-ua-platform': '"Linux"',
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  'sec-fetch-site': 'same-origin',
  'user-agent':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36',
};

/** Headers that say how the request itself comes. */
const OF_THE_CONNECTION = ['accept-encoding', 'connection', 'content-length', 'content-type', 'host'];

/** Names of headers of a cast that are not expected there. */
export const strangersAmong = (headers: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(headers).filter(
    (name) => !name.startsWith(':') && !(name in CAST_HEADERS) && !OF_THE_CONNECTION.includes(name),
  );
