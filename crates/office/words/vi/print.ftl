# Words of printing.

print-glyphs-missing = Phông chữ in không có các ký tự: { $letters }. Hãy sửa lại trước khi in.
