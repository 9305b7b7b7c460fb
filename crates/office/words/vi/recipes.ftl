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
recipes-part-header-moved = các dòng tiêu đề được chỉ rõ
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

## Danh sách, tệp và dòng lệnh

recipes-taken = Đã nhận { $added } cách đọc mới, thay { $changed } cách đọc, { $same } cách đọc đã có
cli-recipes = Cách đọc tệp đã lưu: liệt kê, ghi ra tệp, nhận từ tệp, xóa
cli-recipes-list = Liệt kê các cách đọc đã lưu
cli-recipes-export = Ghi các cách đọc ra một tệp nhỏ để dùng ở sổ khác
cli-recipes-import = Nhận các cách đọc từ tệp
cli-recipes-remove = Xóa cách đọc
cli-recipes-export-out = Tệp sẽ ghi ra (.json)
cli-recipes-export-id = Mã của cách đọc cần ghi; bỏ trống thì ghi tất cả
cli-recipes-import-recipes = Tệp cách đọc (.json)
cli-recipes-remove-id = Mã của cách đọc cần xóa
cli-recipes-written = Đã ghi { $count } cách đọc ra “{ $file }”
cli-recipes-removed = Đã xóa { $count } cách đọc
cli-import-no-recipe = Không áp dụng các cách đọc đã lưu
recipes-dialog-save = Ghi các cách đọc ra tệp
recipes-dialog-open = Nhận cách đọc từ tệp
recipes-dialog-files = Tệp cách đọc

## Cửa sổ

recipes-turn-off = Bỏ áp dụng
recipes-turn-on = Áp dụng lại
recipes-edit = Sửa
recipes-one = Cách đọc đã lưu
recipes-all = Cách đọc đã lưu
recipes-open = Cách đọc đã lưu…
recipes-none = Chưa có cách đọc nào. Khi bạn sửa cách hiểu một tệp rồi nhập, chương trình nhớ lại cho lần sau.
recipes-sender = Nơi gửi
recipes-sender-hint = Bỏ trống thì dùng cho mọi nơi gửi bảng có tiêu đề này
recipes-any-sender = Mọi nơi gửi
recipes-known-by = Nhận ra theo tiêu đề: { $header }
recipes-drop = Bỏ
recipes-remove = Xóa cách đọc này
recipes-close = Đóng
recipes-save = Ghi ra tệp…
recipes-take = Nhận từ tệp…
recipes-saved = Đã ghi { $count } cách đọc ra tệp
recipes-encoding = Bảng mã của chữ trên trang
recipes-encoding-auto = Để chương trình tự nhận
recipes-encoding-found = Tự nhận: { $encoding }
recipes-encoding-columns = Riêng từng cột…
recipes-encoding-column = Cột có bảng mã riêng
recipes-encoding-of-column = Cột { $column }
recipes-encoding-changed = { $count ->
    [0] Không chuyển ô nào ({ $encoding })
   *[other] Đã chuyển { $count } ô từ { $encoding } sang Unicode:
}
recipes-encoding-losses = Có thể đã mất chữ từ trước ở ô { $cells }
recipes-leave-sheet = Bỏ trang này
recipes-take-sheet = Lấy trang này
