import type { ROSTER_MESSAGES_EN } from './roster-messages.en';

/** Refusals about councils, their seats and the decisions that seat them. */
export const ROSTER_MESSAGES_VI = {
  'council-code-invalid':
    'Mã gồm 3 đến 80 chữ thường không dấu, chữ số và dấu gạch nối; bắt đầu và kết thúc bằng chữ hoặc số.',
  'council-stands-already':
    'Cơ quan đã có một hội đồng đang hoạt động, hoặc mã đã được dùng. Hãy kết thúc hội đồng đó, hoặc kiện toàn.',
  'council-outside-jurisdiction': 'Chức vụ của bạn không quản lý cơ quan của hội đồng này.',
  'council-ended': 'Hội đồng đã kết thúc hoạt động hết ngày {day}: không ghi thêm quyết định nào.',
  'council-issuer-unknown': 'Ngày {day} không có cơ quan {organization} nào có thể ban hành quyết định.',
  'council-effect-before-decision':
    'Quyết định ngày {decided} không thể có hiệu lực từ ngày {day}, trước khi được ban hành.',
  'council-body-not-there': 'Ngày {day} cơ quan của hội đồng không tồn tại.',
  'council-session-held-since':
    'Ngày {held} đã có phiên họp theo thành phần cũ, sau ngày thay đổi {day}. Hãy chọn ngày muộn hơn, hoặc xem lại phiên họp đó.',
  'council-term-backwards': 'Ngày cuối {to} trước ngày đầu {from}.',
  'council-version-overlaps':
    'Thành phần gần nhất bắt đầu ngày {last}. Thành phần mới phải bắt đầu sau ngày đó, không phải ngày {from}.',
  'council-version-leaves-gap':
    'Thành phần trước kết thúc ngày {last}, thành phần này bắt đầu ngày {from}. Hãy nêu lý do khoảng giữa không có ai.',
  'council-seat-count': 'Quyết định nêu ít nhất một ghế và nhiều nhất {most} ghế.',
  'council-one-chair': 'Có đúng một ghế đứng đầu; quyết định nêu {chairs}.',
  'council-without-secretary': 'Quyết định không nêu thư ký hội đồng.',
  'council-holder-one': 'Mỗi ghế do một chức vụ hoặc một người giữ: hãy nêu một trong hai.',
  'council-holder-not-there':
    'Ngày {day} không có ai giữ chức vụ này, hoặc người này không giữ chức vụ nào: {holder}.',
  'council-holder-twice': 'Không ai ngồi hai ghế: {holder}.',
  'council-seat-with-unit': 'Chỉ cụm, khối mới có ghế của đơn vị: {unit}.',
  'council-voting-is-rule-data':
    'Cách hội đồng bỏ phiếu nằm trong quy định của hồ sơ, không nằm trong quyết định thành lập.',
  'council-seat-not-in-force': 'Ngày {day} hội đồng không có ghế {seat}.',
  'council-holding-overlaps':
    'Ghế đã có người khác giữ từ ngày {last}. Thay đổi phải sau ngày đó, không phải ngày {from}.',
  'council-end-outside-term':
    'Hội đồng hoạt động từ ngày {from}[ đến ngày {to}]. Không thể kết thúc ngày {day}.',
  'council-end-in-future': 'Ngày cuối {day} chưa đến. Hãy ghi quyết định kết thúc vào ngày đó hoặc sau đó.',
  'council-sessions-open': 'Còn {count} phiên họp của hội đồng chưa xong. Hãy kết thúc trước.',
  'council-dossiers-ahead': 'Còn {count} hồ sơ sẽ qua hội đồng này. Hãy chuyển hướng trước.',
  'council-seated-anew':
    'Hội đồng đã được kiện toàn sau khi triệu tập phiên họp (lần {version}). Hãy cập nhật thành phần mới trước.',
  'council-seats-are-in-force': 'Phiên họp đang theo thành phần có hiệu lực.',
  'session-has-counted': 'Phiên họp đã có kết quả kiểm phiếu: giữ nguyên thành phần đến hết.',
  'cluster-seat-without-unit': 'Trong cụm, khối mỗi ghế là một đơn vị thành viên. Hãy nêu đơn vị.',
  'cluster-unit-twice': 'Mỗi đơn vị một phiếu: {unit} được nêu hai lần.',
  'cluster-holder-of-another-unit': 'Người bỏ phiếu cho {unit} phải giữ chức vụ của đơn vị đó.',
  'cluster-voting-not-stated':
    'Hãy nêu cách cụm, khối bỏ phiếu, kèm văn bản quy định. Không tìm thấy văn bản trung ương nào quy định.',
  'cluster-share-invalid': 'Tỷ lệ là số phần nguyên, không quá toàn bộ.',
  'cluster-tie-chain-twice': 'Cùng một cách phân định được nêu hai lần.',
  'cluster-ballots-invalid': 'Mỗi dòng được bỏ phiếu ít nhất một lần.',
  'cluster-criterion-unnamed': 'Tiêu chí phải có tên tiếng Việt và tiếng Anh.',
  'places-after-unknown':
    'Suất của {award} xét sau một danh hiệu đứng sau trong danh sách hoặc không có trong danh sách.',
  'places-stated-already': 'Số suất đã nêu khi triệu tập: không nêu lại khi chốt danh sách.',
  'council-document-missing': 'Hãy đính kèm tệp của quyết định.',
  'council-document-unknown': 'Tệp của quyết định không phải do bạn tải lên. Hãy tải lên lại.',
  'council-document-not-pdf': 'Văn bản quyết định phải là tệp PDF.',
  'nomination-award-twice': '{award} được nêu hai lần.',
  'nomination-of-stranger': '{unit} không phải thành viên của cụm, khối vào ngày này.',
  'nomination-unit-twice': '{unit} được nêu hai lần cho {award}.',
  'nomination-places': '{places} suất cho {units} đơn vị: {award}.',
  'council-is-no-cluster': 'Hội đồng này không phải cụm, khối thi đua: hội đồng xét hồ sơ.',
  'cluster-rule-missing': 'Quy định không nêu cách bình xét của cụm, khối vào ngày {day}.',
} as const satisfies Record<keyof typeof ROSTER_MESSAGES_EN, string>;
