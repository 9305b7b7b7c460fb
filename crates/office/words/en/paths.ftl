# The import path, the print path, and a nomination's whole story.

## Printing

paths-thumbs = Thumbnails
paths-thumb = To page { $page }
paths-page-bar = Pages and zoom
paths-page-jump = Go to page
paths-percent = { $percent } %
paths-zoom-in = Zoom in (Ctrl +)
paths-zoom-out = Zoom out (Ctrl -)
