/** Hội nghị cụm, khối thi đua: triệu tập, số suất, kết quả. */
export const CLUSTER_VI = {
  'cluster.notSeated': 'Ngày {day} cụm, khối không có thành phần nào có hiệu lực.',
  'cluster.toCouncil': 'Xem thành phần và quyết định',
  'cluster.rules': 'Quy chế đã ghi của cụm, khối',
  'cluster.rulesAbout':
    'Những điểm này theo quy chế ghi trong quyết định thành lập hoặc kiện toàn; muốn đổi phải có quyết định khác.',
  'cluster.units': '{count} đơn vị bỏ phiếu',
  'cluster.unitsAbout':
    'Mỗi đơn vị thành viên một phiếu, theo thành phần của ngày họp. Đơn vị nào dự thì điểm danh khi họp; đại diện vắng mặt thì cử người dự thay.',
  'cluster.nominations': 'Nội dung bình xét',
  'cluster.nominationsAbout':
    'Quy định không nêu số suất của từng cụm: ghi theo văn bản giao. Nội dung đứng trước được chọn trước.',
  'cluster.nomination': 'Nội dung {number}',
  'cluster.award': 'Khen thưởng hoặc chức danh của cụm, khối',
  'cluster.places': 'Số suất',
  'cluster.competing': 'Đơn vị được đưa ra bình xét',
  'cluster.competingAbout': 'Để trống thì cả {count} đơn vị.',
  'cluster.everyUnit': 'Tất cả đơn vị',
  'cluster.after': 'Không xét đơn vị đã được chọn cho',
  'cluster.afterAbout': 'Ví dụ: đơn vị đã được chọn nhận cờ thì không nhận bằng khen nữa.',
  'cluster.afterNone': 'Không loại đơn vị nào',
  'cluster.add': 'Thêm nội dung bình xét',
  'cluster.removeNumber': 'Bỏ nội dung {number}',
  'cluster.source': 'Văn bản giao số suất',
  'cluster.sourceAbout': 'Số, ngày và cơ quan ban hành, ví dụ: Công văn 10/HĐTĐKT ngày 01/02/2026.',
  'cluster.convene': 'Triệu tập {units} đơn vị, {lines} đề cử',
  'cluster.toChoose': 'Số suất bình xét',
  'cluster.nominated': 'Kết quả bình xét, suy tôn',
  'cluster.placesBy': 'Số suất theo {source}.',
  'cluster.placesOf': '{places} suất',
  'cluster.chosenOf': '{chosen} / {places} suất',
  'cluster.nobody': 'Không chọn được đơn vị nào',
  'cluster.notAgain': 'Không xét đơn vị đã được chọn cho {awards}',
  'cluster.whatNext':
    'Đây là đề nghị của cụm, khối. Mỗi đề nghị khen thưởng còn phải có hồ sơ riêng; cụm trưởng, cụm phó do hội đồng cấp trên quyết định.',
} as const satisfies Readonly<Record<string, string>>;
