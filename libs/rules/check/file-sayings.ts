import type { SayingRow } from './layer-sayings';

/** What is said of a file that has no value. */
export const FILE_SAYINGS: readonly SayingRow[] = [
  ['name-twice', 'has a name twice', 'có một tên ghi hai lần'],
  [
    'alias-of-nothing',
    'says *{}, which names nothing before it',
    'ghi *{}, nhưng phía trước không có gì mang tên đó',
  ],
  ['alias-in-itself', 'says *{}, which stands in what it names', 'ghi *{} ngay trong phần mang tên đó'],
  ['alias-too-often', 'says again too often what it has named', 'nhắc lại phần đã đặt tên quá nhiều lần'],
  ['not-utf8', 'is no text in UTF-8', 'không phải là văn bản UTF-8'],
  ['not-yaml', 'is not YAML: {}', 'không phải là YAML: {}'],
];
