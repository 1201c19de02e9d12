/** A sentence of the check: its code, its English as it is said, its Vietnamese. Each `{}` is filled in its order. */
export type SayingRow = readonly [code: string, en: string, vi: string];

/** What is said of a layer that loosens what stands above it. */
export const LAYER_SAYINGS: readonly SayingRow[] = [
  ['fewer-votes', 'asks for fewer votes: {} instead of {}', 'yêu cầu ít phiếu hơn: {} thay vì {}'],
  [
    'lower-quorum',
    'asks for fewer at the session: {} instead of {}',
    'yêu cầu ít người dự họp hơn: {} thay vì {}',
  ],
  [
    'less-secret',
    'lets a secret ballot be open: {} instead of {}',
    'để phiếu kín thành công khai: {} thay vì {}',
  ],
  [
    'shows-more',
    'shows more of a secret ballot: {} instead of {}',
    'cho thấy nhiều hơn về phiếu kín: {} thay vì {}',
  ],
  ['more-time', 'gives more time: {} instead of {}', 'cho nhiều thời gian hơn: {} thay vì {}'],
  ['part-dropped', 'drops a part of the dossier: {} instead of {}', 'bỏ một thành phần hồ sơ: {} thay vì {}'],
  ['step-dropped', 'drops or changes a step: {} instead of {}', 'bỏ hoặc đổi một bước: {} thay vì {}'],
  [
    'route-dropped',
    'leaves an award without a route: {} instead of {}',
    'để một hình thức không có quy trình: {} thay vì {}',
  ],
  [
    'cap-changed',
    'changes a cap that it may only tighten: {} instead of {}',
    'đổi một tỷ lệ tối đa mà chỉ được siết lại: {} thay vì {}',
  ],
  [
    'honours-the-dead',
    'honours whom it may not: {} instead of {}',
    'tặng cho người không được tặng: {} thay vì {}',
  ],
  [
    'fewer-comments',
    'asks fewer units for a comment: {} instead of {}',
    'yêu cầu ít đơn vị nhận xét hơn: {} thay vì {}',
  ],
  ['proposer-changed', 'changes which unit proposes: {} instead of {}', 'đổi đơn vị đề nghị: {} thay vì {}'],
  [
    'signing-loosened',
    'changes who may sign for a head, which it may only tighten: {} instead of {}',
    'đổi người được ký thay mà chỉ được siết lại: {} thay vì {}',
  ],
  ['asks-less', 'asks for less: {} instead of {}', 'đòi hỏi ít hơn: {} thay vì {}'],
  [
    'criteria-replaced',
    'takes the place of the criteria of the layers above, and may only add to them',
    'thay các tiêu chuẩn của các lớp bên trên, trong khi chỉ được thêm vào',
  ],
  [
    'counts-more-time',
    'counts time that the layers above do not count',
    'tính cả thời gian mà các lớp bên trên không tính',
  ],
  ['kept-shorter', 'keeps for a shorter time: {} instead of {}', 'rút ngắn thời hạn lưu trữ: {} thay vì {}'],
  ['limit-anew', 'gives a limit anew: {} instead of {}', 'cho tính lại thời hạn từ đầu: {} thay vì {}'],
];
