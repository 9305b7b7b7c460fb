# Words of native dialogs.

dialog-new-office = Save the new office file
dialog-open-office = Open an office file
dialog-office-files = Office files
dialog-import = Choose a list
dialog-workbooks = Workbooks and text files
dialog-save-paper = Save the paper
dialog-papers-pdf = PDF files
dialog-papers-docx = Word files
dialog-papers-xlsx = Excel workbooks
dialog-papers-png = Pictures
