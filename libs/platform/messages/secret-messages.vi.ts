import type { SECRET_MESSAGES_EN } from './secret-messages.en';

/** Các câu từ chối về bỏ phiếu kín. */
export const SECRET_MESSAGES_VI: Readonly<Record<keyof typeof SECRET_MESSAGES_EN, string>> = {
  'tellers-too-many': 'Chỉ được cử tối đa {most} người kiểm phiếu.',
  'tellers-only': 'Chỉ người kiểm phiếu của lần bỏ phiếu này được làm việc này.',
  'teller-keys-missing':
    'Còn {missing} người kiểm phiếu chưa tạo khóa. Mỗi người tạo khóa trên máy của mình.',
  'teller-key-malformed': 'Nội dung gửi lên không phải là khóa. Hãy tạo lại khóa.',
  'issuing-key-missing': 'Lần bỏ phiếu {ballot} chưa có khóa ký thẻ. Hãy mở lại.',
  'ballot-not-secret': 'Lần bỏ phiếu {ballot} không phải là bỏ phiếu kín.',
  'seat-recused-ballot': 'Ghế này không tham gia lần bỏ phiếu này.',
  'token-malformed': 'Không thể ký thẻ từ nội dung gửi lên. Hãy tải lại trang.',
  'token-already-issued':
    'Ghế này đã nhận thẻ trên một máy khác. Hãy bỏ phiếu trên máy đó, hoặc lấy lại thẻ bằng mã khôi phục.',
  'token-not-taken': 'Ghế này chưa nhận thẻ của lần bỏ phiếu này.',
  'token-forged': 'Thẻ không được ký cho lần bỏ phiếu này. Phiếu chưa được nhận.',
  'token-used': 'Trong hòm đã có một phiếu khác dùng thẻ này. Phiếu đầu tiên được tính.',
  'envelope-length': 'Phong bì không đúng độ dài của lần bỏ phiếu này. Hãy tải lại trang.',
  'no-such-box': 'Không có hòm phiếu này.',
  'box-shut': 'Đã đóng bỏ phiếu. Phiếu không được nhận.',
  'box-busy': 'Đang có rất nhiều phiếu gửi đến. Hãy gửi lại sau giây lát.',
  'box-wants-nobody':
    'Phiếu kín không được cho biết là của ai. Hãy gửi không kèm cookie, đăng nhập, chức vụ hay khóa; chưa có gì được nhận.',
  'box-not-sealed': 'Hòm phiếu của lần bỏ phiếu {ballot} chưa mở được.',
  'box-not-counted': 'Hòm phiếu của lần bỏ phiếu {ballot} chưa được kiểm xong.',
  'box-already-counted': 'Hòm phiếu của lần bỏ phiếu {ballot} đã được kiểm xong.',
  'box-report-malformed': 'Không đọc được kết quả kiểm phiếu gửi lên. Hãy mở lại hòm phiếu.',
  'box-sum-wrong':
    '{papers} phiếu hợp lệ và {invalid} phiếu không hợp lệ không bằng {envelopes} phong bì trong hòm.',
  'box-line-sum-wrong': 'Tổng số phiếu ở dòng {line} không bằng {papers} phiếu.',
  'more-papers-than-tokens':
    'Hòm có {papers} phong bì nhưng chỉ phát {tokens} thẻ. Không kiểm phiếu; hãy hủy lượt này và bỏ phiếu lại.',
  'figures-withheld':
    'Theo quy định về bỏ phiếu kín của phiên họp, số phiếu chỉ dành cho thành viên hội đồng, người kiểm phiếu, thư ký và người kiểm tra.',
  'complaint-already-made': 'Ghế này đã khiếu nại về lần bỏ phiếu này.',
};
