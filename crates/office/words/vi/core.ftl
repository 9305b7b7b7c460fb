# Words of the office file, its journal and the refusals every subject shares.

failure-no-such-file = Không tìm thấy tệp “{ $file }”. Tệp có thể đã bị chuyển, đổi tên hoặc xóa.
failure-not-readable = Không mở được “{ $file }”. Hãy kiểm tra quyền truy cập hoặc ổ đĩa chứa tệp.
failure-not-writable = Không ghi được vào “{ $file }”: không có thư mục ấy, hoặc thư mục hay tệp chỉ cho đọc. Hãy chọn thư mục khác hoặc xin quyền ghi. Chưa có gì bị thay đổi.
failure-file-exists = Đã có tệp “{ $file }” ở nơi này. Hãy đặt tên khác.
failure-disk-full = Ổ đĩa đã đầy nên chưa ghi được “{ $file }”. Hãy giải phóng dung lượng rồi làm lại; dữ liệu đã lưu trước đó vẫn còn nguyên.
failure-disk-trouble = Ổ đĩa báo lỗi khi đọc hoặc ghi “{ $file }”. Hãy kiểm tra ổ đĩa, rồi sao lưu sổ sang nơi khác.
failure-not-an-office = “{ $file }” không phải là sổ của chương trình này.
failure-newer-file = Sổ “{ $file }” do phiên bản mới hơn của chương trình ghi (mức { $found }, bản đang dùng chỉ biết đến mức { $known }). Hãy cập nhật chương trình rồi mở lại; sổ chưa bị thay đổi.
failure-older-file = Sổ “{ $file }” thuộc phiên bản cũ. Hãy mở sổ một lần trong chương trình để nâng cấp rồi mới đọc bằng cách này.
failure-office-in-use = Sổ “{ $file }” đang được mở ở một cửa sổ khác. Hãy dùng cửa sổ đó, hoặc đóng nó rồi làm lại.
failure-file-locked = Một chương trình khác đang giữ “{ $file }”. Hãy đóng chương trình đó rồi làm lại; chưa có gì bị mất.
failure-file-damaged = Sổ “{ $file }” bị hỏng. Đừng ghi thêm vào sổ này; hãy khôi phục từ bản sao lưu gần nhất.
failure-passphrase-needed = Tệp “{ $file }” đã được mã hóa. Hãy nhập mật khẩu của sổ.
failure-passphrase-wrong = Mật khẩu hoặc mã khôi phục không đúng với tệp “{ $file }”. Hãy kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi nhập lại.
failure-not-encrypted = Tệp “{ $file }” chưa được mã hóa.
failure-passphrase-weak = Mật khẩu quá ngắn: cần ít nhất { $least } ký tự (không tính khoảng trắng ở đầu và cuối). Nên dùng một câu dễ nhớ gồm vài tiếng.
failure-recovery-mistyped = Mã khôi phục chưa đúng: mã gồm 14 nhóm, mỗi nhóm 4 ký tự. Hãy đối chiếu lại với phiếu khôi phục.
failure-backup-failed = Bản sao lưu vừa tạo không qua được bước kiểm tra nên đã bị bỏ: { $detail }.
failure-no-office = Chưa mở sổ nào.
failure-constraint = Không ghi được vì trùng với bản ghi khác, hoặc còn bản ghi khác phụ thuộc vào nó: { $detail }. Dữ liệu không thay đổi.
failure-storage = Kho dữ liệu báo lỗi không lường trước: { $detail }. Thao tác vừa rồi chưa được ghi.
failure-outside-operation = Chương trình định ghi ngoài một thao tác có tên nên đã bị chặn: { $detail }. Dữ liệu không thay đổi.
failure-internal = Chương trình gặp lỗi bên trong: { $detail }. Dữ liệu đã lưu vẫn còn nguyên.

failure-nothing-to-undo = Không có thao tác nào để hoàn tác.
failure-nothing-to-redo = Không có thao tác nào để làm lại.
failure-no-such-operation = Không có thao tác số { $operation } trong nhật ký.
failure-already-undone = Thao tác “{ $text }” đã được hoàn tác trước đó.
failure-operation-sealed = “{ $text }” là việc đã chốt, không hoàn tác được; chỉ có thể thu hồi bằng đúng thủ tục của nó.
failure-before-migration = “{ $text }” được làm trước khi sổ nâng cấp nên chỉ còn xem được, không hoàn tác được.
failure-undo-conflict = Chưa hoàn tác được “{ $text }” vì sau đó còn { $count } thao tác trên cùng bản ghi: { $later }.
failure-journal-mismatch = Dữ liệu hiện tại không khớp với nhật ký nên không hoàn tác “{ $text }”. Hãy chạy kiểm tra sổ.

failure-no-such-record = Không có bản ghi này, hoặc nó không còn trong sổ: có thể vừa bị xóa hoặc được hoàn tác.
failure-field-missing = Chưa điền “{ $field }”.
failure-json-unreadable = Tệp { $file } không đúng dạng JSON cần có: { $detail }
failure-field-unreadable = Không đọc được “{ $text }” ở mục “{ $field }”.
failure-no-such-field = Không có mục “{ $field }”.
failure-no-such-view = Danh sách này đã đóng. Hãy mở lại.
failure-block-too-long = Khối có { $lines } dòng; mỗi lần chỉ nhận được { $limit } dòng. Hãy chia thành nhiều lần, hoặc nhập từ tệp bảng tính.
failure-block-too-large = Khối lớn hơn { $limit } MB nên không nhận. Hãy chia thành nhiều lần, hoặc nhập từ tệp bảng tính.
failure-cell-too-long = Ô “{ $field }” dài { $length } ký tự, quá { $limit } ký tự cho một ô. Chưa có gì bị thay đổi.
failure-no-such-subject = Không có phần “{ $subject }” trong sổ. Các phần hiện có: { $known }.
failure-no-such-form = Không có mẫu in “{ $form }”. Các mẫu hiện có: { $known }.
failure-format-not-printed = Chưa in ra được dạng “{ $format }”. Hãy chọn tệp .pdf, .docx, .xlsx hoặc .png.
failure-cancelled = Đã dừng theo yêu cầu. Chưa có gì bị thay đổi.
failure-paper-failed = Không dàn được trang in: { $detail }.

failure-lock-file = “{ $file }” là tệp tạm mà Excel hoặc LibreOffice giữ khi đang mở bảng tính, không có dữ liệu bên trong. Hãy chọn chính bảng tính: cùng thư mục, tên không có “~$” hay “.~lock”.
failure-empty-file = Tệp “{ $file }” trống, không có dữ liệu nào. Hãy kiểm tra lại tệp gốc hoặc xin gửi lại.
failure-not-a-workbook = { $what ->
    [pdf] “{ $file }” là tệp PDF, không phải bảng tính. Hãy xin bản Excel, Word hoặc CSV từ nơi gửi.
    [picture] “{ $file }” là ảnh, không phải bảng tính. Hãy xin bản Excel, Word hoặc CSV từ nơi gửi.
    [old-document] “{ $file }” là văn bản kiểu cũ (.doc, .rtf hoặc .odt). Hãy mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi nhập tệp đó.
    [no-tables] “{ $file }” là văn bản Word không có bảng nào. Hãy kiểm tra lại: danh sách cần nhập phải nằm trong một bảng.
    [slides] “{ $file }” là tệp trình chiếu, không phải bảng tính. Hãy chép bảng sang Excel rồi nhập tệp đó.
    [numbers] “{ $file }” là tệp của Apple Numbers hoặc Pages. Hãy mở trên máy Mac hoặc iPad, xuất ra Excel (.xlsx) rồi nhập tệp đó.
    [database] “{ $file }” là tệp cơ sở dữ liệu (Access, FoxPro…). Hãy mở bằng chương trình đã tạo ra nó và xuất danh sách ra .xlsx hoặc .csv.
    [office-file] “{ $file }” là sổ của chương trình hoặc một cơ sở dữ liệu, không phải bảng tính. Muốn xem sổ, hãy dùng lệnh mở sổ.
    [archive] “{ $file }” là tệp nén chứa các tệp khác. Hãy giải nén rồi nhập từng bảng tính bên trong.
    [mail] “{ $file }” là thư điện tử đã lưu. Hãy mở thư, lưu tệp đính kèm ra rồi nhập tệp đó.
    [ancient-workbook] “{ $file }” là bảng tính Excel 4 hoặc cũ hơn. Hãy mở bằng LibreOffice, lưu lại thành .xlsx rồi nhập tệp đó.
    [program] “{ $file }” là chương trình hoặc lối tắt, không phải bảng tính, nên không được mở. Hãy chọn đúng tệp bảng tính.
   *[unknown] “{ $file }” không phải loại tệp đọc được. Hãy chọn bảng tính (.xlsx, .xls, .xlsb, .ods, .csv) hoặc tệp Word có bảng (.docx).
}
failure-html-page = “{ $file }” là trang web không chứa bảng nào đọc được. Hãy mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi nhập tệp đó.
failure-legacy-xml = “{ $file }” là tệp XML không phải bảng tính Excel. Nếu tệp do phần mềm khác xuất ra, hãy xuất lại dạng .xlsx hoặc .csv.
failure-not-narrative = Không đọc được lời văn trong “{ $file }”. Hãy dùng tệp .docx hoặc .txt; tệp .doc cũ, PDF thì mở ra, lưu lại thành .docx hoặc chép lời văn vào tệp .txt.
failure-encrypted = “{ $file }” có mật khẩu. Hãy mở bằng Excel hoặc LibreOffice, bỏ mật khẩu (Lưu thành… và để trống ô mật khẩu) rồi nhập tệp vừa lưu.
failure-truncated = “{ $file }” bị cắt mất phần cuối, thường do chép hoặc tải về chưa xong. Hãy chép lại từ nơi gửi, hoặc xin gửi lại tệp.
failure-damaged = “{ $file }” bị hỏng nên không đọc được. Hãy mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx; nếu cũng không mở được, hãy xin gửi lại tệp.
failure-too-large = “{ $file }” lớn hơn mức chương trình nhận. Hãy tách thành nhiều tệp nhỏ hơn, hoặc chép riêng danh sách cần nhập sang một bảng tính mới.
failure-too-many-sheets = “{ $file }” có quá nhiều trang tính. Hãy chép riêng trang cần nhập sang một tệp mới rồi nhập tệp đó.
failure-hostile = “{ $file }” có cấu trúc bất thường, có thể gây hại, nên không được mở. Hãy hỏi lại người gửi; nếu tệp đáng tin, mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi nhập tệp vừa lưu.
failure-timeout = Đọc “{ $file }” quá lâu mà không tiến triển nên đã dừng. Hãy chép tệp vào ổ đĩa của máy rồi thử lại; nếu vẫn vậy, mở bằng Excel hoặc LibreOffice và lưu lại thành .xlsx.
failure-out-of-memory = “{ $file }” cần nhiều bộ nhớ hơn mức cho phép nên đã dừng đọc. Hãy tách thành nhiều tệp nhỏ hơn, hoặc chép riêng danh sách cần nhập sang một bảng tính mới.
failure-reader-died = Phần đọc bảng tính dừng đột ngột khi đọc “{ $file }”; sổ không bị ảnh hưởng. Hãy thử lại; nếu vẫn vậy, mở tệp bằng Excel hoặc LibreOffice và lưu lại thành .xlsx.

place-sheet = trang tính “{ $at }”
place-cell = ô { $at }
place-row = dòng { $at }
place-column = cột { $at }

office-field-name = Tên cơ quan

count-rows = { $count } dòng

op-office-create = Lập sổ “{ $name }”
op-office-seal = { $sealed ->
    [0] Bỏ mã hóa sổ
   *[other] Mã hóa sổ bằng mật khẩu mới
  }
op-office-migrate = Nâng cấp sổ từ mức { $from } lên mức { $to }
op-office-profile = Sửa thông tin cơ quan
op-office-setting = Sửa cài đặt “{ $name }”
op-office-undo = Hoàn tác: { $what }
op-office-redo = Làm lại: { $what }

check-page-damaged = Tệp bị hỏng: { $detail }
check-reference-broken = Bảng “{ $table }” có dòng trỏ tới bản ghi không tồn tại.
check-link-broken = Nhật ký bị sửa ở thao tác số { $operation }.
check-head-broken = Nhật ký thiếu hoặc thừa dòng ở cuối.
check-image-forged = Ảnh chụp dữ liệu cũ của thao tác số { $operation } đã bị sửa.
check-rows-changed = Bảng “{ $table }” có { $count } dòng bị sửa không qua chương trình.
check-trigger-missing = Bộ ghi nhật ký “{ $name }” bị thiếu hoặc bị sửa.

undo-not-of-undo = Đây là một lần hoàn tác hoặc làm lại.
undo-done = Đã được hoàn tác.
undo-sealed = Việc đã chốt: chỉ thu hồi được bằng đúng thủ tục của nó.
undo-not-of-file = Việc lập hoặc nâng cấp sổ không hoàn tác được.
undo-too-old = Làm trước khi sổ nâng cấp nên chỉ còn xem được.

block-lines = { $lines } dòng → { $kinds }
block-nothing = không có dòng nào có nội dung
block-fill = Điền { $cells } ô ở { $lines } dòng
block-clear = Xóa nội dung { $cells } ô ở { $lines } dòng
block-made = thêm { $created } dòng, sửa { $changed } dòng
block-same = { $count } dòng giữ nguyên
block-not-number = { $count } ô không phải số
block-not-date = { $count } ô không phải ngày
block-not-read = { $count } ô không đọc được
block-outside = { $count } ô nằm ngoài các cột nên bị bỏ
