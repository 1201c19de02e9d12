import type { ROUTE_MESSAGES_EN } from './route-messages.en';

/** Sentences about ways, recorded choices and conditions of parts, in Vietnamese. */
export const ROUTE_MESSAGES_VI: Readonly<Record<keyof typeof ROUTE_MESSAGES_EN, string>> = {
  'no-route-for-unit':
    'Không có quy trình xét {award} cho {unit}: người có thẩm quyền quyết định không ở trên đơn vị này. Hãy chọn hình thức khác, hoặc trình từ đơn vị thuộc quyền của người đó.',
  'council-missing':
    'Chưa có hội đồng của {organization} trong danh mục nên chưa thể biểu quyết ở bước {step}. Hãy đề nghị quản trị viên ghi hội đồng.',
  'choice-needed': 'Quy định chưa nói rõ: {questions}. Hãy ghi lựa chọn, kèm văn bản quyết định và lý do.',
  'choice-not-asked': 'Không có gì cần lựa chọn ở câu hỏi “{question}”. Hãy bỏ câu trả lời này.',
  'choice-twice': 'Câu hỏi “{question}” được trả lời hai lần. Hãy giữ một câu trả lời.',
  'choice-answer-invalid':
    'Câu trả lời cho "{what}" không nằm trong các lựa chọn được đưa ra, hoặc con số không hợp lệ. Hãy trả lời lại.',
  'choice-needs-order':
    'Hãy ghi số của văn bản quyết định cho câu hỏi “{question}”, không quá {longest} ký tự.',
  'choice-order-later':
    'Văn bản {number} ghi ngày {date}, sau ngày tiếp nhận {day}. Hãy kiểm tra lại ngày của văn bản.',
  'condition-unanswered':
    'Chưa nêu điều kiện có xảy ra hay không đối với: {parts}. Hãy trả lời có hoặc không.',
  'condition-unknown': 'Thành phần {part} không có điều kiện nào cần trả lời, hoặc được trả lời hai lần.',
};
