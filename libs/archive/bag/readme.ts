/** For whoever opens the bag in twenty years, knowing nothing of us. */
export const README = `GÓI NỘP LƯU HỒ SƠ KHEN THƯỞNG

Thư mục này là một gói BagIt (RFC 8493), kiểm được bằng bất kỳ công cụ BagIt nào, không cần phần mềm đã lập ra nó.
  data/ho-so/MÃ/      tài liệu của từng hồ sơ khen thưởng, và gói bằng chứng (bang-chung.vinhdanh.zip)
  data/phien-hop/MÃ/  biên bản và bằng chứng của từng phiên họp hội đồng
  data/van-ban/MÃ/    tờ trình, quyết định đã ký số, và bằng chứng
  metadata/muc-luc.xml, muc-luc.xsd               mục lục hồ sơ, tài liệu và lược đồ của nó
  metadata/muc-luc-ho-so.csv, muc-luc-van-ban.csv cũng mục lục ấy, để mở bằng bảng tính
  manifest-sha256.txt, tagmanifest-sha256.txt     mã băm SHA-256 của mọi tệp
Kiểm: vinhdanh archive check THƯ_MỤC, hoặc: bagit.py --validate THƯ_MỤC và xmllint --schema metadata/muc-luc.xsd
metadata/muc-luc.xml. Từng gói bằng chứng được kiểm bằng vinhdanh-verify hoặc trang verify.html, không cần mạng.
Thời hạn lưu trữ có mức chứng cứ: Q trích nguyên văn, S nguồn có nêu, P một phần, I suy luận, M theo trí nhớ (phải
đối chiếu trước khi dùng), N không tìm thấy. Gói này không xóa và không cho phép xóa điều gì.

AWARD DOSSIERS HANDED OVER TO AN ARCHIVE

This folder is a BagIt bag (RFC 8493): any BagIt tool checks it, without the software that made it.
  data/ho-so/CODE/      the documents of each award dossier, and its evidence (bang-chung.vinhdanh.zip)
  data/phien-hop/CODE/  minutes and evidence of each council session
  data/van-ban/CODE/    signed letters and decisions, and their evidence
  metadata/muc-luc.xml, muc-luc.xsd               the list of contents and its schema
  metadata/muc-luc-ho-so.csv, muc-luc-van-ban.csv the same list for a spreadsheet
  manifest-sha256.txt, tagmanifest-sha256.txt     the SHA-256 of every file
To check: vinhdanh archive check FOLDER, or: bagit.py --validate FOLDER and xmllint --schema metadata/muc-luc.xsd
metadata/muc-luc.xml. Each evidence file is verified by vinhdanh-verify or the page verify.html, offline.
Retention periods have a mark of evidence: Q quoted, S stated, P partly, I inferred, M from memory (to be compared with
the text before it is used), N not found. This bag deletes nothing and allows nothing to be deleted.
`;
