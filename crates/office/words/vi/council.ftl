# The meeting of a round's council.

council-title = Buổi họp xét khen thưởng
council-open = Buổi họp xét khen thưởng
council-name = Tên hội đồng
council-name-hint = Bỏ trống thì in “Hội đồng Thi đua - Khen thưởng”
council-place = Nơi họp
council-day = Ngày họp
council-begins = Bắt đầu
council-ends = Kết thúc
council-number = Số biên bản
council-members = Thành viên hội đồng
council-member-name = Ông/Bà, họ tên
council-add = Thêm thành viên
council-duty = Nhiệm vụ
council-duty-chair = Chủ trì
council-duty-deputy = Phó Chủ tịch
council-duty-secretary = Thư ký
council-duty-member = Ủy viên
council-present = Có mặt
council-absence = Lý do vắng
council-remarks = Ý kiến và kết luận
council-votes-hint = Phiếu ghi ở cột “Phiếu đồng ý/tổng số” của danh sách (ví dụ 17/19). Mục để trống được in thành dòng chấm.
council-print = Lưu và xem biên bản
