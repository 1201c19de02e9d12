import type { Templates } from './template';

const DOSSIER = 'Hồ sơ {dossierCode} đề nghị {awardName}';
const SESSION = '{councilName}, phiên họp ngày {heldOn}';

export const TEMPLATES_VI: Templates = {
  greeting: 'Kính gửi ông/bà,',
  open: 'Mở trên hệ thống',
  footer:
    'Thư này do hệ thống Vinh Danh gửi tự động. Liên kết chỉ mở trang để xem; mọi việc chỉ được thực hiện sau khi đăng nhập.',
  steps: {
    intake: 'tiếp nhận',
    appraise: 'thẩm định',
    consult: 'lấy ý kiến hiệp y',
    post: 'lấy ý kiến công khai',
    vote: 'hội đồng bỏ phiếu',
    sign: 'ký tờ trình',
    decide: 'quyết định khen thưởng',
    present: 'công bố, trao tặng',
  },
  kinds: {
    'dossier-received': {
      subject: 'Đã tiếp nhận hồ sơ {dossierCode}',
      body: [`${DOSSIER} đã được tiếp nhận.`],
    },
    'dossier-returned': {
      subject: 'Hồ sơ {dossierCode} bị trả lại để bổ sung',
      body: [
        `${DOSSIER} được trả lại để bổ sung, hoàn thiện.`,
        'Hãy xem lý do trên hệ thống, bổ sung rồi trình lại.',
      ],
    },
    'dossier-decided': {
      subject: 'Đã có quyết định khen thưởng cho hồ sơ {dossierCode}',
      body: [`${DOSSIER} đã có quyết định khen thưởng.`],
    },
    'dossier-refused': {
      subject: 'Hồ sơ {dossierCode} không được khen thưởng',
      body: [`${DOSSIER} không được khen thưởng.`, 'Lý do được ghi trên hệ thống.'],
    },
    'dossier-withdrawn': {
      subject: 'Hồ sơ {dossierCode} đã được rút',
      body: [`${DOSSIER} đã được rút. Không cần xử lý thêm.`],
    },
    'dossier-cancelled': {
      subject: 'Hủy hồ sơ: {dossierCode}',
      body: [`${DOSSIER}: hồ sơ bị hủy. Lý do được ghi trên hệ thống.`],
    },
    'dossier-held': {
      subject: 'Hồ sơ {dossierCode} tạm dừng xử lý',
      body: [`${DOSSIER} tạm dừng xử lý. Thời hạn không tính trong thời gian tạm dừng.`],
    },
    'dossier-lifted': {
      subject: 'Hồ sơ {dossierCode} được xử lý tiếp',
      body: [`${DOSSIER} hết tạm dừng và được xử lý tiếp.`],
    },
    'dossier-waits-for-order': {
      subject: 'Hồ sơ {dossierCode} chờ chuyển quy trình',
      body: [
        `${DOSSIER} chờ quản trị viên chuyển quy trình bằng văn bản: đơn vị đề nghị nay đi theo quy trình khác.`,
        'Trước đó hồ sơ không được giải quyết tiếp và thời hạn ngừng tính.',
      ],
    },
    'comment-asked': {
      subject: 'Hồ sơ {dossierCode}: đề nghị nhận xét người chuyển công tác',
      body: [
        `${DOSSIER} là của người đã hoặc đang công tác tại cơ quan của ông/bà.`,
        'Theo quy định của ngành, cơ quan nhận xét về thời gian công tác đó: mở hồ sơ, chọn "Nhận xét người chuyển công tác".',
      ],
    },
    'dossier-reorganized': {
      subject: 'Hồ sơ {dossierCode}: cơ quan xử lý đã thay đổi do sắp xếp',
      body: [
        `${DOSSIER} chịu tác động của văn bản {orderNumber} về sắp xếp cơ quan.`,
        'Trang hồ sơ cho biết nay cơ quan nào xử lý và quy trình thay đổi thế nào.',
      ],
    },
    'step-arrived': {
      subject: 'Hồ sơ {dossierCode} chờ xử lý: {stepName}',
      body: [`${DOSSIER} chờ cơ quan của ông/bà xử lý bước {stepName}[, hạn {dueOn}].`],
    },
    'step-due-soon': {
      subject: 'Sắp đến hạn xử lý hồ sơ {dossierCode}: {dueOn}',
      body: [`${DOSSIER} chờ xử lý bước {stepName}. Hạn là ngày {dueOn}.`],
    },
    'step-overdue': {
      subject: 'Quá hạn xử lý hồ sơ {dossierCode}',
      body: [
        `${DOSSIER} đã quá hạn bước {stepName}. Hạn là ngày {dueOn}.`,
        'Hãy xử lý hoặc đôn đốc người được giao.',
      ],
    },
    'posting-over': {
      subject: 'Hết thời gian lấy ý kiến công khai: hồ sơ {dossierCode}',
      body: [`${DOSSIER} đã hết thời gian lấy ý kiến công khai. Hãy ghi kết quả.`],
    },
    'opinion-requested': {
      subject: 'Đề nghị cho ý kiến về hồ sơ {dossierCode}',
      body: [`${DOSSIER} cần ý kiến của cơ quan ông/bà[, hạn {dueOn}].`],
    },
    'session-convened': {
      subject: 'Triệu tập phiên họp ngày {heldOn}: {councilName}',
      body: [`${SESSION}: ông/bà được triệu tập[, nơi họp: {venue}].`, 'Danh sách xét có trên hệ thống.'],
    },
    'substitute-named': {
      subject: 'Ông/bà được cử dự và biểu quyết thay: {councilName}',
      body: [
        `${SESSION}: ông/bà được cử dự và biểu quyết thay cho {memberName}.`,
        'Danh sách xét có trên hệ thống. Phiếu mở được khi bắt đầu bỏ phiếu.',
      ],
    },
    'session-opened': {
      subject: 'Bắt đầu bỏ phiếu: {councilName}',
      body: [`${SESSION}: đã bắt đầu bỏ phiếu[, kết thúc lúc {votingEndsAt}].`],
    },
    'session-closed': {
      subject: 'Kết thúc bỏ phiếu: {councilName}',
      body: [`${SESSION}: đã kết thúc bỏ phiếu. Kết quả kiểm phiếu có trên hệ thống.`],
    },
    'teller-named': {
      subject: 'Ông/bà được cử kiểm phiếu: {councilName}',
      body: [
        `${SESSION}: ông/bà được cử làm người kiểm phiếu.`,
        'Nếu có lượt bỏ phiếu kín điện tử, hãy tạo khóa trên trang phiên họp trước khi mở lượt bỏ phiếu kín.',
      ],
    },
    'tellers-disagree': {
      subject: 'Hai người kiểm phiếu đếm không khớp: {councilName}',
      body: [`${SESSION}: số đếm của hai người kiểm phiếu không khớp. Hãy đếm lại và nhập lại.`],
    },
    'boxes-differ': {
      subject: 'Hai người kiểm phiếu mở ra hai hòm phiếu khác nhau: {councilName}',
      body: [
        `${SESSION}: hai người kiểm phiếu mở ra hai hòm phiếu kín khác nhau; chưa có gì được công nhận.`,
        'Hãy tải lại trang bỏ phiếu kín và mở lại hòm phiếu. Vẫn khác thì báo chủ tọa.',
      ],
    },
    'session-adjourned': {
      subject: 'Tạm ngừng phiên họp: {councilName}',
      body: [`${SESSION}: phiên họp tạm ngừng. Phiếu của lượt đang mở không được tính.`],
    },
    'session-resumed': {
      subject: 'Họp tiếp ngày {heldOn}: {councilName}',
      body: [`${SESSION}: phiên họp tiếp tục. Những dòng chưa kiểm phiếu được bỏ phiếu lại.`],
    },
    'second-ballot-called': {
      subject: 'Bỏ phiếu lại các dòng ngang phiếu: {councilName}',
      body: [`${SESSION}: các dòng ngang phiếu được bỏ phiếu lại.`],
    },
    'vote-nudged': {
      subject: 'Nhắc bỏ phiếu: {councilName}',
      body: [
        `${SESSION}: lượt bỏ phiếu đang mở còn chờ ông/bà.`,
        'Thư này được gửi vì ông/bà cho phép thư ký nhắc; có thể tắt ở trang Hộp thư.',
      ],
    },
    'session-cancelled': {
      subject: 'Hủy phiên họp: {councilName}',
      body: [
        `${SESSION}: phiên họp bị hủy[ theo văn bản số {orderNumber}, vì cơ quan không còn]. Lý do được ghi trên hệ thống.`,
      ],
    },
    'outcomes-passed-over': {
      subject: 'Hồ sơ không nhận kết quả phiên họp: {councilName}',
      body: [
        `${SESSION}: {dossiers} hồ sơ không nhận kết quả. Lý do của từng hồ sơ được ghi trên trang phiên họp.`,
      ],
    },
    'signature-requested': {
      subject: 'Đến lượt ký: {documentTitle}',
      body: ['{documentTitle} đang chờ chữ ký của ông/bà.'],
    },
    'certificate-refused': {
      subject: 'Chứng thư số không dùng được: {documentTitle}',
      body: [
        '{documentTitle} chưa được ký vì chứng thư số đã hết hạn, chưa có hiệu lực hoặc bị thu hồi. Xin chứng thư mới rồi ký lại, hoặc giao người được phép ký thay.',
      ],
    },
    'signature-passed-on': {
      subject: 'Đã giao người khác ký: {documentTitle}',
      body: ['{documentTitle} được giao người khác ký thay ông/bà. Lý do được ghi trên hệ thống.'],
    },
    'signature-declined': {
      subject: 'Từ chối ký: {documentTitle}',
      body: ['{documentTitle} bị từ chối ký. Lý do được ghi trên hệ thống.'],
    },
    'signing-expired': {
      subject: 'Hết hạn ký: {documentTitle}',
      body: ['{documentTitle} chưa được ký xong khi hết hạn. Hồ sơ trong văn bản có thể được trình ký lại.'],
    },
    'signing-overtaken': {
      subject: 'Dừng lượt ký vì hồ sơ đã thay đổi: {documentTitle}',
      body: [
        'Không lập được {documentTitle}: các hồ sơ sau đã thay đổi sau khi trình ký: {dossiers}. Hãy xem lại các hồ sơ này rồi trình ký lại toàn bộ hồ sơ trong văn bản.',
      ],
    },
    'enactment-proposed': {
      subject: 'Văn bản {orderNumber} chờ người thứ hai xác nhận',
      body: [
        'Văn bản {orderNumber}, có hiệu lực từ {effectiveOn}, đã được đề nghị thi hành. Văn bản chỉ được thi hành khi một quản trị viên khác xác nhận.',
      ],
    },
    'enactment-withdrawn': {
      subject: 'Đã rút đề nghị thi hành văn bản {orderNumber}',
      body: [
        'Đề nghị thi hành văn bản {orderNumber} đã được rút trước khi xác nhận. Chưa hồ sơ nào bị tác động.',
      ],
    },
    'enactment-done': {
      subject: 'Đã thi hành văn bản {orderNumber} đối với {dossiers} hồ sơ',
      body: [
        'Văn bản {orderNumber} đã thi hành xong ngày {doneOn}: {dossiers} hồ sơ đã chuyển theo, {passedOver} hồ sơ để lại. Trang thi hành nêu từng hồ sơ.',
      ],
    },
    'rule-set-done': {
      subject: 'Đã thi hành văn bản {orderNumber}',
      body: [
        'Bộ quy định theo văn bản {orderNumber} có hiệu lực, thi hành xong ngày {doneOn}. Trang thi hành nêu những hồ sơ mà ông/bà được xem.',
      ],
    },
    'finding-raised': {
      subject: 'Kiến nghị kiểm tra chờ trả lời',
      body: [
        'Người kiểm tra đã nêu một kiến nghị mà cơ quan của ông/bà phải trả lời.',
        'Hãy xem nội dung và trả lời trên hệ thống.',
      ],
    },
    'finding-answered': {
      subject: 'Kiến nghị kiểm tra đã được trả lời',
      body: [
        'Kiến nghị mà ông/bà nêu đã được trả lời. Hãy xem rồi kết thúc kiến nghị, hoặc chờ trả lời thêm.',
      ],
    },
    'finding-closed': {
      subject: 'Kiến nghị kiểm tra đã kết thúc',
      body: ['Kiến nghị mà cơ quan của ông/bà trả lời đã kết thúc. Kết luận được ghi trên hệ thống.'],
    },
    'signing-passed-over': {
      subject: 'Hồ sơ không nhận văn bản: {documentTitle}',
      body: [
        '{dossiers} hồ sơ có tên trong {documentTitle} nhưng không nhận văn bản. Lý do của từng hồ sơ được ghi trên trang lượt ký.',
      ],
    },
  },
};
