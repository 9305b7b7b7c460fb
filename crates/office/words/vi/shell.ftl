# Words of native dialogs.

dialog-new-office = Lưu sổ mới
dialog-open-office = Mở sổ
dialog-office-files = Sổ Dân vận
dialog-import = Chọn tệp danh sách
dialog-workbooks = Bảng tính và tệp văn bản
dialog-save-paper = Lưu bản in
dialog-papers-pdf = Tệp PDF
dialog-papers-docx = Tệp Word
dialog-papers-xlsx = Bảng tính Excel
dialog-papers-png = Tệp ảnh
