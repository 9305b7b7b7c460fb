# Words of a nomination's story.

op-awards-document-in = Ghi đã có “{ $paper }” của { $name }
op-awards-document-out = Ghi chưa có “{ $paper }” của { $name }

story-note = Ghi chú
story-amount = Lý do số tiền khác quy định
