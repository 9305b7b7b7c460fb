# The import path, the print path, and a nomination's whole story.

## Printing

paths-thumbs = Thumbnails
paths-thumb = To page { $page }
paths-page-bar = Pages and zoom
paths-page-jump = Go to page
paths-percent = { $percent } %
paths-zoom-in = Zoom in (Ctrl +)
paths-zoom-out = Zoom out (Ctrl -)

## The pane beside a list

paths-pane-width = Width of the detail pane
paths-pane-close = Close the detail pane (Ctrl+I)
paths-pane-open = Open the detail pane (Ctrl+I)
paths-story-facts = The nomination
paths-achieved = Time of the achievement
