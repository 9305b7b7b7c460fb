# Cách đọc đã lưu và bảng mã của tệp nhập vào.

failure-no-such-sheet = Tệp không có trang nào tên “{ $sheet }”.
import-why-by-hand = đã bỏ
cli-arg-encoding = Bảng mã của chữ khi chương trình đoán sai: unicode, tcvn3, vni, viscii hoặc windows-1258, cho cả tệp (tcvn3), một trang (Trang 1=vni) hoặc một cột (Trang 1!C=unicode)
failure-recipes-unreadable = Tệp này không phải là tệp cách đọc của Sổ Dân vận, hoặc có chỗ không đúng. Chưa ghi gì vào sổ.
failure-recipes-newer = Tệp cách đọc này do bản mới hơn của Sổ Dân vận ghi. Hãy cập nhật chương trình rồi mở lại.

## Một dòng khi nhập tệp

recipes-applied = Đã áp dụng cách đọc của { $sender }, sửa ngày { $date }: { $parts }
recipes-refused = Không áp dụng cách đọc của { $sender } (sửa ngày { $date }): { $reason }
recipes-not-wanted = Đã bỏ cách đọc của { $sender } (sửa ngày { $date }) cho tệp này
recipes-no-sender = mẫu bảng này
recipes-no-column = cột { $column } lẽ ra là { $field }, nhưng bảng này không có cột { $column }
recipes-other-content = cột { $column } lẽ ra là { $field }, nhưng nội dung trong cột không phải như vậy
recipes-no-table = với cách đọc đó thì không thấy bảng nào
recipes-other-header = tiêu đề bảng đã khác lần trước
recipes-part-left = không lấy trang này
recipes-part-header = tiêu đề ở dòng { $rows }
recipes-part-column = cột { $column } là { $field }
recipes-part-nothing = không lấy cột { $column }
recipes-part-encoding = chữ theo bảng mã { $encoding }
recipes-part-column-encoding = chữ ở cột { $column } theo bảng mã { $encoding }
recipes-part-values = { $count } cách viết đã được thay

## Nhật ký

op-import-recipe-keep = Nhớ cách đọc tệp “{ $file }”
op-import-recipe-edit = Sửa cách đọc của { $sender }
op-import-recipe-remove = Xóa { $count } cách đọc
op-import-recipe-take = Nhận { $count } cách đọc từ tệp
