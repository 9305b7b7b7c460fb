# Words of the desk.

home-round-unchecked = { $nominations } đề nghị, chưa kiểm tra hết
home-round = { $nominations } đề nghị, { $errors } lỗi cần xử lý
home-import-staged = Đang làm dở
home-import-committed = Đã nhập
home-import-discarded = Đã bỏ
home-return-title = Thu hồi theo quyết định { $number }
home-return = { $count ->
    [1] { $name } nộp lại hiện vật và tiền thưởng trước ngày { $date }
   *[other] { $count } tập thể, cá nhân nộp lại hiện vật và tiền thưởng trước ngày { $date }
}
home-round-past = Đợt của năm { $year } chưa có quyết định
home-import-left = Đang nhập dở từ ngày { $date }
