# Words of the desk.

home-round = { $nominations } đề nghị, { $errors } lỗi cần xử lý
home-import-staged = Đang làm dở
home-import-committed = Đã nhập
home-import-discarded = Đã bỏ
