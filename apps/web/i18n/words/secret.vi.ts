/** Bỏ phiếu kín: khóa của người kiểm phiếu, thẻ, phiếu, hòm phiếu. */
export const SECRET_VI = {
  'forms.secretNeeds':
    'Bỏ phiếu kín điện tử cần ít nhất hai người kiểm phiếu; mỗi người tạo khóa trên máy của mình trước khi khai mạc lượt ấy.',
  'why.give-teller-key': 'Chờ tạo khóa kiểm phiếu',
  'why.take-token': 'Chờ bỏ phiếu kín',
  'why.report-box': 'Chờ mở hòm phiếu kín',
  'secret.title': 'Bỏ phiếu kín',
  'secret.none': 'Phiên họp này không có lượt bỏ phiếu kín.',
  'secret.noSuch': 'Không có lượt bỏ phiếu kín này.',
  'secret.ballot': 'Bỏ phiếu kín, lượt {number}',
  'secret.toBallots': 'Về các lượt bỏ phiếu kín',
  'secret.toPaper': 'Bỏ phiếu kín',
  'secret.toBox': 'Xem hòm phiếu đã mở',
  'secret.youCount': 'Ông/bà là người kiểm phiếu.',
  'secret.toCounting': 'Đến việc kiểm phiếu',
  'secret.figures': '{tokens} / {of} thành viên đã nhận thẻ; {confirmed} đã xác nhận bỏ phiếu',
  'secret.tokensTaken': 'Thẻ đã nhận',
  'secret.inBox': 'Trong hòm có {count} phiếu',
  'secret.beforeClose':
    'Lượt bỏ phiếu kín không có danh sách phiếu chưa bỏ: chỉ biết ai đã nhận thẻ và ai tự xác nhận. Hỏi hội trường trước khi kết thúc.',
  'secret.howTitle': 'Phiếu được giữ kín thế nào',
  'secret.how':
    'Mỗi ghế nhận một thẻ, được ký mà người ký không nhìn thấy số thẻ. Phiếu được niêm phong ngay trên máy của ông/bà và gửi đi không kèm tên, không kèm tài khoản. Chỉ sau khi kết thúc, hai người kiểm phiếu cùng nhau mới mở được, bằng khóa trên máy của họ. Kết quả chỉ được công nhận khi hai người mở ra cùng một hòm phiếu.',
  'secret.keyTitle': 'Khóa kiểm phiếu của ông/bà',
  'secret.keyExplained':
    'Khóa được tạo và giữ trên trình duyệt này. Dùng đúng máy này để mở hòm phiếu sau khi kết thúc, hoặc đưa khóa sang máy khác bằng mã khôi phục.',
  'secret.makeKey': 'Tạo khóa',
  'secret.makeKeyAgain': 'Bỏ khóa cũ, tạo khóa mới',
  'secret.keyElsewhere':
    'Khóa của ông/bà không có trên trình duyệt này. Nhập mã khôi phục để đưa khóa sang đây.',
  'secret.keyLost': 'Mất cả máy lẫn mã',
  'secret.keyCodeAbout':
    'Mã này đưa khóa của ông/bà sang máy khác khi máy này hỏng. Ghi ra giấy, cất riêng, không đưa cho ai. Mã chỉ hiện lần này.',
  'secret.keyHere': 'Khóa của ông/bà đã ở trên trình duyệt này.',
  'secret.keyNext':
    'Đọc to dấu khóa dưới đây để hội trường đối chiếu với màn hình. Sau khi kết thúc bỏ phiếu, mở lại trang này trên chính máy này.',
  'secret.keyKept': 'Giữ máy này đến khi hòm phiếu được mở xong.',
  'secret.toResults': 'Kết quả từng dòng: cần bao nhiêu, được bao nhiêu',
  'secret.keyMark': 'Dấu khóa:',
  'secret.noKeyYet': 'chưa tạo khóa',
  'secret.tellersTitle': 'Người kiểm phiếu và dấu khóa',
  'secret.tellersExplained':
    'Mỗi người kiểm phiếu đọc to dấu khóa trên máy của mình; dấu ấy phải giống dấu ở đây. Khác nhau thì không khai mạc.',
  'secret.compareMarks': 'Đối chiếu dấu khóa với người kiểm phiếu trước khi khai mạc:',
  'secret.sealing': 'Đã kết thúc bỏ phiếu. Hòm phiếu đang được niêm phong.',
  'secret.keyNeeded':
    'Cần khóa của ông/bà trên trình duyệt này để mở hòm phiếu. Nhập mã khôi phục ở phần khóa phía trên.',
  'secret.openBox': 'Mở hòm phiếu',
  'secret.openNow': 'Mở hòm phiếu và báo kết quả',
  'secret.step.hand-over': 'Kiểm {count} phong bì và trao phần mở của ông/bà',
  'secret.step.wait': 'Chờ phần mở của người kiểm phiếu khác',
  'secret.step.open': 'Mở từng phiếu, đếm và báo hòm phiếu',
  'secret.step.reported': 'Chờ người kia mở ra cùng một hòm phiếu',
  'secret.waitForOther':
    'Phần mở của ông/bà đã trao. Trang này tự tiếp tục khi người kiểm phiếu khác trao phần của họ.',
  'secret.waitForReport':
    'Ông/bà đã báo hòm phiếu. Kết quả có khi người kiểm phiếu khác mở ra giống như vậy.',
  'secret.tellersOpen': 'Đã kết thúc bỏ phiếu. Hai người kiểm phiếu đang mở hòm phiếu trên máy của họ.',
  'secret.tellersDiffer':
    'Hai người kiểm phiếu mở ra hai hòm phiếu khác nhau: {names}. Chưa có gì được công nhận.',
  'secret.tellersDifferNext':
    'Mỗi người tải lại trang và mở lại. Vẫn khác thì báo chủ tọa: lượt này phải bỏ phiếu lại.',
  'boxFault.other-box':
    'Máy chủ đưa ra hòm phiếu khác với hòm đã niêm phong trong nhật ký. Không mở; báo chủ tọa.',
  'boxFault.other-shares':
    'Không đọc được phần mở mà người kiểm phiếu khác trao. Đề nghị người ấy mở lại trang và trao lại.',
  'secret.cannotCount': 'Không kiểm được phiếu của lượt này?',
  'secret.voidWhen':
    'Khi không còn hai người kiểm phiếu mở được hòm (mất máy và mã, thôi giữ chức), hay hai người mở ra hai hòm khác nhau: chỉ hủy lượt này, các lượt khác của phiên họp giữ nguyên.',
  'secret.void': 'Hủy lượt này, bỏ phiếu lại',
  'secret.voidAbout':
    'Phiếu đã bỏ ở lượt này được giữ nguyên niêm phong, không mở, không tính. Các dòng của lượt này được bỏ phiếu lại ở lượt mới: cử người kiểm phiếu, tạo khóa, mỗi ghế nhận thẻ mới. Lý do được ghi vào nhật ký và biên bản.',
  'secret.voided': 'Lượt {number} không có giá trị, bỏ phiếu lại ở lượt {again}.',
  'secret.voidedWhy': 'Lý do: {reason}',
  'secret.paperVoid': 'Lượt bỏ phiếu này không có giá trị. Phiếu đã bỏ không mở, không tính.',
  'secret.toBallotAgain': 'Bỏ phiếu lại ở lượt {number}',
  'secret.codeTitle': 'Ghi lại mã khôi phục',
  'secret.codePrinted': 'Vinh Danh: mã khôi phục. Cất riêng, không đưa cho ai.',
  'secret.codeWritten': 'Tôi đã ghi mã ra giấy',
  'secret.codeGoOn': 'Tiếp tục',
  'secret.codeAsk': 'Mã khôi phục',
  'secret.codeAskExtra': 'Bảy nhóm, mỗi nhóm bốn ký tự; chữ hoa hay thường, có hay không có gạch đều được.',
  'secret.codeOpen': 'Khôi phục',
  'codeFault.code-length': 'Mã có bảy nhóm, mỗi nhóm bốn ký tự. Mã vừa nhập thiếu hoặc thừa.',
  'codeFault.code-sign': 'Trong mã có ký tự không dùng. Xem lại từng ký tự.',
  'codeFault.code-check': 'Có ký tự viết sai. Xem lại từng ký tự.',
  'codeFault.keepsake-other-code': 'Đây là mã khác, không mở được phần đã gửi giữ.',
  'secret.copy': 'Chép',
  'secret.print': 'In',
  'secret.copied': 'Đã chép.',
  'secret.notCopied': 'Trình duyệt không cho chép. Hãy ghi tay.',
  'secret.paperTitle': 'Phiếu kín',
  'secret.notYours': 'Ghế của ông/bà không tham gia lượt bỏ phiếu này.',
  'secret.over': 'Lượt bỏ phiếu này đã kết thúc.',
  'secret.pastEnd': 'Đã hết giờ bỏ phiếu. Không phát thẻ và không nhận thêm phiếu.',
  'secret.notSecure': 'Trình duyệt không niêm phong được trên trang không mã hóa.',
  'secret.notSecureNext': 'Mở trang bằng địa chỉ https, hoặc báo quản trị.',
  'problem.nothingKept':
    'Trình duyệt này không giữ lại được gì cho trang (có thể đang ở cửa sổ riêng tư). Hãy dùng cửa sổ thường.',
  'castFault.nothing-kept':
    'Trình duyệt này không giữ lại được gì cho trang (có thể đang ở cửa sổ riêng tư). Hãy dùng cửa sổ thường.',
  'secret.takeTitle': 'Nhận thẻ bầu: mỗi ghế một thẻ, một lần',
  'secret.takeExplained':
    'Trình duyệt rút một số thẻ và che lại; máy chủ ký mà không thấy số. Về sau không ai biết thẻ nào đã phát cho ai. Danh sách chỉ ghi ông/bà đã nhận thẻ.',
  'secret.take': 'Nhận thẻ bầu',
  'secret.sealedFor': 'Phiếu sẽ được niêm phong cho ai mở',
  'secret.sealedForExplained':
    'Chỉ hai người trong số này cùng nhau mới mở được phiếu. Dấu khóa phải giống dấu trên màn hình hội trường.',
  'secret.voterCodeAbout':
    'Nếu máy tắt giữa chừng, mã này đưa ông/bà trở lại đúng chỗ cũ trên máy bất kỳ. Mất cả máy lẫn mã thì không ai lấy lại được phiếu. Mã chỉ hiện lần này; không đưa cho ai.',
  'secret.tokenElsewhere': 'Ghế của ông/bà đã nhận thẻ trên một trình duyệt khác.',
  'secret.tokenElsewhereNext':
    'Bỏ phiếu trên trình duyệt ấy, hoặc nhập mã khôi phục để tiếp tục ở đây. Nếu ông/bà chưa hề nhận thẻ, báo ngay chủ tọa.',
  'secret.tokenNotHere': 'Ghế của ông/bà đã nhận thẻ, nhưng máy này không có thẻ ấy.',
  'secret.tokenNotHereNext':
    'Vừa bấm Nhận thẻ bầu trên máy này mà mất mạng: hãy hỏi lại máy chủ. Đã nhận thẻ trên máy khác: nhập mã khôi phục. Chưa hề nhận thẻ: báo ngay chủ tọa.',
  'secret.takeAgain': 'Hỏi lại máy chủ',
  'secret.trackerElsewhere': 'Lượt bỏ phiếu này đã kết thúc. Máy này không có mã theo dõi phiếu của ông/bà.',
  'secret.trackerElsewhereNext': 'Nhập mã khôi phục để lấy lại mã theo dõi.',
  'secret.recallTracker': 'Lấy lại mã theo dõi bằng mã khôi phục',
  'secret.unsure': 'Lượt bỏ phiếu này đã kết thúc. Máy này không biết phiếu của ông/bà đã vào hòm hay chưa.',
  'secret.unsureNext': 'Nếu ông/bà đã bỏ phiếu, trên máy nào cũng vậy, phiếu mang mã theo dõi dưới đây.',
  'secret.paperSealed': 'Phiếu kín: niêm phong trên máy này, gửi đi không kèm tên, không kèm tài khoản.',
  'secret.draftInMemory':
    'Lựa chọn chỉ nằm trong trang đang mở, không ghi xuống máy. Tải lại hoặc đóng trang thì phải chọn lại; thẻ bầu vẫn còn.',
  'secret.castAbout':
    'Bấm Bỏ phiếu thì phiếu được niêm phong và gửi vào hòm. Từ đó không ai, kể cả ông/bà, sửa hay rút lại được.',
  'secret.notSealed': 'Trình duyệt không niêm phong được phiếu. Chưa có gì được gửi đi.',
  'secret.sending': 'Đang gửi phiếu vào hòm…',
  'secret.sealed': 'Phiếu đã niêm phong, chưa rõ đã vào hòm hay chưa.',
  'secret.sealedNext': 'Gửi lại chính phong bì này: nếu đã vào hòm, nó vẫn chỉ được tính một lần.',
  'secret.sendAgain': 'Gửi lại phong bì',
  'castFault.network': 'Không kết nối được với máy chủ. Những gì đã có vẫn ở máy này; hãy thử lại.',
  'castFault.abandoned': 'Máy chủ chưa trả lời chắc chắn. Hãy thử lại; không có gì bị làm hai lần.',
  'castFault.other-signature': 'Máy chủ ký khác với điều được yêu cầu. Không dùng thẻ này; báo chủ tọa.',
  'castFault.other-answer': 'Máy chủ trả lời về một phong bì khác. Báo chủ tọa.',
  'castFault.token-used': 'Trong hòm đã có một phiếu khác dùng thẻ này. Phiếu đầu tiên được tính.',
  'castFault.box-shut': 'Đã kết thúc bỏ phiếu. Phiếu không được nhận.',
  'castFault.box-busy': 'Đang có rất nhiều phiếu gửi đến. Hãy gửi lại sau giây lát.',
  'castFault.no-such-box': 'Không có hòm phiếu này.',
  'castFault.token-forged': 'Thẻ không được ký cho lượt bỏ phiếu này. Phiếu chưa được nhận.',
  'castFault.envelope-length': 'Phong bì không đúng độ dài của lượt bỏ phiếu này. Phiếu chưa được nhận.',
  'castFault.box-wants-nobody':
    'Trình duyệt gửi kèm thông tin cho biết phiếu của ai nên máy chủ không nhận. Thử bằng cửa sổ khác.',
  'castFault.unavailable': 'Máy chủ tạm thời không trả lời được. Những gì đã có vẫn ở máy này; hãy thử lại.',
  'secret.cast': 'Phiếu đã vào hòm. Phiếu được tính một lần và không thay đổi được.',
  'secret.trackerTitle': 'Mã theo dõi phiếu của ông/bà',
  'secret.trackerExplained':
    'Sau khi công bố, tìm mã này trong hòm phiếu đã mở: thấy đúng là phiếu đã được đếm đúng. Mã cho biết phiếu nào là của ông/bà: không cho ai xem.',
  'secret.trackerPrinted':
    'Vinh Danh: mã theo dõi phiếu kín, lượt {number}, phiên họp ngày {day}. Cất riêng.',
  'secret.sharedDevice': 'Đang dùng máy chung?',
  'secret.forgetExplained':
    'Xóa thẻ và mã theo dõi khỏi trình duyệt này. Chép hoặc in mã theo dõi trước; sau khi xóa, chỉ mã khôi phục mới đưa lại được.',
  'secret.forget': 'Xóa khỏi trình duyệt này',
  'secret.confirmTitle': 'Xác nhận đã bỏ phiếu',
  'secret.confirmExplained':
    'Không bắt buộc. Danh sách ghi "đã xác nhận", không ghi đã bỏ thế nào. Trình duyệt gửi xác nhận vào một lúc ngẫu nhiên trong bốn phút tới, để thời điểm không nói lên điều gì; trang này cần còn mở.',
  'secret.confirm': 'Xác nhận vào lúc ngẫu nhiên',
  'secret.confirmWaits': 'Trình duyệt sẽ gửi xác nhận vào một lúc ngẫu nhiên.',
  'secret.confirmNot': 'Thôi, không xác nhận',
  'secret.confirmedByMe': 'Danh sách đã ghi ông/bà xác nhận.',
  'secret.roll': 'Danh sách nhận thẻ và xác nhận',
  'secret.rollExplained':
    'Danh sách chỉ cho biết ai đã nhận thẻ và ai tự xác nhận. Không xác nhận không có nghĩa là chưa bỏ phiếu.',
  'secret.withoutToken': 'Chưa nhận thẻ ({count}): {names}',
  'secret.token': 'Thẻ bầu',
  'secret.confirmed': 'Xác nhận',
  'secret.tokenTaken': 'đã nhận',
  'secret.tokenNotTaken': 'chưa nhận',
  'secret.hasConfirmed': 'đã xác nhận',
  'secret.notConfirmed': 'chưa xác nhận',
  'secret.boxTitle': 'Hòm phiếu đã mở, lượt {number}',
  'secret.notCounted': 'Hòm phiếu này chưa được kiểm xong.',
  'secret.papersTitle': 'Các phiếu trong hòm',
  'secret.envelopes': 'Phong bì trong hòm',
  'secret.validPapers': 'Phiếu hợp lệ',
  'secret.papersExplained':
    'Phiếu xếp theo mã theo dõi, là số ngẫu nhiên: thứ tự không nói lên ai bỏ, bỏ lúc nào.',
  'secret.trackerTwice':
    'Có mã theo dõi nằm trên hai phiếu: {trackers}. Điều này không ngẫu nhiên xảy ra; báo chủ tọa.',
  'secret.findTracker': 'Tìm theo mã theo dõi',
  'secret.findMine': 'Tìm phiếu của tôi trên máy này',
  'secret.foundMine': 'Phiếu của ông/bà có trong hòm. Xem từng dòng có đúng như đã chọn không.',
  'secret.mine': 'phiếu của ông/bà',
  'secret.mineMissing': 'Mã theo dõi của ông/bà không có trong hòm. Hãy khiếu nại ở phần dưới.',
  'secret.noSuchTracker': 'Không có mã theo dõi nào bắt đầu như vậy.',
  'secret.everyLine': 'Xem từng dòng',
  'secret.linesTitle': 'Từng dòng trong hòm',
  'secret.linesExplained':
    'Mỗi dòng được công bố riêng, các phiếu xếp theo dấu ngẫu nhiên: không ai biết hai lựa chọn ở hai dòng có cùng một phiếu hay không. Chỉ mã theo dõi mới cho thấy một phiếu trên mọi dòng; việc tìm làm ngay trên máy này, mã không gửi đi đâu.',
  'secret.wholeTracker': 'Mã theo dõi, đủ 32 ký tự',
  'secret.foundApart': 'Phiếu có đủ trên cả {count} dòng. Xem từng dòng có đúng như đã chọn không.',
  'secret.foundNowhere':
    'Không dòng nào có phiếu mang mã này. Nếu đây đúng là mã theo dõi của ông/bà, hãy khiếu nại ở phần dưới.',
  'secret.missingOn': 'Phiếu không có ở các dòng {lines}. Hãy khiếu nại ở phần dưới.',
  'secret.markTwice':
    'Có dấu nằm trên hai phiếu, ở các dòng {lines}. Điều này không ngẫu nhiên xảy ra; báo chủ tọa.',
  'secret.myChoice': 'Phiếu này: {choice}',
  'secret.everyEntry': 'Xem từng phiếu ở dòng này',
  'secret.disclosed': 'Sẽ công bố những gì, cho ai xem',
  'secret.disclosedNowhere':
    'Không tìm thấy văn bản quy định điều này; hội đồng quyết định trong quy chế của mình. Khi chưa có, phần mềm chọn cách kín hơn.',
  'disclosedPapers.whole': 'Phiếu: công bố cả tờ, theo mã theo dõi.',
  'disclosedPapers.apart':
    'Phiếu: công bố riêng từng dòng, để không ai nhận ra một người qua cách đánh dấu nhiều dòng. Người bỏ phiếu vẫn tìm được phiếu của mình bằng mã theo dõi.',
  'disclosedFigures.everyone': 'Số phiếu từng dòng: ai xem được kết quả đều thấy.',
  'disclosedFigures.council':
    'Số phiếu từng dòng: chỉ thành viên hội đồng, thư ký, người kiểm phiếu, người ký và người kiểm tra thấy, dù kết quả thế nào. Người khác và màn hình hội trường chỉ thấy đạt hay không đạt.',
  'telling.unanimous': 'Mọi phiếu như nhau: con số cho biết lá phiếu của từng người',
  'telling.all-but-one': 'Chỉ một phiếu khác: người bỏ phiếu ấy biết phiếu của mọi người còn lại',
  'telling.few-papers': 'Quá ít phiếu: con số dễ cho biết lá phiếu của từng người',
  'secret.tellsNote':
    'Ở {count} dòng, số phiếu kín cho biết lá phiếu của từng người. Khi công bố, chỉ nói đạt hay không đạt; không đọc và không chuyển tiếp số phiếu ngoài biên bản.',
  'secret.figuresWithheld':
    'Số phiếu của các lượt bỏ phiếu kín ghi trong biên bản, dành cho hội đồng, thư ký, người kiểm phiếu và người kiểm tra. Số phiếu được giữ kín dù kết quả thế nào.',
  'secret.complainTitle': 'Khiếu nại về phiếu của mình',
  'secret.complainExplained':
    'Chỉ nói mã theo dõi thiếu hay các dòng khác đi; không phải nói đã bỏ phiếu thế nào. Khiếu nại ghi tên ghế và công khai trong phiên họp.',
  'secret.complain': 'Gửi khiếu nại',
  'secret.hasComplained': 'Ghế của ông/bà đã khiếu nại.',
  'secret.complaints': '{count} khiếu nại về lượt bỏ phiếu này',
  'complaint.missing': 'Không thấy mã theo dõi trong hòm phiếu',
  'complaint.different': 'Thấy mã theo dõi, nhưng các dòng khác với phiếu đã bỏ',
  'secret.verifyTitle': 'Tự kiểm tra',
  'secret.verified': 'Trình duyệt này đã tính lại: phiếu, phong bì và mã của hòm khớp với nhật ký.',
  'secret.notVerified': 'Trình duyệt này tính lại và thấy KHÔNG khớp với nhật ký. Báo chủ tọa.',
  'secret.boxHash': 'Mã của hòm phiếu mà hai người kiểm phiếu cùng báo:',
  'secret.verifyExplained':
    'Ai cũng tính lại được mọi con số từ bản xuất, không cần máy chủ này: chữ ký của từng thẻ, số phiếu, mã của hòm, kết quả từng dòng.',
  'secret.verifyCommand': 'Trong thư mục mã nguồn của Vinh Danh (cần Node.js), chạy:',
  'secret.download': 'Tải bản xuất của phiên họp',
} as const satisfies Readonly<Record<string, string>>;
