# The head of a round's proposal (tờ trình).

letter-open = Số, ngày tờ trình…
letter-title = Tờ trình đề nghị khen thưởng
letter-number = Số tờ trình
letter-number-hint = Chỉ cần ghi số, ví dụ 12; phần chữ do chương trình thêm
letter-date = Ngày
letter-addressee = Kính trình (kính gửi)
letter-addressee-hint = Mỗi nơi một dòng; để trống thì ghi nơi quyết định khen
letter-signer = Người ký
letter-position = Chức vụ người ký
letter-position-hint = Để trống thì ghi chức vụ người đứng đầu cơ quan
letter-about = Mục để trống được in thành dòng chấm để ghi tay.
