import type { LEDGER_MESSAGES_EN } from './ledger-messages.en';

/** The Vietnamese sentences of the award ledger, by code. */
export const LEDGER_MESSAGES_VI: Readonly<Record<keyof typeof LEDGER_MESSAGES_EN, string>> = {
  'ledger-file-not-text': 'Tệp không phải là văn bản UTF-8. Hãy lưu lại dưới dạng CSV UTF-8.',
  'ledger-file-kind':
    'Đây không phải tệp CSV, cũng không phải bảng tính không có macro. Hãy lưu thành .xlsx hoặc CSV UTF-8.',
  'ledger-file-broken': 'Không đọc được bảng tính. Hãy mở tệp, lưu lại thành .xlsx rồi thử lại.',
  'ledger-file-unpacks-too-large': 'Bảng tính khi giải nén vượt quá {maxMb} MB. Hãy chia thành nhiều tệp.',
  'ledger-file-takes-too-long': 'Đọc bảng tính mất quá nhiều thời gian. Hãy chia thành nhiều tệp.',
  'ledger-file-too-wide': 'Dòng {line} có hơn {most} ô. Hãy bỏ những ô không thuộc bảng rồi lưu lại tệp.',
  'ledger-file-empty': 'Tệp không có dòng nào. Hãy chọn tệp khác.',
  'ledger-file-several-sheets':
    'Tệp có nhiều trang tính chứa dữ liệu: {sheets}. Hãy để lại một trang và bỏ các trang khác, để không sót dòng nào.',
  'ledger-file-hidden-sheet':
    'Trang tính ẩn “{sheet}” có dữ liệu. Hãy cho hiện ra, xem lại, rồi bỏ trang này hoặc trang kia.',
  'ledger-file-hidden-column': 'Trang tính có cột bị ẩn. Hãy cho hiện ra, xem lại rồi lưu lại tệp.',
  'ledger-file-head-not-plain':
    'Dòng đầu ghi tên các cột phải hiện rõ, là chữ thường, không có công thức và ô gộp.',
  'ledger-cell-date': 'Bảng tính đã đổi nội dung cột {column} thành ngày tháng. Hãy nhập lại dạng chữ.',
  'ledger-cell-formula': 'Ô ở cột {column} là công thức. Hãy thay bằng giá trị.',
  'ledger-cell-error': 'Ô ở cột {column} báo lỗi công thức.',
  'ledger-cell-merged': 'Ô ở cột {column} bị gộp với ô khác. Hãy bỏ gộp và điền từng ô.',
  'ledger-row-hidden': 'Dòng này bị ẩn trong bảng tính, do ẩn bằng tay hoặc do lọc.',
  'ledger-column-unknown': 'Không có cột "{column}" trong mẫu nhập sổ khen thưởng. Hãy sửa dòng tiêu đề.',
  'ledger-columns-missing': 'Tệp thiếu cột bắt buộc: {columns}. Hãy bổ sung.',
  'ledger-column-twice': 'Cột {column} có hai lần. Hãy bỏ một cột.',
  'ledger-column-count':
    'Dòng có {found} ô, tiêu đề có {expected} cột. Hãy kiểm tra dấu phân cách và dấu nháy.',
  'ledger-control-characters': 'Cột {column} có ký tự không in được. Hãy gõ lại.',
  'ledger-text-garbled':
    'Chữ ở cột {column} sai bảng mã (như TCVN3, VNI) hoặc đã mất dấu. Hãy chuyển tệp sang Unicode, hoặc gõ lại theo bản giấy.',
  'ledger-text-too-long': 'Nội dung cột {column} quá dài; tối đa {longest} ký tự.',
  'ledger-word-unknown': 'Từ[ "{value}"] ở cột {column} không có trong danh sách. Hãy dùng từ trong mẫu.',
  'ledger-kind-missing': 'Chưa ghi loại đối tượng: cá nhân, tập thể hay hộ gia đình.',
  'ledger-name-missing': 'Chưa ghi tên đối tượng.',
  'ledger-unit-missing': 'Chưa ghi đơn vị hoặc địa chỉ của đối tượng.',
  'ledger-identifier-invalid': 'Số định danh phải có 9 hoặc 12 chữ số.',
  'ledger-only-for-persons': 'Cột {column} chỉ dùng cho cá nhân.',
  'ledger-decision-number-missing': 'Chưa ghi số quyết định.',
  'ledger-decision-date-missing': 'Chưa ghi ngày quyết định.',
  'ledger-date-invalid': 'Cột {column} không phải là một ngày có thật. Hãy viết như 17/01/2022.',
  'ledger-year-not-believable': 'Năm[ {value}] ở cột {column} không thể đúng. Hãy tra lại bản giấy.',
  'ledger-not-a-number': 'Cột {column} phải là số[, không phải "{value}"].',
  'ledger-date-in-future': 'Ngày {day} ở cột {column} chưa đến.',
  'ledger-award-unknown': 'Không có hình thức khen thưởng[ "{value}"] trong danh mục.',
  'ledger-award-not-for-kind': 'Hình thức {award} không dành cho loại đối tượng này.',
  'ledger-award-not-known-then':
    'Danh mục chỉ biết hình thức {award} từ ngày {from}. Hãy tra lại ngày quyết định hoặc văn bản cũ hơn.',
  'ledger-award-ended': 'Hình thức {award} không còn sau ngày {last}.',
  'ledger-body-unknown':
    'Không có cơ quan[ "{value}"] ở cột {column} trong danh mục, hoặc tên ấy chỉ nhiều cơ quan.',
  'ledger-body-outside': 'Cơ quan {organization} không thuộc phạm vi của người nhập.',
  'ledger-body-not-then': 'Cơ quan {organization} không tồn tại vào ngày {day}.',
  'ledger-period-without-beginning': 'Có năm cuối mà chưa có năm đầu của thời gian tính thành tích.',
  'ledger-period-reversed': 'Năm đầu của thời gian tính thành tích sau năm cuối.',
  'ledger-identity-conflict':
    'Số định danh hoặc mã đối tượng thuộc về một đối tượng có tên, ngày sinh hoặc giới tính khác.',
  'ledger-identity-ambiguous':
    'Trùng tên và ngày sinh với {candidates} đối tượng đã biết mà không đủ căn cứ là một người. Hãy ghi số định danh, đơn vị cũ hoặc mã đối tượng.',
  'ledger-identity-needs-birth':
    'Có {candidates} người cùng tên. Hãy ghi ngày sinh, số định danh hoặc mã đối tượng.',
  'ledger-subject-unknown': 'Trong phạm vi được xem không có đối tượng mang mã hoặc số định danh này.',
  'ledger-line-twice': 'Dòng này giống hệt dòng {line}.',
  'ledger-line-already-entered': 'Đối tượng đã có hình thức này theo đúng quyết định này trong sổ.',
  'ledger-count-mismatch': 'Dòng tổng ghi {stated}, tệp có {found} dòng.',
  'ledger-correction-empty': 'Bản đính chính không thay đổi gì. Hãy sửa chỗ sai.',
  'ledger-correction-before-decision':
    'Ngày đính chính ({day}) trước ngày quyết định ({decided}). Hãy sửa lại ngày.',
  'ledger-change-before-decision':
    'Quyết định ngày {day} trước quyết định ngày {decided} mà nó thay đổi. Hãy sửa lại ngày.',
  'ledger-line-resolved': 'Dòng này đã được xử lý[, người xử lý: {by}]. Hãy tải lại trang.',
  'ledger-entry-status-order': 'Không thể ghi "{status}" sau trạng thái hiện tại của khen thưởng này.',
  'ledger-merge-not-possible': 'Không gộp được hai đối tượng này: chúng khác loại, là một, hoặc đã được gộp.',
};
