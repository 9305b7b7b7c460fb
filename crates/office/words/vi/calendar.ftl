# Lịch công tác năm; lễ trao thưởng.

calendar-kind-fixed = Ngày lễ, kỷ niệm
calendar-kind-work = Nhiệm vụ
calendar-kind-campaign = Đợt cao điểm
calendar-kind-conference = Hội nghị
calendar-kind-meeting = Họp, làm việc
calendar-kind-visit = Đi cơ sở
calendar-kind-ceremony = Lễ kỷ niệm, trao thưởng
calendar-kind-note = Ghi chú
calendar-kind-report = Hạn báo cáo
calendar-kind-round = Đợt khen thưởng
calendar-kind-model = Kế hoạch mô hình
calendar-kind-return = Thu hồi tiền thưởng
calendar-kind-inspection = Kiểm tra, giám sát
calendar-kind-recommendation = Kiến nghị, chỉ đạo

calendar-column-title = Nội dung
calendar-column-kind = Loại
calendar-column-starts = Ngày (từ ngày)
calendar-column-ends = Đến ngày
calendar-column-time = Giờ
calendar-column-venue = Địa điểm
calendar-column-lead = Chủ trì
calendar-column-joins = Thành phần
calendar-column-prepares = Đơn vị chuẩn bị
calendar-column-note = Ghi chú
calendar-column-done = Ngày hoàn thành
calendar-column-yearly = Lặp lại hằng năm

calendar-unread-date = Không đọc được ngày
calendar-unread-no-such-day = Không có ngày này
calendar-unread-kind = Không rõ loại
calendar-unread-long = Quá dài

calendar-fixed-years = { $name } ({ $years } năm)
calendar-model-step = { $step } (mô hình năm { $year })
calendar-reports-sent = Đã gửi { $sent }/{ $expected }
calendar-round-decided = Quyết định khen thưởng { $number }
calendar-round-open = Đợt khen thưởng chưa có quyết định
calendar-ceremony = Lễ trao thưởng: { $title }
calendar-in-year = Lịch năm { $year }, { $date }

calendar-form-year = Kế hoạch công tác năm
calendar-form-month = Lịch công tác tháng

choice-calendar-ahead = Bàn làm việc báo trước việc trong lịch
choice-calendar-ahead-7 = 7 ngày
choice-calendar-ahead-14 = 14 ngày
choice-calendar-ahead-30 = 30 ngày
choice-calendar-fixed = Ngày lễ, ngày truyền thống trong lịch
choice-calendar-fixed-all = Tất cả
choice-calendar-fixed-mass = Của ngành dân vận, Mặt trận và các đoàn thể
choice-calendar-fixed-mobilisation = Chỉ của ngành dân vận và Mặt trận
choice-calendar-fixed-none = Không đưa vào

op-calendar-enter = Thêm vào lịch “{ $title }”
op-calendar-enter-many = Thêm { $count } mục vào lịch năm { $year }
op-calendar-edit = Sửa mục của lịch “{ $title }”
op-calendar-remove = { $count ->
    [1] Xóa khỏi lịch “{ $title }”
   *[other] Xóa { $count } mục khỏi lịch
}
op-calendar-done = { $done ->
    [0] Bỏ đánh dấu hoàn thành { $count } việc
   *[other] Đánh dấu hoàn thành { $count } việc
}
op-calendar-import = { $new ->
    [0] Sửa { $changed } mục của lịch theo tệp “{ $file }”
   *[other] Nhập { $new } mục vào lịch từ tệp “{ $file }”{ $changed ->
        [0] {""}
       *[other] , sửa { $changed }
    }
}

failure-day-ends-before = Ngày kết thúc ({ $until }) trước ngày bắt đầu ({ $from }).
failure-nothing-in-calendar = Lịch { $year } chưa có gì để in.
failure-nobody-to-honour = Đợt “{ $title }” chưa có quyết định, hoặc mọi dòng của quyết định đã bị hủy: chưa thể xếp lễ trao thưởng.

import-kind-calendar = Lịch, kế hoạch công tác

ceremony-expected = Chưa điểm danh
ceremony-present = Có mặt
ceremony-absent = Vắng
ceremony-seats-call = Theo thứ tự được gọi
ceremony-seats-unit = Theo đơn vị
ceremony-at-once = Số người mỗi lượt lên nhận
ceremony-row-seats = Số ghế mỗi hàng
ceremony-first-row = Hàng ghế đầu tiên

awards-form-seats = Danh sách chỗ ngồi lễ trao thưởng
awards-form-gifts = Bảng tổng hợp hiện vật, tiền thưởng

op-awards-ceremony = Ghi lễ trao thưởng của đợt “{ $title }”
op-awards-ceremony-arrange = Xếp lượt và chỗ ngồi lễ trao thưởng của đợt “{ $title }”
op-awards-ceremony-presenter = Ghi người trao của { $count } lượt: { $name }
op-awards-ceremony-attendance = Điểm danh lễ trao thưởng: { $count } người, { $attendance }
op-awards-ceremony-seat = Đổi chỗ ngồi lễ trao thưởng

cli-calendar = Lịch công tác năm
cli-calendar-show = Xem lịch của một năm hoặc một tháng
cli-calendar-show-month = Chỉ tháng này
cli-calendar-show-kinds = Chỉ loại này; có thể ghi nhiều lần
cli-calendar-show-late = Chỉ việc quá hạn
cli-calendar-put = Thêm vào lịch các mục ghi trong tệp JSON
cli-calendar-put-from = Tệp JSON: danh sách các mục, mỗi mục có title, starts, kind…
cli-calendar-done = Đánh dấu việc đã hoàn thành
cli-calendar-done-on = Ngày hoàn thành; bỏ trống thì lấy hôm nay
cli-calendar-done-not = Bỏ đánh dấu
cli-calendar-remove = Xóa khỏi lịch
cli-calendar-done-with = Đã làm với { $count } mục của lịch
cli-arg-entries = Mã hoặc số của mục trong lịch; có thể ghi nhiều lần
cli-ceremony = Lễ trao thưởng của một đợt
cli-ceremony-show = Xem lượt, chỗ ngồi, ai trao, ai có mặt
cli-ceremony-save = Ghi thời gian, địa điểm, số ghế từ tệp JSON
cli-ceremony-save-from = Tệp JSON: occasion, heldOn, place, atOnce, rowSeats…
cli-ceremony-arrange = Xếp lượt lên nhận và chỗ ngồi
cli-ceremony-arrange-seats = Chỗ ngồi theo thứ tự gọi (call) hoặc theo đơn vị (unit)
cli-ceremony-presenter = Ghi người trao của các lượt
cli-ceremony-presenter-turns = Số của lượt; có thể ghi nhiều lần
cli-ceremony-presenter-name = Người trao; để rỗng thì bỏ
cli-ceremony-presenter-title = Chức vụ người trao
cli-ceremony-attend = Điểm danh
cli-ceremony-attend-lines = Số thứ tự trong danh sách; có thể ghi nhiều lần
cli-ceremony-attend-state = present (có mặt), absent (vắng) hoặc expected (chưa điểm danh)
cli-ceremony-attend-received-by = Ai nhận thay
cli-ceremony-told = { $count } trường hợp, { $turns } lượt, { $present } có mặt

# Lịch và lễ trao thưởng trên cửa sổ.

calendar-rail = Lịch công tác
calendar-title = Lịch công tác năm { $year }
calendar-count = { $count } mục
calendar-late-count = { $count } việc quá hạn
calendar-year = Năm
calendar-of-year = Năm { $year }
calendar-view = Cách xem
calendar-as-list = Cả năm
calendar-month = Tháng { $month }
calendar-month-of = Tháng { $month } năm { $year }
calendar-new = Thêm vào lịch
calendar-new-for = Thêm vào lịch năm { $year }
calendar-remove = Xóa khỏi lịch
calendar-change = Sửa mục của lịch
calendar-drop = Nhập vào lịch năm { $year }
calendar-back = Lịch công tác
calendar-days = Các mục của lịch
calendar-when = Thời gian
calendar-standing = Tình trạng
calendar-late = Quá hạn
calendar-done = Đã xong
calendar-waits = Phải làm
calendar-no-match = Không có mục nào như vậy trong lịch.
calendar-search = Tìm nội dung, địa điểm, chủ trì
calendar-all-kinds = Mọi loại
calendar-late-only = Chỉ việc quá hạn
calendar-mark-done = Đã hoàn thành
calendar-mark-undone = Chưa hoàn thành
calendar-not-own = Mục đã chọn do phần khác của sổ đưa vào; mở mục đó để sửa.
calendar-kind-by-title = Theo nội dung
calendar-date-hint = Ngày, tháng hoặc quý: 15/10, tháng 6, quý II
calendar-origin = Nhập từ tệp “{ $file }”, dòng { $row }.
calendar-day = Ngày { $date }
calendar-day-empty = Ngày này chưa có việc.
calendar-more = và { $count } mục nữa
calendar-monday = Thứ Hai
calendar-tuesday = Thứ Ba
calendar-wednesday = Thứ Tư
calendar-thursday = Thứ Năm
calendar-friday = Thứ Sáu
calendar-saturday = Thứ Bảy
calendar-sunday = Chủ nhật
calendar-coming = Lịch sắp tới
calendar-open = Mở lịch
palette-days = Lịch công tác
keys-go-calendar = Lịch công tác

ceremony-title = Lễ trao thưởng
ceremony-came = { $present }/{ $all } có mặt, { $absent } vắng
ceremony-no-presenter = { $count } lượt chưa có người trao
ceremony-waiting = { $count } trường hợp chưa xếp lượt
ceremony-about = Thông tin buổi lễ
ceremony-about-title = Thông tin buổi lễ trao thưởng
ceremony-arrange = Xếp lượt và chỗ ngồi
ceremony-arrange-again = Xếp lại
ceremony-arrange-title = Xếp lượt lên nhận và chỗ ngồi
ceremony-arrange-for = Lượt lên nhận theo thứ tự pháp lý của danh sách: hình thức cao trước; tập thể, hộ gia đình, cá nhân.
ceremony-arrange-keeps = Người trao và điểm danh đã ghi được giữ nguyên; chỗ ngồi được xếp mới.
ceremony-print = In danh sách trao thưởng
ceremony-empty = Chưa xếp lượt lên nhận.
ceremony-empty-hint = Ghi thông tin buổi lễ, rồi xếp lượt và chỗ ngồi từ quyết định của đợt.
ceremony-undecided = Đợt chưa có quyết định.
ceremony-undecided-hint = Ghi trước ngày, giờ, địa điểm được; lượt và chỗ ngồi xếp sau khi có quyết định.
ceremony-turn = Lượt { $number }: { $count } { $kind }, { $award }
ceremony-presenter = Người trao
ceremony-position = Chức vụ
ceremony-same-below = Người này trao cả { $count } lượt sau chưa có người trao
ceremony-all-present = Có mặt đủ
ceremony-nobody-yet = Bỏ điểm danh
ceremony-number = STT
ceremony-name = Tên
ceremony-post = Chức vụ, đơn vị
ceremony-seat = Ghế
ceremony-seat-of = Ghế của { $name }
ceremony-attendance = Điểm danh
ceremony-attendance-of = Điểm danh { $name }
ceremony-received-by = Nhận thay
ceremony-received-by-of = Người nhận thay { $name }
ceremony-occasion = Nhân dịp
ceremony-occasion-hint = Ví dụ: Họp mặt kỷ niệm 94 năm Ngày truyền thống công tác dân vận
ceremony-day = Ngày
ceremony-begins = Giờ bắt đầu
ceremony-place = Địa điểm
ceremony-first-row-hint = 1 là hàng A, 2 là hàng B
ceremony-host = Người dẫn chương trình
ceremony-gift = Kèm theo (khung, hoa…)
ceremony-seats = Chỗ ngồi
ceremony-gifts = Chuẩn bị hiện vật, tiền thưởng
ceremony-gift-line = { $count } { $kind }: { $award }
ceremony-gift-money = { $amount } đồng mỗi trường hợp, cộng { $total } đồng
ceremony-gift-no-money = Không kèm tiền thưởng
ceremony-gift-with = Kèm theo: { $gift }
ceremony-gift-total = Tổng tiền thưởng: { $total } đồng

help-calendar = Lịch công tác
help-calendar-for = Cả năm trên một trang: ngày lễ, hội nghị, đợt cao điểm, hạn báo cáo, đợt khen thưởng, kế hoạch mô hình.
help-calendar-1 = Thêm việc bằng tay hoặc nhập kế hoạch từ bảng tính; ngày có thể chỉ ghi tháng hay quý.
help-calendar-2 = Việc quá hạn hiện màu đỏ cho đến khi được đánh dấu hoàn thành; mục của phần khác mở đúng nơi của nó.
help-calendar-3 = Xem theo tháng bằng phím mũi tên, Page Up, Page Down; in kế hoạch năm hoặc lịch tháng.
help-ceremony = Lễ trao thưởng
help-ceremony-for = Ai nhận gì, ai trao, ngồi ở đâu, ai có mặt.
help-ceremony-1 = Ghi thông tin buổi lễ, rồi xếp lượt và chỗ ngồi từ quyết định.
help-ceremony-2 = Ghi người trao cho từng lượt; gõ ghế mới vào ô ghế để đổi chỗ với người đang ngồi đó.
help-ceremony-3 = In danh sách trao thưởng, danh sách chỗ ngồi, bảng tổng hợp hiện vật và tiền thưởng.
