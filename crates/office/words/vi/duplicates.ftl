# Words of duplicates: why two lines may be one recipient, and what is done about it.

like-same-name = trùng họ tên
like-spelling = trùng họ tên, khác cách đặt dấu, chữ hoa hoặc khoảng trắng
like-i-and-y = trùng họ tên, khác cách viết i và y
like-bracket = trùng họ tên, một bên ghi thêm tên gọi khác
like-unmarked = trùng họ tên nếu một bên gõ không dấu
like-abbreviated = trùng tên, họ và chữ lót viết tắt
like-shortened = trùng họ và tên, một bên thiếu chữ lót
like-same-body = trùng tên
like-body-words = trùng tên, khác cách viết tắt
like-same-birth = cùng ngày sinh
like-same-year = cùng năm sinh
like-swapped = ngày và tháng sinh đảo chỗ cho nhau
like-no-birth = chưa đủ ngày sinh để so
like-same-unit = cùng đơn vị
like-former-unit = một bên là đơn vị cũ của bên kia
like-no-unit = chưa đủ đơn vị để so
like-other-unit = khác đơn vị
like-same-position = cùng chức vụ

problem-duplicate = Trùng với dòng { $candidates } trong cùng tệp
problem-near-row = Có thể trùng với dòng { $candidates } trong cùng tệp
problem-near-record = Có thể trùng với một đề nghị đã có trong đợt ({ $candidates } điểm trên 100)
duplicates-in-file = Dòng { $row } trong tệp
duplicates-in-sheet = Dòng { $row }, trang “{ $sheet }”
duplicates-in-round = Đã có trong đợt
cli-import-on-duplicate = Dòng trùng thì bỏ qua (skip), thay dòng đã có (replace) hay giữ cả hai (both); bỏ trống thì dòng giống hệt được bỏ qua, dòng chỉ gần giống được giữ

duplicates-skipped = Bỏ vì trùng
duplicates-title = { $class ->
    [equal] Giống hệt nhau
    [changed] Cùng một đối tượng, nội dung khác nhau
   *[near] Có thể là một đối tượng
}
duplicates-score = { $score } điểm trên 100
duplicates-here = Dòng này trong tệp
duplicates-same = Hai bên ghi giống nhau
duplicates-skip = Bỏ qua dòng này
duplicates-replace = Thay bằng dòng này
duplicates-both = Giữ cả hai
duplicates-undecide = Để hỏi lại
duplicates-does = { $choice ->
    [skip] Dòng này sẽ được bỏ qua.
    [replace] Dòng này sẽ thay nội dung bên kia.
   *[both] Cả hai sẽ được giữ.
}
duplicates-alike = Áp dụng cho cả { $count } dòng trùng kiểu này
duplicates-done = Đã áp dụng cho { $count } dòng.
keys-duplicate = Dòng trùng: bỏ qua, thay, giữ cả hai
keys-duplicates = Như trên, cho mọi dòng trùng cùng kiểu
