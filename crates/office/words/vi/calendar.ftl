# Lịch công tác năm; lễ trao thưởng.

calendar-kind-fixed = Ngày lễ, ngày truyền thống
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
