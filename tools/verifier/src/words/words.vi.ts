/** Sentences of the verdict; `{name}` stands for what was found. */

export const VI_HOLDS = {
  container: 'Tệp còn nguyên: {parts} phần, {size} byte, từng byte đã được đối chiếu.',
  manifest: 'Danh mục đúng: mã băm của cả {parts} phần đã được tính lại.',
  'signed-pinned': 'Mốc {size} của sổ băm {origin} mang chữ ký đúng của khóa đã cho.',
  followed:
    'Khóa đã cho đã ký lời đóng sổ băm {origin} ở {size} sự kiện; {next} nối tiếp, với khóa ghi trong lời ấy.',
  signed: 'Mốc {size} của sổ băm {origin} mang chữ ký đúng của khóa nằm trong gói.',
  countersigned: '{name} đã ký đối chứng mốc này lúc {time}, bằng khóa đã cho.',
  'outside-same': 'Mốc giữ ở bên ngoài ({outside} sự kiện) chính là mốc của gói.',
  'outside-older':
    'Mốc giữ ở bên ngoài ({outside} sự kiện) là phần đầu của sổ băm trong gói ({inside} sự kiện).',
  thing: '{kind} {id}: {events} sự kiện nối tiếp nhau, sự kiện nào cũng có trong sổ băm {size} sự kiện.',
  range:
    'Sự kiện thứ {from} đến {to} của sổ băm có đủ trong gói, đúng thứ tự, không sót và không thừa: mã băm của chúng dẫn đến mốc {size}.',
  year: 'Gói có mọi sự kiện của năm {year}: {events} sự kiện (không kể những sự kiện không cho xem); theo thời điểm ghi trong các sự kiện, ngay trước và ngay sau là năm khác, là đầu sổ băm hoặc là mốc của gói.',
  'things-of-year':
    '{kind}: {things}, {events} sự kiện, sự kiện nào cũng đúng là sự kiện đã ghi ở chỗ của nó trong sổ băm.',
  'rule-of-set':
    'Phiên họp {id} tính đúng theo quy tắc của bộ quy định ({where}): {num}/{den} của {base}, cần {quorum} dự họp, {article}.',
  'rules-compared':
    '{lines}/{of} kết quả được tính đúng theo quy tắc của bộ quy định hoặc theo quy tắc đã ghi khi tiếp nhận.',
  'tallies-of-year':
    '{sessions} phiên họp: tính lại {lines}/{of} dòng từ phiếu và quy tắc, đúng với kết quả công bố.',
  rules: '{sets} bộ quy định đúng là bộ mà hồ sơ được tiếp nhận theo: {layers}.',
  documents: '{documents} tài liệu đúng với mã băm mà các sự kiện đã ghi.',
  tally: 'Phiên họp {id}: tính lại {lines}/{of} dòng từ phiếu và quy tắc, đúng với kết quả công bố.',
  signature: '{part}: chữ ký {number} của {signer} đúng, chứng thư đúng như sự kiện đã ghi.',
  'not-revoked':
    'Chứng thư của {signer} chưa bị thu hồi lúc ký ({signedAt}), theo danh sách thu hồi của nơi cấp lập lúc {listOf}, chính danh sách đã tra trước khi ký.',
  earlier: '{part}: {stages} bản trước khi ký xong đúng là phần đầu của tệp này.',
} as const;

export const VI_OPEN = {
  'key-inside':
    'Mốc được ký bằng khóa nằm ngay trong gói: ai cũng có thể tạo ra khóa như vậy. Hãy đối chiếu với khóa lấy từ nguồn khác (--vkey). Khóa trong gói: {key}',
  'no-outside-checkpoint':
    'Không có mốc giữ ở bên ngoài (--checkpoint): không thể biết sổ băm có bị viết lại toàn bộ hay bị cắt trước khi ký mốc này không.',
  'countersigned-inside':
    '{name} đã ký đối chứng lúc {time}, nhưng khóa của họ nằm trong gói (đối chiếu bằng --vkey).',
  withheld:
    '{kind} {id}: người đưa gói này không cho xem {events} sự kiện và {texts} thông tin; cam kết băm của chúng vẫn được kiểm.',
  erased:
    '{kind} {id}: {texts} thông tin cá nhân đã xóa theo lệnh {number} ngày {day} của {issuedBy} ({article}), lệnh có trong sổ băm; cam kết của chúng vẫn được kiểm tra. Lệnh có thật hay không, chỉ cơ quan đó trả lời được.',
  'document-withheld': 'Thiếu tài liệu {hash}: người đưa gói này không cho xem.',
  'document-erased': 'Tài liệu {hash} đã xóa theo một lệnh có trong sổ băm.',
  'document-lost':
    'Thiếu tài liệu {hash}: gói nói rằng kho tệp đã mất hoặc hỏng tài liệu này; không kiểm được lời ấy.',
  'document-redrawn': 'Tài liệu {hash} là bản dự thảo đã được thay; không có trong gói.',
  'tally-withheld': 'Phiên họp {id}: người đưa gói này không cho xem phiếu, nên không tính lại được kết quả.',
  'tally-incomplete':
    'Phiên họp {id}: người đưa gói này không cho xem {events} sự kiện trước khi kết thúc, trong đó có thể có phiếu; không tính lại kết quả.',
  'tally-of-shown':
    'Phiên họp {id}: từ những gì được cho xem, tính lại {lines}/{of} dòng đúng với kết quả công bố; nhưng có {events} sự kiện không cho xem (như nhận thẻ bỏ phiếu kín), trong đó có thể có phiếu ghi tên hoặc việc không được bỏ phiếu.',
  'rule-of-session':
    'Phiên họp {id} tính theo quy tắc do chính phiên họp nêu: {num}/{den} của {base}, {article}. Không đối chiếu quy tắc ấy với bộ quy định.',
  'rule-left-open':
    'Phiên họp {id} tính theo {num}/{den} của {base}, cần {quorum} dự họp, {article}: đúng như hồ sơ ghi ở sự kiện {seq}; bộ quy định để người có thẩm quyền định quy tắc này.',
  'rule-of-route':
    'Phiên họp {id} tính theo {num}/{den} của {base}, cần {quorum} dự họp, {article}: đúng như hồ sơ ghi ở sự kiện {seq}; không tìm thấy quy tắc trong bộ quy định để đối chiếu.',
  'tally-of-units': 'Phiên họp {id}: phiếu của các đơn vị trong cụm, khối, không tính lại ở đây.',
  'line-uncounted': 'Phiên họp {id}, dòng {line}: không tính lại được từ những gì có trong gói.',
  'outcome-by-places':
    'Phiên họp {id}, dòng {line}: số phiếu đúng; kết quả "{outcome}" còn tùy số suất hoặc cách xử lý ngang phiếu, không xét ở đây.',
  'root-inside':
    'Chữ ký của {signer}: chứng thư gốc "{rootName}" nằm trong chính tài liệu. Đối chiếu với tổ chức chứng thực (--root). Mã băm của chứng thư: {root}',
  'list-missing':
    'Chứng thư của {signer}: danh sách thu hồi {hash} đã tra trước khi ký không có trong gói, nên không kiểm được lúc ký chứng thư còn hiệu lực hay không; sự kiện ghi là "{status}".',
  'list-expired':
    'Chứng thư của {signer}: danh sách thu hồi đã tra chỉ có giá trị đến {until}, trước lúc ký ({signedAt}): không chứng tỏ được lúc ký chứng thư chưa bị thu hồi.',
  'revoked-since':
    'Chứng thư của {signer} bị thu hồi từ {since}, sau lúc ký mà văn bản ghi ({signedAt}), theo danh sách lập lúc {listOf}: chữ ký có trước khi thu hồi; thời điểm ấy chỉ do văn bản và sự kiện trong sổ băm ghi.',
  'development-ca':
    'Chứng thư do nơi cấp dùng để phát triển phần mềm cấp ("{rootName}"): các chữ ký này không có giá trị pháp lý.',
  revocation:
    'Chứng thư của {signer}: danh sách thu hồi không nằm trong gói; sự kiện ghi tình trạng lúc ký là "{status}" theo danh sách {listOf}.',
  'root-absent':
    'Chữ ký của {signer}: tài liệu không kèm chứng thư gốc nào, nên không kiểm được ai cấp chứng thư. Đưa tệp chứng thư gốc vào (--root TỆP).',
  'signing-time': 'Thời điểm ký là thời điểm do chính tài liệu ghi; không có dấu thời gian của bên thứ ba.',
  'signatures-unchecked':
    'Hồ sơ, sự kiện {seq}: không kiểm chữ ký của văn bản {hash}, vì gói không có văn bản hoặc không cho xem lượt ký.',
  'earlier-unchecked': 'Lượt ký {id}: không có văn bản đã ký nên không kiểm được {stages} bản trước đó.',
  'withheld-in-year':
    '{kind}: người đưa gói này không cho xem {events} sự kiện và {texts} thông tin; cam kết băm của chúng vẫn được kiểm.',
  'erased-in-year':
    '{kind}: người đưa gói này không cho xem {texts} thông tin cá nhân và nói rằng đã bị xóa; cam kết băm của chúng vẫn được kiểm.',
  'uncounted-in-year': '{sessions} phiên họp: không tính lại được kết quả từ những gì có trong gói.',
  'tallies-of-shown':
    '{sessions} phiên họp trong số đã tính lại có sự kiện không cho xem (ai nhận mã bỏ phiếu kín): chỉ tính từ những gì cho xem.',
  'outcomes-by-places':
    '{lines} dòng: số phiếu đúng; kết luận còn tùy số chỉ tiêu hoặc cách xử lý khi ngang phiếu, không xét ở đây.',
  'links-elsewhere':
    '{events} kết quả, tờ trình, quyết định dẫn đến phiên họp hoặc lượt ký bắt đầu trước năm này hoặc không cho xem: không đối chiếu được.',
  'documents-elsewhere':
    '{documents} tài liệu không nằm trong gói của năm; các sự kiện nêu mã băm của chúng. Tài liệu và chữ ký được kiểm bằng gói của từng hồ sơ, văn bản.',
  'year-goes-on':
    'Mốc của gói ({size} sự kiện) kết thúc trong năm {year} hoặc ngay sau đó: những gì ghi sau mốc này không có trong gói.',
  cover: 'Trang bìa chỉ để dễ đọc, không chứng minh điều gì.',
  later: 'Gói không thể cho biết sau sự kiện cuối cùng trong đó còn có sự kiện nào khác hay không.',
} as const;

export const VI_WRONG = {
  'no-bundle': 'Đây không phải gói bằng chứng.',
  'bundle-too-large': 'Tệp dài {size} byte, quá giới hạn {largest} byte; không đọc.',
  'bundle-cut': 'Cuối tệp không đúng: tệp bị cắt, hoặc bị thêm vào.',
  'directory-broken': 'Mục lục của tệp hỏng ở mục {number} (byte {byte}).',
  'part-name': 'Mục lục của tệp có tên không hợp lệ ở mục {number} (byte {byte}).',
  'part-packed': 'Phần {part} bị nén: gói bằng chứng không bao giờ nén, nên không đọc.',
  'part-order': 'Phần {part} nằm sai thứ tự hoặc có hai lần.',
  'part-cut': 'Phần {part} bị cắt.',
  'part-damaged': 'Phần {part} đã bị thay đổi (mã CRC không khớp).',
  'header-differs': 'Phần đầu mục của {part} đã bị thay đổi (quanh byte {byte}).',
  'part-missing': 'Thiếu phần {part}.',
  'part-added': 'Phần {part} không có trong danh mục: đã bị thêm vào.',
  'part-differs': 'Phần {part} không đúng với mã băm trong danh mục.',
  'part-form': 'Phần {part} không đúng dạng.',
  'part-unknown': 'Phần {part} không thuộc dạng gói này.',
  'form-unknown': 'Gói theo dạng "{form}" mà chương trình này chưa biết; hãy dùng bản mới hơn.',
  unsigned: 'Mốc của sổ băm {origin} không mang chữ ký đúng của khóa nào trong gói.',
  stranger:
    'Mốc của sổ băm {origin} không do khóa đã cho ký: người lạ ký, hoặc khóa đã cho không phải của sổ này.',
  'closed-twice':
    'Sổ băm {origin} bị đóng bằng hai lời đóng khác nhau dưới khóa được tin: có người khác giữ khóa ấy, hoặc lịch sử bị viết hai lần. Hãy hỏi cơ quan khóa mới nhất.',
  'past-closing':
    'Mốc có {size} sự kiện của sổ băm {origin}, sổ đã đóng ở {closed}: mốc ký sau khi đóng sổ, hoặc thuộc phần không còn đúng.',
  'witness-silent': '{name}, bên đối chứng có khóa đã cho, không ký đối chứng mốc này.',
  'signature-false': 'Chữ ký mang tên {name} trên mốc là giả.',
  'outside-other-log': 'Mốc giữ ở bên ngoài là của sổ băm {outside}, gói là của sổ băm {inside}.',
  'outside-longer':
    'Mốc giữ ở bên ngoài có {outside} sự kiện, mốc của gói chỉ có {inside}: gói lập trước đó, hoặc sổ băm đã bị cắt. Hãy lập lại gói.',
  'outside-differs':
    'Mốc giữ ở bên ngoài ({outside} sự kiện) khác với sổ băm của gói ({inside} sự kiện): lịch sử đã bị viết lại.',
  'outside-unproven':
    'Gói không kèm chứng minh cho mốc giữ ở bên ngoài ({outside} sự kiện). Hãy lập lại gói với since={outside}.',
  'thing-form': '{part} không đúng dạng (sự kiện {seq}).',
  'event-commitment': '{part}, sự kiện {seq}: thông tin niêm phong không khớp với nội dung.',
  'event-sequence': '{part}, sự kiện {seq}: số thứ tự trong nội dung khác vị trí.',
  'event-unproven':
    '{kind} {id}, sự kiện {seq}: không có trong sổ băm đã ký; nội dung, vị trí hoặc một sự kiện trước đó đã bị thay đổi.',
  'event-order': '{kind} {id}, sự kiện {seq}: đứng trước sự kiện trước nó trong sổ băm.',
  'dossier-withheld':
    'Hồ sơ {id}: {events} sự kiện và {texts} thông tin của chính hồ sơ bị giấu đi; gói bằng chứng không bao giờ giấu gì của hồ sơ.',
  'proof-other-tree': '{kind} {id}, sự kiện {seq}: chứng minh dựa trên một mốc khác với mốc của gói.',
  'subject-missing': '{kind} {id}, mà gói nói là của nó, không có sự kiện nào trong gói.',
  'thing-missing': 'Hồ sơ, sự kiện {seq} dẫn đến {kind} {id}, nhưng gói không có.',
  'thing-stranger': '{kind} {id} không thuộc gói này: lẫn từ gói khác.',
  'round-file': 'Hồ sơ, sự kiện {seq}: tài liệu không phải tài liệu mà lượt ký {id} đã ký.',
  'round-number': 'Hồ sơ, sự kiện {seq}: số văn bản khác với lượt ký {id}.',
  'round-unfinished':
    'Hồ sơ, sự kiện {seq}: lượt ký {id} không có đủ soạn, dự thảo và ký xong; ký chưa xong, hoặc bị giấu đi.',
  'round-dossier': 'Hồ sơ, sự kiện {seq}: văn bản của lượt ký {id} không phải về hồ sơ này.',
  'round-signatories':
    'Hồ sơ, sự kiện {seq}: chữ ký của lượt ký {id} không phải của đúng và đủ những người phải ký, theo thứ tự.',
  'content-version': 'Hồ sơ, sự kiện {seq}: {kind} {id} xét nội dung bản {seen}, hồ sơ lúc đó là bản {own}.',
  'rules-missing': 'Gói không có bộ quy định {set} mà hồ sơ, sự kiện {seq} nêu.',
  'rules-differ': '{part} không phải bộ quy định mang tên đó.',
  'rules-stranger': '{part}: không sự kiện nào của hồ sơ nêu bộ quy định này.',
  'document-differs': '{part}: nội dung không đúng với mã băm là tên của nó.',
  'document-stranger': '{part}: không sự kiện nào nhắc đến tài liệu này.',
  'document-missing': 'Thiếu tài liệu {hash} mà sự kiện nhắc đến.',
  'erased-without-order':
    '{kind} {id}, sự kiện {seq}: thông tin ở {place} ghi là đã xóa, nhưng không lệnh nào trong gói xóa nó.',
  'document-erased-without-order':
    'Danh mục nói tài liệu {hash} đã xóa, nhưng không lệnh nào trong gói xóa nó.',
  'absence-untrue': 'Danh mục nói vắng tài liệu {hash}, nhưng không phải vậy.',
  'absence-unfounded':
    'Danh mục nói tài liệu {hash} vắng vì "{why}", nhưng các lượt ký không cho thấy như vậy.',
  'result-missing': 'Phiên họp {id} không công bố kết quả của hồ sơ này (sự kiện {seq} nói có).',
  'result-differs': 'Hồ sơ, sự kiện {seq}: {figure} là {told}, phiên họp {id} công bố {announced}.',
  'tally-differs': 'Phiên họp {id}, dòng {line}: {figure} tính lại là {counted}, công bố là {announced}.',
  'rule-differs': 'Phiên họp {id}: {what} mà phiên họp dùng là {held}, theo quy định ({where}) là {ruled}.',
  'papers-missing':
    'Phiên họp {id}, lá phiếu {ballot}: những phiếu còn thiếu không đúng như đã ghi khi kết thúc.',
  'deferred-unfounded':
    'Phiên họp {id}, dòng {line}: công bố là hoãn, nhưng không sự kiện nào hoãn dòng này.',
  'signatures-many': '{part} có hơn {most} chữ ký: không đọc.',
  'revisions-many': '{part} có hơn {most} bản nối tiếp nhau: không đọc.',
  'signature-count': '{part} có {found} chữ ký, sự kiện nói có {told}.',
  'signature-unread': '{part}: chữ ký {number} không đọc được.',
  'signature-broken': '{part}: chữ ký {number} ({signer}) không đúng với nội dung.',
  'signature-other': '{part}: chữ ký {number} ({signer}) dùng chứng thư khác với sự kiện đã ghi.',
  'signature-chain':
    '{part}: chứng thư của chữ ký {number} ({signer}) không dẫn về chứng thư gốc, hoặc hết hạn lúc ký.',
  'signature-not-whole': '{part}: sau chữ ký cuối ({number}) tệp còn bị thêm nội dung.',
  'signature-not-good':
    '{part}: chứng thư của chữ ký {number} ({signer}) khi tra trước lúc ký không còn hiệu lực (sự kiện ghi "{status}").',
  'signature-revoked':
    '{part}: chứng thư của chữ ký {number} ({signer}) đã bị thu hồi từ {since}, trước lúc ký ({signedAt}).',
  'list-untrusted':
    '{part}: danh sách thu hồi {hash} đã tra cho chữ ký {number} ({signer}) không do nơi cấp chứng thư ký.',
  'list-other': 'Chứng thư của {signer}: danh sách thu hồi {hash} lập lúc {listOf}, sự kiện ghi là {toldOf}.',
  'list-differs': '{part}: nội dung không đúng với mã băm là tên của nó.',
  'list-unread': '{part} không phải danh sách thu hồi chứng thư.',
  'list-stranger': '{part}: không chữ ký nào trong gói dùng danh sách thu hồi này.',
  'root-stranger': 'Chữ ký của {signer} dựa trên chứng thư gốc "{rootName}" ({root}), không phải gốc đã cho.',
  'earlier-unproven': 'Bản trước khi ký {hash} không phải phần đầu của tài liệu đã ký nào trong gói.',
  'leaves-count': 'Gói nói có sự kiện thứ {from} đến {to} của sổ băm, nhưng lại có {found} mã băm.',
  'range-differs':
    'Sự kiện thứ {from} đến {to} không phải đoạn ấy của sổ băm có mốc {size}: bị thay, bớt hoặc thêm.',
  'opening-form':
    'Vị trí {leaf} của sổ băm bị nói là không phải sự kiện, nhưng nội dung ở đó không nói sổ nào nối tiếp sổ nào: có sự kiện bị giấu sau nó.',
  'thing-twice': '{kind} {id} nằm trong gói thành nhiều mảnh: những gì đi với nhau sẽ không được đối chiếu.',
  'leaf-missing':
    'Sự kiện thứ {from} đến {to} của sổ băm không thuộc hồ sơ, phiên họp hay văn bản nào trong gói: đã bị lấy ra.',
  'leaf-outside':
    '{kind} {id}, sự kiện {seq}: nằm ngoài đoạn của sổ băm mà gói nêu (vị trí {leaf}); bị thêm vào.',
  'leaf-twice': '{kind} {id}, sự kiện {seq}: vị trí {leaf} của sổ băm đã có sự kiện khác; bị thêm vào.',
  'leaf-differs':
    '{kind} {id}, sự kiện {seq}: không phải sự kiện ở vị trí {leaf} của sổ băm; nội dung bị thay, hoặc lẫn từ nơi khác.',
  'year-empty': 'Gói không có sự kiện nào của năm {year}.',
  'year-mixed': '{kind} {id}, sự kiện {seq} được ghi ngày {on}, không thuộc năm {year}: lẫn hai năm.',
  'year-cut-before':
    'Ngay trước sự kiện thứ {leaf} của sổ băm không thấy sự kiện của năm trước {year}: đầu năm bị cắt.',
  'year-cut-after':
    'Ngay sau sự kiện thứ {leaf} của sổ băm không thấy sự kiện của năm sau {year}: cuối năm bị cắt.',
  'no-ed25519':
    'Trình duyệt này không kiểm được chữ ký Ed25519; hãy dùng bản mới hơn hoặc chương trình dòng lệnh.',
  unreadable: 'Gói không đọc tiếp được ({because}).',
  'more-wrong': 'Còn {count} lỗi khác.',
} as const;

export const VI_SAID = {
  submitted: '{on}: nộp hồ sơ {code}, đề nghị {awardVi} cho {subject}.',
  received: '{on}: tiếp nhận.',
  returned: '{on}: trả lại để hoàn thiện.',
  withdrawn: '{on}: rút hồ sơ.',
  refused: '{on}: không đồng ý đề nghị.',
  cancelled: '{on}: hủy hồ sơ.',
  presented: '{on}: trao tặng.',
  forwarded: '{on}: trình lên bằng tờ trình số {number}.',
  'council-result': '{on}: hội đồng: {outcome}.',
  'council-figures': '{on}: hội đồng: {outcome}, {agree} đồng ý, cần {needed} trên {base}.',
  session: 'Phiên họp ngày {on}: {lines} dòng, {passed} đạt.',
  document: 'Văn bản số {number}, đề ngày {on}, {signatures} chữ ký.',
  decided: '{on}: quyết định số {number}.',
  year: 'Năm {year}: nộp {submitted} hồ sơ, {decided} hồ sơ được quyết định, {sessions} phiên họp được tính, {signed} văn bản ký đủ.',
  'last-event-withheld': 'Sự kiện cuối trong gói: {seq}, không cho xem.',
  'last-event': 'Sự kiện cuối trong gói: {seq}, lúc {at}.',
} as const;
