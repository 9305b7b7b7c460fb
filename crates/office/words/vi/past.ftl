## Lịch sử của đơn vị

past-award = Khen thưởng
past-model = Mô hình
past-report = Báo cáo
past-title = Việc đã ghi với đơn vị
past-under = lúc ấy là { $name }
