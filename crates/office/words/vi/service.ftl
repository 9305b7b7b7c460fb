# The service record of somebody proposed for a medal, and what the medal asks for.

service-title = Quá trình công tác: { $name }
service-open = Ghi quá trình công tác…
service-story = Quá trình công tác
service-story-none = Chưa ghi chức vụ nào.
service-story-sum = Trong lĩnh vực: { $sector }; giữ chức lãnh đạo: { $leader }
service-print = Xem bản kê
service-back = Quá trình công tác
service-hint = Mỗi dòng là một thời gian công tác. Enter xuống dòng dưới, Alt+↑/↓ đổi thứ tự, Ctrl+Delete bỏ dòng. Ghi ngày, tháng/năm hoặc năm; “đến” để trống nếu còn giữ chức. Dán được nhiều dòng chép từ Excel.
service-since = Từ
service-until = Đến
service-position = Chức vụ
service-unit = Cơ quan, đơn vị
service-sector = Lĩnh vực
service-kind = Loại thời gian
service-leader = Lãnh đạo
service-counted = Được tính
service-cell = { $field }, dòng { $row }
service-remove = Bỏ dòng { $row }
service-until-now = nay
service-sector-mobilisation = Dân vận
service-sector-front = Mặt trận
service-sector-mass = Đoàn thể
service-sector-other = Khác
service-kind-work = Công tác
service-kind-leave = Nghỉ thai sản
service-kind-break = Gián đoạn
service-why-counted = tính đủ
service-why-leave = nghỉ thai sản, được tính
service-why-overlap = trùng thời gian với dòng trên
service-why-other-sector = ngoài lĩnh vực được tính
service-why-break = trừ khỏi thời gian xung quanh
service-saved = Đã lưu
service-saving = Đang lưu…
service-unsaved = Chưa lưu
service-sum = Cộng lại
service-sum-all = Tổng thời gian
service-sum-sector = Trong lĩnh vực được tính
service-sum-leader = Trong đó giữ chức lãnh đạo
service-sum-to = Tính đến ngày
service-meets = Đủ thời gian theo điều kiện đang dùng
service-lacks = Chưa đủ thời gian theo điều kiện đang dùng
service-time = { $years ->
    [0] { $months } tháng
   *[other] { $months ->
        [0] { $years } năm
       *[other] { $years } năm { $months } tháng
    }
}
service-rule = Điều kiện đang dùng
service-rule-years = { $years } năm trong lĩnh vực
service-rule-leader = hoặc { $years } năm, trong đó { $leader } năm giữ chức lãnh đạo
service-rule-sectors = Lĩnh vực được tính: { $sectors }
service-rule-unconfirmed = Điều kiện này chưa được cơ quan xác nhận theo văn bản. Hãy đối chiếu quy chế xét tặng rồi sửa nếu cần.
service-rule-edit = Sửa điều kiện…
service-rule-title = Điều kiện về thời gian xét tặng kỷ niệm chương
service-rule-about = Áp dụng cho mọi đợt xét tặng kỷ niệm chương của cơ quan này.
service-rule-min = Số năm trong lĩnh vực
service-rule-min-leader = Số năm nếu giữ chức lãnh đạo
service-rule-leader-years = Trong đó số năm lãnh đạo
service-rule-which = Lĩnh vực được tính
service-rule-confirmed = Cơ quan đã đối chiếu với văn bản
service-years-wrong = Ghi số năm từ 0 đến 60
service-rule-none = Chọn ít nhất một lĩnh vực
service-locked = Đề nghị này đã có quyết định nên không sửa được quá trình công tác.

keys-service = Quá trình công tác
keys-post-move = Đổi chỗ dòng
keys-post-remove = Bỏ dòng

help-service = Quá trình công tác
help-service-for = Ghi các thời gian công tác của người được đề nghị tặng kỷ niệm chương; chương trình cộng thời gian và nói rõ vì sao tính hay không tính.
help-service-1 = Ghi mỗi thời gian công tác một dòng, hoặc dán các dòng chép từ Excel.
help-service-2 = Xem cột “Được tính” và phần cộng bên phải; sửa điều kiện cho đúng quy chế xét tặng.
help-service-3 = Bấm “Xem bản kê” để in.
