# Words of import: what was understood of a sheet, what is wrong in it, what came of it.

op-import-commit = { $new ->
    [0] Sửa { $changed } đề nghị theo tệp “{ $file }”
    [other] { $groups ->
        [0] { $people } người
       *[other] { $people ->
            [0] {""}
           *[other] { $people } người,{" "}
        }{ $groups } { $households ->
            [0] tập thể
           *[other] tập thể, hộ gia đình
        }
    } nhập từ tệp “{ $file }”{ $changed ->
        [0] {""}
       *[other] , sửa { $changed } đề nghị
    }
   *[before] Nhập { $count } dòng từ “{ $file }”
}

warn-money-styles = Cột { $column }: số tiền được viết theo { $count } cách khác nhau; những ô đọc được đã tính ra đồng.
warn-invalid-money = Cột { $column }: có { $count } ô không đọc được thành số tiền.
warn-invalid-date = Cột { $column }: có { $count } ô không phải là ngày có thật.
warn-mixed-dates = Cột { $column }: ngày được ghi lẫn lộn nhiều kiểu (chữ, ngày của Excel, năm).
warn-duplicate-row = { $name } có mặt ở { $count } dòng.
warn-name-missing = Có { $count } dòng thiếu tên.
warn-joined-rows = Có { $count } dòng viết tiếp dòng trên; đã ghép vào dòng trên.
warn-count-mismatch = Dòng { $row } ghi { $stated } { $what }, bảng có { $counted }.
warn-sum-mismatch = Dòng { $row } ghi tổng { $stated } đồng, cộng các dòng được { $counted } đồng.
warn-unicode-form = Một số ô gõ dấu rời, có khoảng trắng lạ, ký tự ẩn hoặc chữ giống chữ; đã được chuẩn hóa khi đọc.
warn-unit-expired = “{ $unit }” không còn vào ngày { $date }.
warn-head-unit = Tiêu đề ghi đơn vị { $unit }; số trong cột { $column } đã được nhân lên thành đồng.
warn-extension-mismatch = Tên tệp ghi là .{ $named } nhưng nội dung là .{ $real }; đã đọc theo nội dung.
warn-hidden-sheet = Tệp có trang ẩn không được lấy: { $names }.
warn-empty-formulas = Có { $count } ô công thức cho kết quả rỗng; coi như ô trống.
warn-uncalculated = Có { $count } ô công thức chưa được tính; hãy mở tệp bằng Excel rồi lưu lại.
warn-no-table = Không thấy bảng nào để nhập trên trang này.
warn-no-rows = Bảng có tiêu đề nhưng chưa có dòng nào được điền.
warn-legacy-encoding = Chữ trên trang này theo bảng mã cũ { $encoding }; đã chuyển { $count } ô sang Unicode, chữ gốc vẫn được giữ để đối chiếu.
warn-column-encoding = Cột { $column } không theo bảng mã chung của trang: cột này là { $encoding }.
warn-font-lies = Có { $count } ô chữ theo bảng mã cũ nhưng mang phông của bảng mã khác; đã chuyển theo nội dung: { $cells }.
warn-encoding-loss = Có { $count } ô chứa ký tự không có trong bảng mã cũ, chữ có thể đã mất từ trước; hãy xem lại: { $cells }.
warn-sheet-unread = Không đọc được hết trang tính “{ $sheet }”: { $detail ->
    [truncated] trang bị cắt giữa chừng
    [too-large] trang dài quá mức chương trình nhận
    [hostile] trang có cấu trúc bất thường, có thể gây hại
   *[other] trang bị hỏng
}. Phần đọc được hiện ở đây; hãy so với tệp gốc, hoặc mở tệp bằng Excel, lưu lại rồi nhập lại.
warn-far-cells = Có ô nằm rất xa bảng (đến ô { $cell }); đã bỏ qua, hãy xem lại tệp gốc.
warn-repeated-sheet = Cả { $count } dòng của trang này cũng có ở trang khác ({ $names }); nếu nhập cả hai sẽ trùng.
warn-several-names = Có { $count } dòng ghi hai người trong một ô; mỗi dòng được lấy thành một người, hãy tách ra.
warn-several-tables = Trang có { $count } bảng.

problem-name-missing = Thiếu tên
problem-invalid-date = Không có ngày này trong lịch
problem-unreadable-date = Không đọc được thành ngày hoặc năm sinh
problem-unreadable-money = Không đọc được thành số tiền
problem-unit-unknown = Chưa có đơn vị này trong danh mục; chữ đã gõ vẫn được giữ
problem-unit-several = Có nhiều đơn vị mang tên này; hãy ghi rõ thêm
problem-unit-expired = Đơn vị này không còn vào ngày lập danh sách
problem-unit-suggested = Chưa có đơn vị này; có phải là { $candidates }?
problem-award-unknown = Chưa rõ là hình thức khen nào trong danh mục

import-kind-awards = Danh sách khen thưởng
import-kind-models = Danh sách mô hình
import-kind-indicators = Biểu số liệu

import-field-subject-kind = Loại đối tượng
import-field-name = Họ tên / tên tập thể
import-field-honorific = Danh xưng
import-field-position = Chức vụ
import-field-unit = Đơn vị
import-field-birth = Ngày sinh
import-field-award = Hình thức khen
import-field-amount = Tiền thưởng
import-field-citation = Thành tích
import-field-stt = Số thứ tự
import-field-note = Ghi chú

import-why-hidden = trang ẩn
import-why-guide = trang hướng dẫn
import-why-no-table = không có bảng
import-why-no-rows = bảng chưa điền
import-why-other-kind = bảng loại khác
import-why-unread = không đọc được

import-skip-above = phần đầu trang, trên bảng
import-skip-outside = ngoài bảng
import-skip-group = tiêu đề nhóm
import-skip-total = dòng cộng
import-skip-index = số thứ tự cột
import-skip-note = ghi chú
import-skip-signature = nơi nhận, chữ ký
import-skip-blank = dòng trống
import-skip-header = tiêu đề lặp lại

import-format-xlsx = Excel (.xlsx)
import-format-xls = Excel 97-2003 (.xls)
import-format-xlsb = Excel nhị phân (.xlsb)
import-format-ods = OpenDocument (.ods)
import-format-delimited = Tệp văn bản (.csv)
import-format-docx = Bảng trong tệp Word (.docx)
import-format-html = Bảng trong trang web (.html)
import-format-spreadsheet-xml = Excel XML 2003 (.xml)
import-encoding-unicode = Unicode
import-encoding-other = { $name }

failure-no-table = Không thấy danh sách nào để nhập trong “{ $file }”.
failure-no-rows = Danh sách trong “{ $file }” chưa có dòng nào được điền.
failure-wrong-kind = “{ $file }” là { $real }, không phải { $kind }; chương trình chưa nhập được { $real } vào sổ.
failure-batch-closed = Lần nhập “{ $file }” đã được ghi vào sổ, không sửa được nữa.
failure-kind-not-taken = Chương trình chưa nhập được { $kind }; hiện chỉ xem được bằng lệnh inspect.
failure-file-changed = Tệp “{ $file }” đã thay đổi từ lúc đọc. Hãy bỏ lần nhập này và nhập lại tệp.
warn-same-file = Tệp này đã được nhập ngày { $date }; không có gì thay đổi.
problem-unreadable-kind = Không rõ là tập thể, hộ gia đình hay cá nhân

import-home-staged = { $rows } dòng, { $problems } dòng cần xem
import-home-committed = { $added } dòng mới, { $changed } dòng sửa
import-kind-donations = Danh sách ủng hộ
import-kind-petitions = Danh sách đơn thư, kiến nghị
import-kind-recommendations = Danh sách kiến nghị, chỉ đạo
