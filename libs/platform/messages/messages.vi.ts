import { LEDGER_MESSAGES_VI } from './ledger-messages.vi';
import { MOVE_MESSAGES_VI } from './move-messages.vi';
import type { MessageCode } from './message-code';
import { CAP_MESSAGES_VI } from './cap-messages.vi';
import { COUNCIL_MESSAGES_VI } from './council-messages.vi';
import { BUNDLE_MESSAGES_VI } from './bundle-messages.vi';
import { ERASURE_MESSAGES_VI } from './erasure-messages.vi';
import { SECRET_MESSAGES_VI } from './secret-messages.vi';
import { AUDIT_MESSAGES_VI } from './audit-messages.vi';
import { ROSTER_MESSAGES_VI } from './roster-messages.vi';
import { ROUTE_MESSAGES_VI } from './route-messages.vi';
import { RULE_SET_MESSAGES_VI } from './rule-set-messages.vi';

/** Các câu tiếng Việt, theo mã. The same codes and the same params as in English; the compiler and a test see to it. */
export const MESSAGES_VI: Readonly<Record<MessageCode, string>> = {
  // Nền tảng
  'validation-failed': 'Một số nội dung nhập vào chưa hợp lệ. Hãy sửa các mục được đánh dấu rồi gửi lại.',
  'field-required': 'Mục này bắt buộc phải có.',
  'field-wrong-type': 'Giá trị không đúng kiểu[; cần: {expected}].',
  'field-too-long': 'Nội dung quá dài[; tối đa {max} ký tự].',
  'field-too-short': 'Nội dung quá ngắn[; tối thiểu {min} ký tự].',
  'field-not-in-list': 'Giá trị không có trong danh sách lựa chọn[: {choices}].',
  'field-not-a-date': 'Ngày không hợp lệ; hãy viết theo dạng năm-tháng-ngày, ví dụ 2025-07-02.',
  'field-not-an-id': 'Mã định danh không hợp lệ. Hãy tải lại trang và chọn lại.',
  'field-out-of-range': 'Số nằm ngoài giới hạn[; tối thiểu {min}][; tối đa {max}].',
  'field-too-many': 'Có quá nhiều mục[; tối đa {max}].',
  'field-too-few': 'Có quá ít mục[; tối thiểu {min}].',
  'field-invalid': 'Giá trị không đúng định dạng.',
  'unknown-field': 'Không có mục[ "{field}"] ở đây. Hãy bỏ mục này rồi gửi lại.',
  'malformed-json': 'Yêu cầu không phải là JSON hợp lệ. Hãy kiểm tra rồi gửi lại.',
  'not-found':
    'Nội dung này không tồn tại hoặc không thuộc phạm vi được xem. Hãy kiểm tra địa chỉ hoặc chức vụ đang sử dụng.',
  'sign-in-required': 'Hãy đăng nhập để tiếp tục. Nếu đã đăng nhập trước đó thì phiên làm việc đã hết hạn.',
  'sign-in-failed': 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra cả hai rồi thử lại.',
  'too-many-attempts': 'Đã thử quá nhiều lần. Hãy đợi[ {minutes} phút] rồi thử lại.',
  'too-many-watched':
    'Ông/bà đang mở quá nhiều trang phiên họp cùng lúc[; tối đa {most}]. Hãy đóng bớt rồi tải lại.',
  'csrf-missing': 'Trang không còn xác nhận được yêu cầu này là của ông/bà. Hãy tải lại trang rồi thử lại.',
  'idempotency-key-required':
    'Yêu cầu phải có tiêu đề Idempotency-Key: một mã mới, dùng riêng, dài từ 8 đến 100 ký tự.',
  'idempotency-key-reused': 'Idempotency-Key này đã dùng cho một yêu cầu khác. Hãy dùng mã mới.',
  'version-required': 'Yêu cầu chưa nêu phiên bản đang xử lý. Hãy tải lại rồi thử lại.',
  'stale-version':
    'Nội dung đã được người khác thay đổi trong lúc đang mở[ (phiên bản đã xem: {expected}, hiện nay: {actual})]. Hãy tải lại và xem lại trước khi thực hiện.',
  unavailable: 'Hệ thống tạm thời chưa tiếp nhận được, chưa có gì được ghi. Hãy thử lại sau ít phút.',
  'outcome-unknown':
    'Chưa xác định được yêu cầu đã được ghi hay chưa. Không gửi lại; hãy theo dõi trạng thái kèm theo.',
  'payload-too-large': 'Yêu cầu quá lớn[; tối đa {maxMb} MB].',
  'calendar-not-announced':
    'Chưa có thông báo ngày nghỉ của năm {year}. Lịch làm việc hiện có từ năm {first} đến năm {last}.',
  'cursor-invalid': 'Không rõ vị trí này trong danh sách. Hãy xem lại từ trang đầu.',
  'unsupported-media-type': 'Loại nội dung này không được chấp nhận ở đây.',
  internal: 'Hệ thống gặp lỗi[; khi báo lỗi xin nêu mã {instance}]. Hãy thử lại sau.',
  unknown: 'Hiện chưa thực hiện được (mã: {code}).',

  // Tệp
  'file-empty': 'Tệp rỗng. Hãy chọn tệp khác.',
  'file-too-large': 'Tệp quá lớn[; tối đa {maxMb} MB].',
  'file-type-unknown': 'Loại tệp này không được chấp nhận[; chấp nhận: {accepted}].',
  'file-type-mismatch':
    'Nội dung tệp không khớp với tên tệp[ (thực tế là {found})]. Hãy lưu lại đúng định dạng.',
  'file-name-invalid':
    'Tên tệp không dùng được. Hãy đổi tên: tối đa 255 ký tự, không có dấu gạch chéo hay ký tự điều khiển.',
  'file-required': 'Hãy gửi đúng một tệp, trong trường "file".',
  'file-unknown': 'Tệp của thành phần {part} không phải do bạn tải lên. Hãy tải lên lại.',

  // Chức vụ và cơ quan
  'office-not-held':
    'Ông/bà không giữ chức vụ này vào ngày {day}[; thời gian giữ chức vụ từ {from}][ đến {to}].',
  'office-wrong-role': 'Chức vụ đang sử dụng không có thẩm quyền thực hiện việc này[; thuộc về: {needed}].',
  'office-required': 'Hãy chọn chức vụ đang hành động, rồi thử lại.',
  'wrong-organization': 'Việc này thuộc cơ quan khác với cơ quan mà ông/bà đang đại diện.',
  'organization-dissolved': 'Vào ngày {day} không có {organization}. Hãy chọn cơ quan kế thừa.',
  'organization-unknown': 'Không có cơ quan[ {organization}] trong danh mục. Hãy chọn trong danh sách.',

  // Hồ sơ
  'not-your-step': 'Hồ sơ hiện không ở cơ quan của ông/bà nên chưa thể xử lý.',
  'period-ends-before-it-begins': 'Thời gian tính thành tích kết thúc ({to}) trước khi bắt đầu ({from}).',
  'posthumous-person-only': 'Chỉ truy tặng cá nhân; tập thể và hộ gia đình không có truy tặng.',
  'never-posthumous':
    '{what} không truy tặng ({article}). Thủ trưởng nơi đang giữ hồ sơ không đồng ý khen thưởng, người nộp rút hồ sơ, hoặc quản trị viên hủy hồ sơ.',
  'certificate-revoked': 'Chứng thư số của {name} đã bị thu hồi. Hãy chọn người được phép ký thay.',
  'certificate-revoked-already': 'Chứng thư số của chức vụ này đã bị thu hồi trước đó.',
  'certificate-stands': 'Chứng thư số của chức vụ này chưa bị thu hồi, nên không cấp chứng thư khác.',
  'death-not-recorded':
    'Hồ sơ đối tượng ghi người này mất ngày {day}. Hãy ghi nhận việc từ trần vào hồ sơ [{code} ]trước khi quyết định, để quyết định là truy tặng; nếu hồ sơ đối tượng ghi sai, hãy sửa ở đó.',
  'not-your-dossier':
    'Chỉ người đã trình hồ sơ mới được làm việc này; nếu đơn vị khác đã thành đơn vị đề nghị thì cả thường trực hoặc thủ trưởng của đơn vị đó.',
  'already-received': 'Hồ sơ đã được tiếp nhận.',
  'wrong-state': 'Không thể làm việc này khi hồ sơ ở trạng thái hiện tại[: {status}].',
  'dossier-held': 'Hồ sơ đang tạm dừng[ từ {since}]. Hồ sơ được xử lý tiếp khi hết tạm dừng.',
  'dossier-not-held': 'Hồ sơ không bị tạm dừng nên không có gì để tiếp tục lại.',
  'dossier-ended': 'Hồ sơ đã kết thúc[ ({status})]. Không thể xử lý thêm.',
  'dossiers-not-at-this-step':
    'Có hồ sơ không ở bước này[ ({count})]: {dossiers}. Hãy đưa ra khỏi danh sách.',
  'dossier-reserved':
    'Có hồ sơ đang nằm trong một phiên họp hoặc một lượt ký khác[ ({count})]: {dossiers}. Hãy bỏ chúng khỏi danh sách.',
  'name-required': 'Hãy ghi tên cá nhân hoặc tập thể được đề nghị.',
  'reason-required': 'Hãy ghi lý do: lý do được lưu vào nhật ký.',
  'text-too-long': 'Nội dung quá dài: {length} ký tự, tối đa {longest}. Hãy viết ngắn lại.',
  'text-has-control-characters':
    'Nội dung có ký tự không in được. Hãy gõ lại hoặc dán dưới dạng văn bản thuần.',
  'effective-date-invalid': '"{day}" không phải là một ngày có thật.',
  'effective-date-in-future': 'Ngày {day} chưa đến. Hãy dùng ngày hôm nay hoặc ngày trước đó.',
  'effective-date-before-last-act':
    'Ngày {day} trước lần xử lý gần nhất của hồ sơ ({last}). Hãy dùng ngày đó hoặc ngày sau.',
  'effective-date-needs-retrospective':
    'Chỉ hồ sơ nhập lại từ bản giấy mới được ghi ngày trước. Hãy dùng ngày hôm nay.',
  'parts-missing': 'Hồ sơ còn thiếu thành phần bắt buộc: {parts}. Hãy bổ sung.',
  'content-changed':
    'Nội dung hồ sơ đã được bổ sung (bản {actual}) sau khi được xem xét ở bản {seen}. Hãy xem xét lại bản mới.',
  'signatories-order':
    'Văn bản cần chữ ký của ít nhất một người có thẩm quyền, rồi chữ ký của cơ quan ở sau cùng.',
  'return-code-required': 'Hồ sơ đã bị trả lại trước đây: trả lần nữa phải chọn một lý do trong danh mục.',
  'return-code-unknown':
    'Không có lý do trả lại {code} trong bộ quy định của hồ sơ. Hãy chọn trong danh mục.',
  'return-code-not-asked': 'Hồ sơ chưa bị trả lại lần nào: không cần mã lý do {code}.',
  'limit-not-moved': 'Thời hạn của hồ sơ không đổi theo lịch mới.',
  'part-unknown': 'Thành phần {part} không thuộc hồ sơ của hình thức khen thưởng này.',
  'award-unknown':
    'Không có danh hiệu, hình thức khen thưởng {award} trong danh mục. Hãy chọn trong danh sách.',
  'award-not-in-force':
    'Danh hiệu, hình thức khen thưởng {award} không có hiệu lực vào ngày {day}. Hãy chọn loại đang có hiệu lực vào ngày đó.',
  'subject-kind-not-allowed':
    'Hình thức khen thưởng này không dành cho loại đối tượng đã chọn. Hãy chọn hình thức hoặc đối tượng khác.',
  'no-route':
    'Không có quy trình nào có hiệu lực cho {award} vào ngày {day}. Hãy đề nghị quản trị viên kiểm tra bộ quy định.',
  ...ROUTE_MESSAGES_VI,
  ...CAP_MESSAGES_VI,
  ...COUNCIL_MESSAGES_VI,
  ...AUDIT_MESSAGES_VI,
  ...ROSTER_MESSAGES_VI,
  ...SECRET_MESSAGES_VI,
  ...BUNDLE_MESSAGES_VI,
  ...ERASURE_MESSAGES_VI,
  ...RULE_SET_MESSAGES_VI,
  'reroute-target-invalid':
    'Không thể chuyển hồ sơ đến bước {step}. Hãy chọn một bước trong quy trình của hồ sơ.',
  'posting-not-over': 'Chưa hết thời gian lấy ý kiến công khai[; kết thúc {dueAt}]. Hãy đợi đến lúc đó.',
  'opinion-not-asked': 'Cơ quan của ông/bà không được hỏi ý kiến về hồ sơ này.',
  'opinion-already-recorded': 'Ý kiến của cơ quan ông/bà đã được ghi.',
  'threshold-missing': 'Bộ quy định chưa có tỷ lệ phiếu cho bước {step}. Hãy đề nghị quản trị viên bổ sung.',
  'result-not-for-this-step': 'Kết quả không thuộc bước hiện tại của hồ sơ[ ({step})].',
  'number-taken': 'Số {number} đã được dùng. Hãy lấy số tiếp theo còn trống.',
  'mixed-decision':
    'Các hồ sơ này không thể chung một quyết định. Hãy chọn hồ sơ cùng hình thức khen thưởng và cùng cơ quan quyết định.',

  // Thi hành văn bản trên hồ sơ đang mở
  'enactment-wrong-state': 'Không thể làm việc này khi việc thi hành ở trạng thái hiện tại[: {phase}].',
  'enactment-needs-second-person':
    'Người xác nhận phải khác người đề nghị thi hành. Hãy nhờ một quản trị viên khác.',
  'enactment-outside-jurisdiction': 'Văn bản tác động đến cơ quan ngoài phạm vi phụ trách của ông/bà.',
  'enactment-nothing-to-do':
    'Không có gì để thi hành: không cơ quan nào kết thúc và không hồ sơ nào đang mở bị tác động.',
  'enactment-bodies-under-order':
    '{organization} đã có trong một văn bản khác chờ thi hành hoặc đang thi hành. Hãy đợi thi hành xong hoặc rút văn bản đó trước.',
  'enactment-meetings-open':
    'Cơ quan kết thúc hoạt động còn phiên họp hoặc lượt ký chưa xong ({count}): {meetings}. Hãy kết thúc hoặc hủy trước.',
  'order-number-required': 'Hãy ghi số của văn bản.',
  'succession-not-cited': 'Hãy ghi văn bản quy định việc kết thúc hoạt động của {organization}.',
  'succession-without-successor': '{organization} không phải giải thể nên phải có cơ quan kế thừa. Hãy chọn.',
  'succession-twice': 'Một cơ quan kế thừa của {organization} được ghi hai lần.',
  'succession-several-successors':
    'Chỉ cơ quan được chia tách mới có nhiều cơ quan kế thừa, ít nhất là hai[: {organization}].',
  'succession-cycle': 'Các cơ quan kế thừa của {organization} quay vòng về chính cơ quan đó.',
  'succession-successor-ends-too':
    'Cơ quan kế thừa của {organization} cũng kết thúc cùng ngày. Hãy ghi cơ quan còn lại sau đó.',
  'succession-undecided':
    'Chưa xác định thuộc cơ quan nào sau chia tách[: {organization}]. Hãy chọn cho từng đơn vị.',
  'assignment-invalid': '{organization} không phải là cơ quan kế thừa của cơ quan được chia tách.',
  'reorganization-nothing-to-do': 'Không cơ quan nào trong quy trình của hồ sơ thay đổi.',
  'reorganization-no-decider':
    'Cơ quan quyết định không còn và chưa có cơ quan kế thừa. Quản trị viên phải xác định ai quyết định.',
  'reorganization-paper-open':
    'Hồ sơ đang được nhập từ giấy[, việc cuối cùng ngày {last}]: còn có thể nhập tiếp, nên để lại.',
  'reorganization-no-council': 'Cơ quan kế thừa chưa có hội đồng để biểu quyết. Hãy nhập hội đồng trước.',

  // Phiên họp hội đồng
  'session-wrong-state': 'Không thể làm việc này khi phiên họp ở trạng thái hiện tại[: {phase}].',
  'session-before-its-day': 'Phiên họp diễn ra ngày {day}, chưa thể khai mạc trước ngày đó.',
  'voting-end-in-past': 'Thời điểm kết thúc bỏ phiếu đã qua. Hãy chọn thời điểm muộn hơn.',
  'agenda-empty': 'Danh sách xét chưa có hồ sơ. Hãy đưa vào ít nhất một hồ sơ.',
  'agenda-frozen': 'Danh sách xét đã chốt, không thể thay đổi.',
  'agenda-not-frozen': 'Danh sách xét chưa chốt. Hãy chốt trước.',
  'agenda-hash-mismatch':
    'Danh sách xét không khớp với danh sách trên phiếu. Hãy tải lại phiếu và bỏ phiếu lại.',
  'not-on-agenda': 'Hồ sơ không có trong danh sách xét của phiên họp này.',
  'line-count-wrong': 'Phiếu có {given} dòng, danh sách xét có {asked}. Hãy tải lại phiếu và bỏ phiếu lại.',
  'choice-unknown': 'Lựa chọn ở dòng {line} không có trên phiếu.',
  'seat-unknown': 'Ghế {seat} không thuộc hội đồng này.',
  'seat-not-yours': 'Ghế này không phải của ông/bà.',
  'seat-recused-line':
    'Ông/bà không được biểu quyết dòng {line} do đã rút khỏi việc xét. Hãy để trống dòng này.',
  'already-recused': 'Thành viên đã rút khỏi việc xét hồ sơ này.',
  'paper-already-cast': 'Phiếu của ghế này đã bỏ. Mỗi ghế bỏ một lần và không thay đổi được.',
  'paper-after-close': 'Đã kết thúc bỏ phiếu. Phiếu không được tiếp nhận.',
  'not-attending': 'Ghế được ghi là vắng mặt nên không bỏ phiếu được. Hãy đề nghị thư ký sửa điểm danh.',
  'quorum-lacking': 'Chưa đủ số thành viên dự họp: có {reached}, cần {needed}.',
  'papers-missing': 'Còn {missing} phiếu chưa bỏ. Hãy đợi, hoặc xác nhận kết thúc khi thiếu phiếu.',
  'session-body-stands': 'Phiên họp của cơ quan còn hoạt động: chỉ thư ký hoặc chủ tọa mới hủy được.',
  'session-outside-jurisdiction':
    'Cơ quan của phiên họp và cơ quan kế thừa ngoài phạm vi phụ trách của ông/bà.',
  'chair-only': 'Chỉ chủ tọa phiên họp mới được làm việc này.',
  'secretary-only': 'Chỉ thư ký hội đồng mới được làm việc này.',
  'minutes-order': 'Thư ký ký biên bản trước, sau đó đến chủ tọa.',
  'council-without-seats':
    'Ngày {day} hội đồng không có ghế nào có người giữ. Hãy đề nghị quản trị nhập thành viên.',

  // Lượt ký
  'already-signed': 'Ông/bà đã ký văn bản này.',
  'not-your-turn': 'Chưa đến lượt ký của ông/bà. Hệ thống sẽ báo khi đến lượt.',
  'round-ended': 'Lượt ký đã kết thúc.',
  'round-over': 'Đã hết hạn ký lúc {end}. Hãy lập lại văn bản.',
  'round-empty': 'Chưa có người ký. Hãy thêm ít nhất một người ký.',
  'signatory-unknown': 'Ông/bà không có trong danh sách người ký văn bản này.',
  'signatory-not-allowed':
    'Chức vụ này không ký được ở đây[: {office}]. Hãy chọn người đứng đầu (ký cá nhân) hoặc văn thư (ký cơ quan) của cơ quan ký; mỗi người và mỗi vị trí ký một lần.',
  'signatory-is-composer':
    'Người lập lượt ký không tự chọn mình ký thay người khác[: {office}]. Hãy chọn người khác, hoặc để người khác lập lượt ký.',
  'signatory-missing': 'Ngày đó cơ quan ký không có ai giữ chức vụ cần để ký[: {role}].',
  'signing-power-not-begun':
    'Quyền ký thay của ông/bà bắt đầu từ ngày {from}. Đến ngày đó mới ký được, hoặc chuyển cho người khác ký.',
  'signing-power-ended':
    'Quyền ký thay của ông/bà đã hết từ sau ngày {to}. Hãy chuyển lại cho người có quyền ký ở vị trí này.',
  'signing-power-ended-already': 'Thẩm quyền này đã hết từ sau ngày {to}.',
  'signing-power-backwards': 'Ngày cuối ({to}) phải từ ngày đầu ({from}) trở đi.',
  'signing-power-own-place': 'Không ai ký thay chính mình. Hãy chọn chức vụ khác.',
  'signing-power-no-head': 'Ngày {day} chức vụ này không phải là người đứng đầu đương chức[: {office}].',
  'signing-power-no-signer': 'Ngày {day} không ai giữ chức vụ này[: {office}].',
  'signing-form-unknown': 'Quy định áp dụng ngày {day} không có cách ký này[: {form}].',
  'signing-power-needs-document': 'Ký {prefix} phải có văn bản giao: hãy ghi số và ngày của văn bản.',
  'signing-power-before-document': 'Thẩm quyền không bắt đầu ({from}) trước ngày của văn bản giao ({date}).',
  'signing-power-given-already':
    'Người này đã có thẩm quyền ký như vậy từ ngày {from}[ đến ngày {to}]. Hãy kết thúc thẩm quyền ấy trước, hoặc chọn ngày khác.',
  'power-document-unknown': 'Văn bản giao không phải do ông/bà tải lên. Hãy tải lên lại.',
  'power-document-not-pdf': 'Văn bản giao phải là tệp PDF.',
  'delegate-not-allowed':
    'Không thể giao người này ký thay. Hãy chọn người được phép ký thay ở vị trí này trong danh bạ chức vụ.',
  'document-changed': 'Văn bản đã thay đổi sau khi mở. Hãy tải lại, đọc lại rồi mới ký.',
  'document-not-ready': 'Văn bản đang được lập. Hãy thử lại sau giây lát.',

  ...LEDGER_MESSAGES_VI,
  ...MOVE_MESSAGES_VI,

  // Hồ sơ đối tượng, điều kiện
  'fact-invalid': 'Mục {field} của dữ kiện còn thiếu hoặc không thể đúng. Hãy tra lại tài liệu.',
  'fact-not-for-kind': 'Dữ kiện này không dành cho loại đối tượng đã chọn.',
  'fact-twice': 'Hồ sơ đã có dữ kiện này cho cùng năm hoặc cùng tên. Hãy sửa dữ kiện đã có.',
  'fact-corrected': 'Dữ kiện này đã được sửa. Hãy tải lại và sửa bản mới nhất.',
  'fact-correction-empty': 'Bản sửa giống hệt dữ kiện đang có.',
  'subject-unknown': 'Không có đối tượng này trong phạm vi được xem. Hãy tìm và chọn lại.',
  'subject-other-kind': 'Đối tượng đã chọn không cùng loại với đối tượng của hồ sơ.',
  'subject-needs-evidence':
    'Có {candidates} đối tượng trùng tên mà chưa đủ căn cứ là một hay khác. Hãy ghi số định danh, ngày sinh, đơn vị cũ, hoặc chọn đối tượng đã có, hoặc xác nhận là đối tượng mới và ghi căn cứ.',
  'eligibility-held':
    'Chưa được đề nghị khen thưởng: {reason} Căn cứ: {article}. Khi có kết luận, hãy ghi kết luận vào hồ sơ đối tượng rồi nộp lại.',
  'candidates-too-many':
    'Phạm vi này có {count} đối tượng, nhiều hơn {most}. Hãy chọn một cơ quan hoặc một hình thức khen thưởng.',
};
