import type { CAP_MESSAGES_EN } from './cap-messages.en';

/** Sentences about caps, and about the documents that acts on them name, in Vietnamese. */
export const CAP_MESSAGES_VI: Readonly<Record<keyof typeof CAP_MESSAGES_EN, string>> = {
  'cap-unknown': 'Hồ sơ không thuộc mức tối đa nào tên là {cap}. Hãy chọn một mức đang hiện trên hồ sơ.',
  'cap-count-missing':
    'Chưa nêu số dùng để tính mức tối đa. Hãy nêu số kèm văn bản ở mục Mức tối đa, sau đó làm tiếp. Căn cứ: {article}.',
  'cap-count-invalid': 'Hãy nhập số nguyên từ 0 đến {most}.',
  'cap-exceeded':
    'Hồ sơ này là thứ {place}, trong khi mức tối đa là {allowed}[ hoặc {most}, tùy cách làm tròn][, tính trên {denominator}]. Thủ trưởng cơ quan đang giữ hồ sơ phải ghi văn bản cho phép ở mục Mức tối đa. Căn cứ: {article}.',
  'cap-forbids':
    'Hồ sơ này là thứ {place}, trong khi mức tối đa là {allowed}[ hoặc {most}, tùy cách làm tròn][, tính trên {denominator}]; quy định không cho vượt. Hãy rút hồ sơ này hoặc một hồ sơ nộp trước. Căn cứ: {article}.',
  'cap-not-exceeded': 'Hồ sơ còn trong mức tối đa {cap}; không cần văn bản cho phép.',
  'caps-stop-dossiers':
    'Có {count} hồ sơ chưa đi tiếp được vì mức tối đa: {dossiers}. Hãy mở từng hồ sơ để xem số liệu và ghi văn bản cho phép.',
  'document-needs-number': 'Hãy ghi số văn bản, tối đa {longest} ký tự.',
  'document-later': 'Văn bản {number} ghi ngày {date}, sau ngày thực hiện {day}. Hãy kiểm tra lại ngày.',
};
