# Words of the copies of the office file.

failure-backup-place-same = The second place must lie outside the office file's folder, best on a stick or another disk: { $file }.
failure-backup-place-gone = The second place { $file } is not there. Plug in the stick or disk that was chosen and try again; the copies on it are still there.
