/** Đăng nhập, chọn chức vụ. */
export const SIGN_IN_VI = {
  'signIn.title': 'Đăng nhập',
  'signIn.about': 'Hệ thống quản lý quy trình hồ sơ thi đua, khen thưởng',
  'signIn.next': 'Sau khi đăng nhập, hệ thống mở lại trang đang xem.',
  'signIn.username': 'Tên đăng nhập',
  'signIn.usernameMissing': 'Hãy nhập tên đăng nhập.',
  'signIn.password': 'Mật khẩu',
  'signIn.passwordMissing': 'Hãy nhập mật khẩu.',
  'signIn.submit': 'Đăng nhập',
  'signOut.label': 'Đăng xuất',
  'office.label': 'Chức vụ đang sử dụng',
  'office.choose': 'Chọn chức vụ',
  'office.why': 'Mỗi việc trong hệ thống được ghi theo người và chức vụ. Hãy chọn chức vụ để làm việc.',
  'office.none': 'Tài khoản này chưa được giao chức vụ nào. Hãy liên hệ quản trị viên.',
  'office.use': 'Sử dụng',
  'office.from': 'từ {day}',
  'office.until': 'đến {day}',
} as const satisfies Readonly<Record<string, string>>;
