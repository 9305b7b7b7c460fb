# Words of certificates on blanks, envelopes and place cards.

awards-form-blank-register = Register of blanks
blanks-form-certificate = Certificates on blanks
blanks-form-envelope = Envelopes
blanks-form-place-cards = Place cards
blanks-form-test-sheet = Test sheet to measure a printer

blanks-field-name = Layout name

blanks-token-ten = Name
blanks-token-danh-xung-ten = Title of address and name
blanks-token-chuc-vu = Position
blanks-token-don-vi = Unit
blanks-token-chuc-vu-don-vi = Position and unit
blanks-token-thanh-tich = Achievement
blanks-token-dot = Title of the round
blanks-token-hinh-thuc = Award
blanks-token-so-qd = Decision number
blanks-token-ngay-qd = Decision date as 18/6/2024
blanks-token-ngay-day-du = Decision date in words
blanks-token-ngay = Day (two figures)
blanks-token-thang = Month (two figures)
blanks-token-nam = Year
blanks-token-noi = Place of issue
blanks-token-so-vang = Number in the golden book
blanks-token-stt = Running number
blanks-token-thu-tu = Place in the whole list
blanks-token-ky-thay = Signing authority
blanks-token-chuc-danh = Signer’s position
blanks-token-nguoi-ky = Signer
blanks-token-ban-hanh = Issuing body
blanks-token-cap-tren = Superior body

blanks-misfit-too-wide = “{ $field }” is wider than its box, also at 80 % of its size.
blanks-misfit-too-high = “{ $field }” has more lines than its box holds, also at 80 % of its size.
blanks-misfit-off-page = “{ $field }” lies beyond the paper.
blanks-misfit-overlaps = “{ $field }” lies on “{ $other }”.
blanks-misfit-missing-glyphs = “{ $field }” has letters that the font does not: { $letters }.

choice-blank-paper = Paper of certificate blanks where there is no layout yet (no rule gives it)
choice-blank-paper-a4 = A4 on its side
choice-blank-paper-a3 = A3 on its side
choice-blank-paper-wide = 360 × 237 mm

op-awards-blank-put = Keep the blank layout “{ $layout }”
op-awards-blank-remove = Remove the blank layout “{ $layout }”
op-awards-blank-scan = Change the picture behind the blank layout “{ $layout }”
op-awards-blank-default = Choose the default blank layout “{ $layout }”
op-awards-blank-override = Adjust the certificate of “{ $name }”
op-awards-gold-number = Give golden book numbers from { $first } to { $count } lines of Decision { $number }
op-awards-blank-run = Note { $count } blanks printed for Decision { $number }
op-awards-blank-spoil = Note the spoiled blank of “{ $name }”

failure-no-such-layout = There is no blank layout “{ $layout }”. There are: { $known }.
failure-layout-exists = There is a blank layout “{ $layout }” already. Choose another name.
failure-layout-unreadable = The layout file cannot be read: { $detail }.
failure-blank-field = The field “{ $field }” of the layout is not right: it needs a name of its own, measures that are positive and within the paper, a size from 4 to 300.
failure-blank-token = The field “{ $field }” has { $token }, which is not known. Known are: { $known }.
failure-blank-text = Only line breaks may differ; the words must be those of the decision: “{ $text }”.
failure-blank-size = A paper of { $width } × { $height } mm cannot be printed. Each side must be from 20 to 1,300 mm.
failure-blank-grid = The cards do not fit on the sheet. Lower their number, their size or the margins.
failure-blank-sheets-differ = “{ $one }” and “{ $other }” are for papers of different sizes. Choose one layout, or print collectives and individuals apart.
failure-offset-too-large = An offset of { $x } × { $y } mm is too large (20 mm each way at most). Check what you measured, and the paper.
failure-nothing-fits = No certificate can be printed: each has something to look at. { $detail }
failure-picture-unreadable = “{ $file }” is no PNG or JPEG picture, or a damaged one.
failure-picture-too-large = The picture “{ $file }” is too large. Scan it with fewer dots (150 to the inch are enough), below 30 MB.
