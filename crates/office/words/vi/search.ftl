# Words of searching everywhere.

search-nominated = { $awards ->
    [0] { $nominations } lần đề nghị
   *[other] { $nominations } lần đề nghị, { $awards } lần được khen
}
search-round = Năm { $year } · { $issuer } · { $nominations } đề nghị
search-decision = Ngày { $date } · { $title } · { $revoked ->
    [0] { $lines } dòng
   *[other] đã hủy
}
search-unit-called = tên cũ hoặc cách viết: { $name }
search-unit-now = nay là { $name }
