# Words of a nomination's story.

op-awards-document-in = Noted that “{ $paper }” of { $name } is there
op-awards-document-out = Noted that “{ $paper }” of { $name } is missing

story-note = Note
story-amount = Why the amount differs
