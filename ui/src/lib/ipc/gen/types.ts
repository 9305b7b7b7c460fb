// Written from the command table of the window program; a test fails when this is stale.
// Write it anew with: cargo xtask bindings

/**
 * What is different for one recipient in one field. What is none stays as the layout has it.
 */
export type Accommodation = { 
/**
 * Left edge in millimetres.
 */
xMm: number | null, 
/**
 * Upper edge in millimetres.
 */
yMm: number | null, 
/**
 * Width in millimetres.
 */
widthMm: number | null, 
/**
 * Height in millimetres.
 */
heightMm: number | null, 
/**
 * Size in points.
 */
sizePt: number | null, 
/**
 * The same words with other line breaks.
 */
text: string | null, };

/**
 * What a person says about a file. What is left out stays as it is.
 */
export type Adjustment = { 
/**
 * The sheet to look at; it is taken in if it was not.
 */
sheet: number | null, 
/**
 * First and last row of its header.
 */
headerRows: [number, number] | null, 
/**
 * What its columns hold; columns not named stay as understood.
 */
columns: Array<ColumnChoice>, 
/**
 * How its text, or that of one of its columns, is encoded.
 */
encoding?: EncodingChoice, 
/**
 * Whether its rows are taken in or left out.
 */
take?: boolean, };

/**
 * A period that others are held against.
 */
export type Against = { 
/**
 * Code of the other period.
 */
period: string, 
/**
 * The other period in words.
 */
periodName: string, 
/**
 * "23/27 đơn vị"
 */
coverage: string, 
/**
 * One for each indicator that either period tells.
 */
totals: Array<TotalAgainst>, };

/**
 * What became of files that were to be attached.
 */
export type Attached = { 
/**
 * The new ones, in order.
 */
keys: Array<number>, 
/**
 * What was done to them, in sentences.
 */
notices: Array<string>, 
/**
 * Why files were not taken; the others were.
 */
refused: Array<Failure>, };

/**
 * A photo or document of a record.
 */
export type Attachment = { 
/**
 * Local key.
 */
key: number, 
/**
 * Its id.
 */
id: string, 
/**
 * The table of its record.
 */
table: string, 
/**
 * The key of its record.
 */
record: number, 
/**
 * What it is.
 */
kind: AttachmentKind, 
/**
 * What the file was called, with the ending that its content asks for.
 */
name: string, 
/**
 * What it shows; papers print it.
 */
caption: string, 
/**
 * The day it was taken or is of, ISO; empty where nobody knows.
 */
taken: string, 
/**
 * Whether it shows or tells personal data: papers leave it out.
 */
personal: boolean, 
/**
 * Codes of the items that it proves.
 */
items: Array<string>, 
/**
 * The first photo of its record, which papers show large.
 */
main: boolean, 
/**
 * Bytes that are stored.
 */
size: number, 
/**
 * The same for people: `1,2 MB`.
 */
sizeText: string, 
/**
 * Dots across; 0 for a document.
 */
width: number, 
/**
 * Dots down; 0 for a document.
 */
height: number, 
/**
 * Checksum of what is stored (BLAKE3, hex).
 */
digest: string, 
/**
 * Checksum of the file as it came.
 */
original: string, 
/**
 * Bytes of the file as it came.
 */
originalSize: number, 
/**
 * When it was added, UTC.
 */
addedAt: string, 
/**
 * Who added it.
 */
addedBy: string, 
/**
 * Its content is not in the file any more.
 */
lost: boolean, };

/**
 * What a person says of an attachment.
 */
export type AttachmentEdit = { 
/**
 * What it shows.
 */
caption: string, 
/**
 * The day as typed: `18/6/2024`; empty where nobody knows.
 */
taken: string, 
/**
 * Whether it shows or tells personal data.
 */
personal: boolean, };

/**
 * What something attached is.
 */
export type AttachmentKind = "photo" | "document";

/**
 * The photos and documents of a record, in order, with the room there is.
 */
export type AttachmentList = { 
/**
 * In the order that papers show them.
 */
rows: Array<Attachment>, 
/**
 * The room in the office file.
 */
usage: AttachmentUsage, };

/**
 * How much of its room the office file uses, in bytes.
 */
export type AttachmentUsage = { 
/**
 * By what records have.
 */
used: number, 
/**
 * By what no record has any more, kept so that undo finds it.
 */
waiting: number, 
/**
 * The same for people.
 */
waitingText: string, 
/**
 * The most that the office wants.
 */
limit: number, 
/**
 * The most of one file.
 */
fileLimit: number, 
/**
 * The longer side to which photos are made small, in dots; none leaves them as they are.
 */
longest: number | null, 
/**
 * The same in words: `Đã dùng 84 MB trong 500 MB`.
 */
text: string, };

/**
 * Whether somebody came.
 */
export type Attendance = "expected" | "present" | "absent";

/**
 * The system whose bodies give an award.
 */
export type Authority = "state" | "party" | "front";

/**
 * An award as it stands on one day.
 */
export type Award = { 
/**
 * Code of the catalogue (`GK_XA`).
 */
code: string, 
/**
 * Full name.
 */
name: string, 
/**
 * The words people use without naming the issuer: "Giấy khen".
 */
shortName: string, 
/**
 * What it is in law.
 */
kind: AwardKind, 
/**
 * Deciding level; higher is listed first (70 State President … 20 commune).
 */
levelRank: number, 
/**
 * The system whose bodies give it.
 */
authority: Authority, 
/**
 * Who can receive it.
 */
subjects: Array<SubjectKind>, 
/**
 * First day, none when not known.
 */
validFrom: string | null, 
/**
 * Last day, none while it stands.
 */
validTo: string | null, 
/**
 * Multiple of the base salary for one person, in thousandths; for a collective title
 * the multiple itself. None when the issuer's own rules decide.
 */
multiple: number | null, 
/**
 * Whether the multiple is only the most that may be given.
 */
capped: boolean, 
/**
 * Where the multiple comes from; empty without one.
 */
multipleSource: string, 
/**
 * How sure the row is.
 */
sure: Sure, 
/**
 * A remark.
 */
note: string, };

/**
 * What an award is in law.
 */
export type AwardKind = "title" | "form" | "medal" | "order";

/**
 * One frozen line of a decision.
 */
export type AwardLine = { 
/**
 * Local key.
 */
key: number, 
/**
 * The nomination it came from.
 */
nomination: number, 
/**
 * Place in the whole list, from 1.
 */
positionInList: number, 
/**
 * Number inside its part (award and kind of recipient), from 1.
 */
listNo: number, 
/**
 * Award.
 */
awardCode: string, 
/**
 * Its name on the day of the decision.
 */
awardName: string, 
/**
 * Kind of recipient.
 */
subjectKind: SubjectKind, 
/**
 * Title of address.
 */
honorific: string, 
/**
 * Name.
 */
name: string, 
/**
 * Position.
 */
position: string, 
/**
 * The unit with the name it bore on the day of the decision.
 */
unitText: string, 
/**
 * Achievement.
 */
citation: string, 
/**
 * Money in đồng; none when the issuer's own rules decide and nothing was proposed.
 */
amount: number | null, 
/**
 * Why the amount is not the rule's; empty when it is.
 */
amountReason: string, 
/**
 * Given after death.
 */
posthumous: boolean, 
/**
 * How it was revoked, if it was.
 */
revoked: Revocation | null, };

/**
 * A backup that was made and checked.
 */
export type BackupInfo = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * The instant, UTC, as `2024-06-18T03:04:05.678Z`.
 */
at: string, };

/**
 * Whether a copy of the office file exists.
 */
export type BackupState = { 
/**
 * When the last backup was made, UTC.
 */
at: string | null, 
/**
 * Where it stands.
 */
path: string | null, 
/**
 * True where it is older than a week.
 */
stale: boolean, };

/**
 * What a fund comes to between two days.
 */
export type Balance = { 
/**
 * đồng at the beginning.
 */
opening: number, 
/**
 * đồng that came in.
 */
cameIn: number, 
/**
 * đồng that went out.
 */
wentOut: number, 
/**
 * đồng at the end: always the first two less the third.
 */
closing: number, 
/**
 * What came in as people read it: "hơn 20.000.000" where a gift was told so.
 */
cameInText: string, 
/**
 * What went out as people read it.
 */
wentOutText: string, 
/**
 * What was there at the beginning as people read it.
 */
openingText: string, 
/**
 * What is left as people read it, no more exact than what it is made of.
 */
closingText: string, 
/**
 * Lines that count for nothing while something is wrong with them.
 */
leftOut: number, 
/**
 * Lines whose value is told in words alone.
 */
inWords: number, 
/**
 * Goods: what, in which measure, thousandths that are left.
 */
goods: Array<Goods>, };

/**
 * Paper and fields of a layout.
 */
export type BlankContent = { 
/**
 * The paper.
 */
paper: BlankPaper, 
/**
 * The texts.
 */
fields: Array<BlankField>, 
/**
 * Whether it is a proposal of the program that nobody has measured.
 */
proposal: boolean, };

/**
 * For whom a layout is taken. None is any.
 */
export type BlankDefault = { 
/**
 * What is printed.
 */
kind: BlankKind, 
/**
 * The award's code.
 */
awardCode: string | null, 
/**
 * The kind of recipient.
 */
subjectKind: SubjectKind | null, 
/**
 * The issuing body, as decisions name it.
 */
issuer: string | null, 
/**
 * The recipient's unit, as decisions name it.
 */
unit: string | null, 
/**
 * Name of the layout.
 */
layout: string, };

/**
 * A text and its place, from the card's upper left corner.
 */
export type BlankField = { 
/**
 * Its name on the layout, unique there.
 */
name: string, 
/**
 * What it says: words with tokens in braces, such as `Quyết định số {so_qd}`. Where all its
 * tokens are empty for a recipient, nothing is printed.
 */
pattern: string, 
/**
 * Left edge of its box in millimetres.
 */
xMm: number, 
/**
 * Upper edge of its box in millimetres.
 */
yMm: number, 
/**
 * Width of its box in millimetres.
 */
widthMm: number, 
/**
 * Height of its box in millimetres; none lets it take the lines it needs.
 */
heightMm: number | null, 
/**
 * Between the left and the right edge.
 */
align: BlankSide, 
/**
 * Between the upper and the lower edge.
 */
rise: BlankRise, 
/**
 * Size in points.
 */
sizePt: number, 
/**
 * From baseline to baseline, in sizes.
 */
lineSpacing: number, 
/**
 * Bold.
 */
bold: boolean, 
/**
 * Italic.
 */
italic: boolean, 
/**
 * In capitals.
 */
caps: boolean, };

/**
 * What a layout is for.
 */
export type BlankKind = "certificate" | "envelope" | "place_cards";

/**
 * A layout.
 */
export type BlankLayout = { 
/**
 * Local key; none where it is built in.
 */
key: number | null, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is for.
 */
kind: BlankKind, 
/**
 * Paper and fields.
 */
content: BlankContent, 
/**
 * The picture of the blank, by its key.
 */
scan: number | null, };

/**
 * A text that does not fit: "phải xem lại".
 */
export type BlankMisfit = { 
/**
 * The card's number.
 */
number: number, 
/**
 * The line of the decision.
 */
line: number, 
/**
 * Whom it names.
 */
name: string, 
/**
 * The field.
 */
field: string, 
/**
 * What is wrong: `too_wide`, `too_high`, `off_page`, `overlaps`, `missing_glyphs`.
 */
why: string, 
/**
 * The same in words.
 */
text: string, };

/**
 * What is asked of a print.
 */
export type BlankOrder = { 
/**
 * The form: `awards.certificate`.
 */
form: string, 
/**
 * The decision; of certificates of recognition the year.
 */
decision: number, 
/**
 * Name of the layout; none chooses for each line.
 */
layout: string | null, 
/**
 * Only recipients of this kind.
 */
subject: SubjectKind | null, 
/**
 * The first card that is printed, from 1; 0 is the first. Cards before it came out already.
 */
from: number, 
/**
 * So many cards at most.
 */
count: number | null, 
/**
 * Only these, by their numbers from 1.
 */
only: Array<number>, 
/**
 * To the right, in millimetres; steps of a tenth.
 */
offsetXMm: number, 
/**
 * Down, in millimetres; steps of a tenth.
 */
offsetYMm: number, 
/**
 * Whether cards with texts that do not fit are printed too.
 */
withMisfits: boolean, };

/**
 * A sheet of paper in millimetres, and the cards on it.
 */
export type BlankPaper = { 
/**
 * Width of the sheet.
 */
widthMm: number, 
/**
 * Height of the sheet.
 */
heightMm: number, 
/**
 * Cards beside each other; 1 where the card is the sheet.
 */
columns: number, 
/**
 * Cards below each other.
 */
rows: number, 
/**
 * The grid's distance from the left edge.
 */
leftMm: number, 
/**
 * The grid's distance from the upper edge.
 */
topMm: number, 
/**
 * Width of a card; 0 is the width of the sheet.
 */
cardWidthMm: number, 
/**
 * Height of a card; 0 is the height of the sheet.
 */
cardHeightMm: number, 
/**
 * Whether short lines at the edges show where to cut.
 */
cutMarks: boolean, };

/**
 * One of several prints.
 */
export type BlankPart = { 
/**
 * Width of its sheets in millimetres.
 */
widthMm: number, 
/**
 * Height of its sheets in millimetres.
 */
heightMm: number, 
/**
 * How many cards it prints.
 */
cards: number, 
/**
 * Names of its layouts.
 */
layouts: Array<string>, 
/**
 * What is asked of it; any of it can be printed by itself.
 */
order: BlankOrder, };

/**
 * Where lines stand in the height of their box.
 */
export type BlankRise = "top" | "middle" | "bottom";

/**
 * A printing.
 */
export type BlankRun = { 
/**
 * Local key.
 */
key: number, 
/**
 * When (UTC).
 */
at: string, 
/**
 * Who.
 */
actor: string, 
/**
 * Name of the layout.
 */
layout: string, 
/**
 * The printer.
 */
device: string, 
/**
 * Its blanks, in the order of printing.
 */
sheets: Array<BlankSheet>, };

/**
 * A layout with words in it.
 */
export type BlankSample = { 
/**
 * The page as SVG.
 */
svg: string, 
/**
 * Whose words they are.
 */
name: string, 
/**
 * What does not fit.
 */
misfits: Array<BlankMisfit>, };

/**
 * Everything that the screen of layouts begins with.
 */
export type BlankSet = { 
/**
 * The layouts of the office, then the built-in ones.
 */
layouts: Array<BlankLayout>, 
/**
 * Which layout is taken for whom.
 */
defaults: Array<BlankDefault>, 
/**
 * What fields can say.
 */
tokens: Array<BlankToken>, };

/**
 * A blank that was used.
 */
export type BlankSheet = { 
/**
 * Local key.
 */
key: number, 
/**
 * The line of the decision.
 */
line: number, 
/**
 * The card's number in the batch, from 1.
 */
number: number, 
/**
 * Whom it names.
 */
name: string, 
/**
 * The number printed on the blank; empty where nobody typed it.
 */
serial: string, 
/**
 * Why it is spoiled; empty where it is not.
 */
spoiled: string, };

/**
 * Where lines stand between the edges of their box.
 */
export type BlankSide = "left" | "center" | "right";

/**
 * A token as people choose among them.
 */
export type BlankToken = { 
/**
 * As it is typed between braces.
 */
code: string, 
/**
 * What it stands for.
 */
name: string, };

/**
 * What a person did to a block.
 */
export type BlockAct = "typed" | "paste" | "fill" | "clear" | "cut" | "insert";

/**
 * What a block did.
 */
export type BlockApplied = { 
/**
 * The nominations of its lines, in their order; lines that made nothing are left out.
 */
keys: Array<number>, 
/**
 * The first of them as they are now.
 */
rows: Array<Nomination>, };

/**
 * One line of a block.
 */
export type BlockLine = { 
/**
 * The record it goes over; none makes a new one. A new line without any text makes
 * nothing, except where lines are inserted.
 */
key: number | null, 
/**
 * The record a new one is put below; at the end when none, and where records are numbered as
 * they come. Lines of one block below one record stay in their order.
 */
after: number | null, 
/**
 * One text a column. Missing texts leave their fields alone, empty ones empty them.
 */
texts: Array<string>, };

/**
 * What a block would do.
 */
export type BlockPreview = { 
/**
 * The sentence for people: "8 dòng → 8 tập thể, 2 ô không phải số".
 */
text: string, 
/**
 * Records it would make.
 */
created: number, 
/**
 * Records it would change.
 */
changed: number, 
/**
 * Lines that would change nothing.
 */
same: number, 
/**
 * Cells it goes over.
 */
cells: number, 
/**
 * Cells whose text cannot be read as their field's type; the text would be kept beside it.
 */
unreadTotal: number, 
/**
 * The first of them.
 */
unread: Array<UnreadCell>, 
/**
 * Why it cannot be done, if it cannot.
 */
refusal: Failure | null, };

/**
 * The board of a period.
 */
export type Board = { 
/**
 * Code of the period.
 */
period: string, 
/**
 * The period in words.
 */
periodName: string, 
/**
 * Figures are counted up to this day.
 */
asOf: string, 
/**
 * Reports are due on this day.
 */
due: string, 
/**
 * The units in the order of the registry.
 */
rows: Array<BoardRow>, 
/**
 * Units that were to report.
 */
expected: number, 
/**
 * Of these, handed in.
 */
sent: number, 
/**
 * Late, handed in or not.
 */
late: number, 
/**
 * Handed in with something missing.
 */
incomplete: number, };

/**
 * One unit on the board.
 */
export type BoardRow = { 
/**
 * Key of the unit.
 */
unit: number, 
/**
 * Its name on the last day of the period.
 */
unitName: string, 
/**
 * The newest version of its report; none where there is none.
 */
report: number | null, 
/**
 * The version.
 */
version: number, 
/**
 * Where it stands; none where there is none.
 */
state: ReportState | null, 
/**
 * The same in words.
 */
stateText: string, 
/**
 * States it can be moved to.
 */
next: Array<ReportState>, 
/**
 * Whether a version of it is added up.
 */
counts: boolean, 
/**
 * Figures that say something.
 */
filled: number, 
/**
 * Figures that its form asks for.
 */
wanted: number, 
/**
 * Texts where a figure belongs.
 */
unreadable: number, 
/**
 * The day it is due, ISO.
 */
due: string, 
/**
 * The day it was handed in, ISO; empty where it was not.
 */
sentOn: string, 
/**
 * Handed in after the due day, or not at all and that day is over.
 */
late: boolean, 
/**
 * Handed in with figures missing or unread.
 */
incomplete: boolean, };

/**
 * A day of the calendar.
 */
export type CalendarDay = { 
/**
 * The step that ends on it.
 */
step: CalendarStep, 
/**
 * The same in words.
 */
stepText: string, 
/**
 * The day.
 */
date: string, 
/**
 * Whether the office has set it.
 */
own: boolean, };

/**
 * An entry as a form shows it.
 */
export type CalendarEntry = { 
/**
 * Local key.
 */
key: number, 
/**
 * The year whose calendar it stands in.
 */
year: number, 
/**
 * What it is.
 */
kind: DayKind, 
/**
 * Its fields by their codes, as people read them.
 */
cells: { [key in string]: string }, 
/**
 * Texts that wait beside an empty field.
 */
raw: Array<RawEntry>, 
/**
 * Where it was imported from.
 */
origin: Origin | null, };

/**
 * A step of the year.
 */
export type CalendarStep = "plan" | "registration" | "survey" | "self_assessment" | "appraisal" | "recognition" | "review";

/**
 * A print on blanks as the interface needs to know it.
 */
export type CardPreview = { 
/**
 * By which its pages are asked for.
 */
token: number, 
/**
 * How many pages it has; 0 when nothing fits.
 */
pages: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * The cards that were asked for.
 */
lines: Array<PrintedLine>, 
/**
 * What somebody has to look at.
 */
misfits: Array<BlankMisfit>, 
/**
 * What is to be known of the whole print, in words.
 */
notice: string | null, 
/**
 * The picture of the blank, by its key.
 */
scan: number | null, };

/**
 * A rectangle of typed texts over some columns of a list.
 */
export type CellBlock = { 
/**
 * The columns: codes of fields.
 */
fields: Array<string>, 
/**
 * The lines, from above.
 */
lines: Array<BlockLine>, 
/**
 * What was done.
 */
act: BlockAct, };

/**
 * One line of the entry sheet: an indicator with its figure and what it was before.
 */
export type CellRow = { 
/**
 * Code of the indicator.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its unit of measure.
 */
measure: string, 
/**
 * The part of the report it belongs to.
 */
group: string, 
/**
 * The indicator it is a part of.
 */
under: string | null, 
/**
 * How its figures go together.
 */
kind: IndicatorKind, 
/**
 * How it follows from others, in words.
 */
formula: string | null, 
/**
 * `value`, `zero`, `none_arising`, `blank`, `text`; empty where nothing was said.
 */
state: string, 
/**
 * The figure as people read it.
 */
text: string, 
/**
 * What was typed.
 */
raw: string, 
/**
 * What it follows to be, where it is not told itself: a share of its parts, the sum of the
 * months, the count of a register.
 */
derived: string | null, 
/**
 * A footnote.
 */
note: string, 
/**
 * `typed`, `import`, `register`, `sum`; empty where nothing was said.
 */
source: string, 
/**
 * Why it is not what a register or a sum says.
 */
reason: string, 
/**
 * The cell it was read from: "file, sheet, C13".
 */
origin: string | null, 
/**
 * The figure of the period before.
 */
previous: string, 
/**
 * How it changed since: "+12 (+8,5 %)".
 */
sincePrevious: string, 
/**
 * The figure of the same period of the year before.
 */
lastYear: string, 
/**
 * How it changed since.
 */
sinceLastYear: string, };

/**
 * What became of a typed figure.
 */
export type CellSaved = { 
/**
 * The line, and those that follow from it.
 */
rows: Array<CellRow>, 
/**
 * Codes of the indicators that were checked anew.
 */
checked: Array<string>, 
/**
 * What the rules say of these.
 */
findings: Array<ReportFinding>, };

/**
 * Where a value stood in the file.
 */
export type CellSource = { 
/**
 * The import.
 */
batch: number, 
/**
 * Name of the file, without folders.
 */
file: string, 
/**
 * When it was taken in, UTC.
 */
importedAt: string, 
/**
 * Name of the sheet; empty in delimited text.
 */
sheet: string, 
/**
 * Row on the sheet, from 1.
 */
row: number, 
/**
 * Letters of the column or columns; none where no column said it (a heading did, or nothing).
 */
column: string | null, 
/**
 * The cell as people name it: `C12`, or `C12+D12` where it was put together.
 */
address: string | null, 
/**
 * What stands over the column.
 */
header: string | null, 
/**
 * The cell as it is in the file.
 */
raw: string | null, 
/**
 * What a person put in its place before it was taken in.
 */
corrected: string | null, };

/**
 * A figure as it was typed.
 */
export type CellTyped = { 
/**
 * Code of the indicator.
 */
code: string, 
/**
 * What was typed; empty takes the figure away.
 */
text: string, 
/**
 * A footnote; none leaves the one that is there.
 */
note: string | null, 
/**
 * Why it is not what a register, a sum or the figure before says.
 */
reason: string | null, };

/**
 * How the awards are handed over (NĐ 152/2025, điều 29.3: no ceremony of its own).
 */
export type Ceremony = "combined" | "separate";

/**
 * How many came.
 */
export type CeremonyCounts = { 
/**
 * All who are commended.
 */
all: number, 
/**
 * Who came.
 */
present: number, 
/**
 * Who did not.
 */
absent: number, 
/**
 * For whom somebody else received it.
 */
received: number, 
/**
 * Who stands in no turn, since the decision was made anew or nothing was arranged.
 */
waiting: number, 
/**
 * Turns in which nobody is said to hand over.
 */
withoutPresenter: number, };

/**
 * What is said of a ceremony as a whole.
 */
export type CeremonyDraft = { 
/**
 * The meeting at which it is: "Họp mặt kỷ niệm 94 năm Ngày truyền thống …".
 */
occasion: string, 
/**
 * The day.
 */
heldOn: string | null, 
/**
 * When it begins, as typed: `8 giờ 00`.
 */
begins: string, 
/**
 * Where.
 */
place: string, 
/**
 * Who calls the names (người dẫn chương trình).
 */
host: string, 
/**
 * What goes with each certificate beside the money: "khung, hoa".
 */
gift: string, 
/**
 * A note.
 */
note: string, 
/**
 * So many stand on the stage at once.
 */
atOnce: number, 
/**
 * So many seats a row of the hall has.
 */
rowSeats: number, 
/**
 * The row in which the first of them sits, counted from 1 (A).
 */
firstRow: number, };

/**
 * One of those who are commended, at the ceremony.
 */
export type CeremonyLine = { 
/**
 * Key of the award line.
 */
line: number, 
/**
 * Place in the whole list, from 1.
 */
number: number, 
/**
 * Name with its title of address.
 */
name: string, 
/**
 * Position and unit.
 */
post: string, 
/**
 * The unit.
 */
unit: string, 
/**
 * The award, in short.
 */
award: string, 
/**
 * Money in đồng.
 */
amount: number | null, 
/**
 * Row of the seat, from 1; none where nobody gave one.
 */
seatRow: number | null, 
/**
 * The seat in it, from 1.
 */
seat: number | null, 
/**
 * The same as tickets have it: `C12`; empty where there is none.
 */
seatText: string, 
/**
 * Whether they came.
 */
attendance: Attendance, 
/**
 * The same in words.
 */
attendanceText: string, 
/**
 * Who received it for them; empty where they did themselves.
 */
receivedBy: string, };

/**
 * The ceremony of a round.
 */
export type CeremonySheet = { 
/**
 * The round.
 */
round: number, 
/**
 * Title of the round.
 */
title: string, 
/**
 * Its standing decision; none while nothing was decided.
 */
decision: DecisionRow | null, 
/**
 * What is said of it as a whole.
 */
head: CeremonyDraft, 
/**
 * The turns in their order; none before they are arranged.
 */
turns: Array<CeremonyTurn>, 
/**
 * How many came.
 */
counts: CeremonyCounts, 
/**
 * What is to be made ready.
 */
gifts: Array<GiftLine>, };

/**
 * Those who are called to the stage together.
 */
export type CeremonyTurn = { 
/**
 * Local key.
 */
key: number, 
/**
 * Its number in the order of being called.
 */
number: number, 
/**
 * The award they get.
 */
award: string, 
/**
 * Tập thể, hộ gia đình or cá nhân.
 */
kindText: string, 
/**
 * Who hands over.
 */
presenter: string, 
/**
 * Position of who hands over.
 */
position: string, 
/**
 * They, in legal order.
 */
lines: Array<CeremonyLine>, };

/**
 * A bar of a chart.
 */
export type ChartBar = { 
/**
 * What it is called.
 */
label: string, 
/**
 * How many registrations.
 */
count: number, 
/**
 * The rows behind it; none where they are no list of registrations.
 */
query: ModelQuery | null, };

/**
 * What a person chose.
 */
export type ChoiceSet = { 
/**
 * The setting's name.
 */
name: string, 
/**
 * A value of it; none for the usual one.
 */
value: string | null, };

/**
 * A choice as the form shows it.
 */
export type ChoiceShown = { 
/**
 * The setting's name.
 */
name: string, 
/**
 * What it is called.
 */
text: string, 
/**
 * The values there are; none where it is a date (ISO), or a text where the usual one is
 * empty.
 */
values: Array<ChoiceValue>, 
/**
 * What was chosen; none where the usual one holds.
 */
chosen: string | null, 
/**
 * What holds where nobody chose.
 */
usual: string, };

/**
 * One value of a choice.
 */
export type ChoiceValue = { 
/**
 * Its code.
 */
value: string, 
/**
 * What it is called.
 */
text: string, };

/**
 * Which preference a paper is printed with.
 */
export type Chosen = { "as": "usual" } | { "as": "original" } | { "as": "named", 
/**
 * Its name.
 */
name: string, } | { "as": "draft", 
/**
 * What it says.
 */
preference: Preference, };

/**
 * What the page is told.
 */
export type Closing = "asked";

/**
 * Every reason for a refusal.
 */
export type Code = "no_such_file" | "not_readable" | "not_writable" | "file_exists" | "disk_full" | "disk_trouble" | "not_an_office" | "newer_file" | "older_file" | "office_in_use" | "file_locked" | "file_damaged" | "passphrase_needed" | "passphrase_wrong" | "not_encrypted" | "passphrase_weak" | "recovery_mistyped" | "backup_failed" | "backup_place_same" | "backup_place_gone" | "no_office" | "constraint" | "storage" | "outside_operation" | "internal" | "nothing_to_undo" | "nothing_to_redo" | "no_such_operation" | "already_undone" | "operation_sealed" | "before_migration" | "undo_conflict" | "journal_mismatch" | "json_unreadable" | "no_such_record" | "field_missing" | "field_unreadable" | "no_such_field" | "no_such_view" | "block_too_long" | "block_too_large" | "cell_too_long" | "no_such_subject" | "no_such_sheet" | "recipes_unreadable" | "recipes_newer" | "source_differs" | "wrong_ending" | "no_such_form" | "format_not_printed" | "cancelled" | "paper_failed" | "not_archival" | "too_long_to_tag" | "pages_unreadable" | "no_viewer" | "no_printer" | "print_refused" | "no_such_preference" | "preference_no_column" | "preference_no_columns" | "preference_narrow" | "preference_too_wide" | "preference_first_column" | "preference_unordered" | "preference_size" | "preference_unreadable" | "sentence_wrong" | "no_such_template" | "template_refused" | "template_wrong" | "template_too_long" | "template_no_record" | "template_gone" | "templates_full" | "template_not_word" | "nobody_expected" | "lock_file" | "empty_file" | "not_a_workbook" | "html_page" | "legacy_xml" | "not_narrative" | "encrypted" | "truncated" | "damaged" | "too_large" | "too_many_sheets" | "hostile" | "timeout" | "out_of_memory" | "reader_died" | "round_decided" | "nothing_to_decide" | "decision_blocked" | "warnings_open" | "number_taken" | "move_not_allowed" | "reason_missing" | "already_revoked" | "award_not_found" | "nothing_to_print" | "no_such_layout" | "layout_exists" | "layout_unreadable" | "blank_field" | "blank_token" | "blank_text" | "blank_size" | "blank_grid" | "recognition_not_recorded" | "blank_sheets_differ" | "offset_too_large" | "nothing_fits" | "picture_unreadable" | "picture_too_large" | "nothing_in_round" | "year_odd" | "day_ends_before" | "nothing_in_calendar" | "nobody_to_honour" | "model_nominated" | "not_recognised" | "recognised_before" | "replica_of_itself" | "model_twice_in_year" | "score_above_most" | "score_sheet_uneven" | "evidence_no_item" | "score_band_odd" | "score_sheet_used" | "view_too_large" | "no_models_to_print" | "attachment_refused" | "attachment_large" | "attachments_full" | "attachments_many" | "attachment_gone" | "report_locked" | "token_wrong" | "no_words_to_print" | "figure_there" | "period_odd" | "no_reports_to_print" | "no_table" | "no_rows" | "wrong_kind" | "kind_not_taken" | "batch_closed" | "file_changed";

/**
 * What one column holds.
 */
export type ColumnChoice = { 
/**
 * Its letters.
 */
letter: string, 
/**
 * The field, or none.
 */
field: string | null, };

/**
 * A column of a register.
 */
export type ColumnShape = { 
/**
 * Its code.
 */
code: string, 
/**
 * Its heading.
 */
name: string, 
/**
 * `text`, `long`, `day`, `count`, `money`, `quantity`, `choice` or `unit`.
 */
kind: string, 
/**
 * Its width in rem.
 */
rem: number, 
/**
 * Whether a line without it is unfinished.
 */
needed: boolean, 
/**
 * Whether it is hidden until somebody asks for it.
 */
private: boolean, 
/**
 * What can be chosen.
 */
choices: Array<string>, };

/**
 * A column of a form.
 */
export type ColumnShown = { 
/**
 * Its plain name.
 */
column: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its width in millimetres.
 */
widthMm: number, };

/**
 * One column of a table.
 */
export type ColumnUnderstood = { 
/**
 * Its letters.
 */
letter: string, 
/**
 * Its header, top down.
 */
header: string, 
/**
 * The field it holds; of several, the first.
 */
field: string | null, 
/**
 * All fields it holds.
 */
fields: Array<string>, 
/**
 * Name of the field for people; of several, all.
 */
fieldName: string | null, 
/**
 * Its first values.
 */
sample: Array<string>, 
/**
 * Code of the encoding that its text had in the file: `unicode`, `tcvn3` …
 */
encoding: string, 
/**
 * The same in words.
 */
encodingName: string, };

/**
 * What a preference says of a column.
 */
export type ColumnWish = { 
/**
 * Which one, by its plain name: `"ten"`.
 */
column: string, 
/**
 * Another title.
 */
title: string | null, 
/**
 * Another width in millimetres.
 */
widthMm: number | null, 
/**
 * Whether it is printed.
 */
shown: boolean, };

/**
 * What consolidating would do.
 */
export type Consolidation = { 
/**
 * The unit whose report it becomes.
 */
unit: number, 
/**
 * Its name on the last day of the period.
 */
unitName: string, 
/**
 * "23/27 đơn vị"
 */
coverage: string, 
/**
 * Names of the units that have not handed in.
 */
missing: Array<string>, 
/**
 * Figures that would change, in the order of the catalogue.
 */
changes: Array<FigureToChange>, 
/**
 * Figures that somebody typed and that stay, though the units come to something else.
 */
kept: Array<FigureToChange>, 
/**
 * Whether the report is locked; it is then another version that is made.
 */
locked: boolean, };

/**
 * What a copy holds, beside the present.
 */
export type CopyLook = { 
/**
 * The copy.
 */
copy: KeptCopy, 
/**
 * The tables in which records are, in the copy or now.
 */
tables: Array<TableCount>, 
/**
 * Its last operations, newest first; empty where it is of an older program.
 */
operations: Array<OperationRow>, 
/**
 * How many operations came after it, which the office would lose.
 */
later: number, };

/**
 * What somebody is in a council.
 */
export type CouncilDuty = "chair" | "deputy" | "secretary" | "member";

/**
 * A meeting of a round's council. What is empty prints as dots to be filled in by hand.
 */
export type CouncilMeeting = { 
/**
 * The council's name, as on the letterhead of its minutes.
 */
council: string, 
/**
 * Number of the minutes, as typed.
 */
number: string, 
/**
 * The day it met.
 */
heldOn: string | null, 
/**
 * When it began, as typed: `8 giờ 00`.
 */
begins: string, 
/**
 * When it ended, as typed.
 */
ends: string, 
/**
 * Where it met.
 */
place: string, 
/**
 * What was said and concluded, beside the votes; a line feed starts a paragraph.
 */
remarks: string, 
/**
 * Who belongs to it, in the order of the minutes.
 */
members: Array<CouncilMember>, };

/**
 * Somebody who belongs to a council.
 */
export type CouncilMember = { 
/**
 * The name, with its title of address if it is to be printed.
 */
name: string, 
/**
 * Position in the office.
 */
position: string, 
/**
 * What they are in the council.
 */
duty: CouncilDuty, 
/**
 * Whether they came.
 */
present: boolean, 
/**
 * Why they did not; empty where nobody said.
 */
absence: string, };

/**
 * What a day of the calendar is.
 */
export type DayKind = "fixed" | "work" | "campaign" | "conference" | "meeting" | "visit" | "ceremony" | "note" | "report" | "round" | "model" | "return" | "inspection" | "recommendation";

/**
 * What an office says of the days of a period; empty text leaves a day as usual.
 */
export type DaySet = { 
/**
 * Figures are counted up to this day.
 */
asOf: string, 
/**
 * The report is due on this day.
 */
due: string, 
/**
 * Until this day a unit may replace a locked report.
 */
openUntil: string, };

/**
 * What is asked to decide a round.
 */
export type DecideArgs = { 
/**
 * The round.
 */
round: number, 
/**
 * Number as typed: `15`, `15-QĐ/BDVTU` or `15/QĐ-UBND`.
 */
number: string, 
/**
 * Date of the decision.
 */
date: string, 
/**
 * Who signs.
 */
signer: string, 
/**
 * Position of the signer; empty takes the head of the issuing body.
 */
position: string, 
/**
 * Authority lines above the position (`T/M BAN …`, `KT. CHỦ TỊCH`); empty when none.
 */
authority: string, 
/**
 * Place of issue in the date line; empty takes the office's.
 */
place: string, 
/**
 * Document profile; none chooses by issuer and date.
 */
profile: DocumentProfile | null, 
/**
 * Whether the warnings were looked at.
 */
acceptWarnings: boolean, 
/**
 * Reasons for single findings.
 */
waivers: Array<Waiver>, };

/**
 * A decision with its lines, in legal order.
 */
export type Decision = { 
/**
 * Local key.
 */
key: number, 
/**
 * Its round.
 */
round: number, 
/**
 * Title of the round on the day of the decision.
 */
title: string, 
/**
 * Number with type and issuer.
 */
number: string, 
/**
 * Date.
 */
date: string, 
/**
 * Issuer as on the letterhead.
 */
issuer: string, 
/**
 * The body above it.
 */
superior: string, 
/**
 * Place of issue.
 */
place: string, 
/**
 * Who signed.
 */
signer: string, 
/**
 * Position of the signer.
 */
position: string, 
/**
 * Authority lines.
 */
authority: string, 
/**
 * Document profile.
 */
profile: DocumentProfile, 
/**
 * The lines.
 */
lines: Array<AwardLine>, 
/**
 * Sum of the money in đồng.
 */
total: number, 
/**
 * Whether the whole decision was revoked.
 */
revoked: boolean, };

/**
 * A decision in one line.
 */
export type DecisionRow = { 
/**
 * Local key.
 */
key: number, 
/**
 * Number with type and issuer: `15-QĐ/BDVTU`.
 */
number: string, 
/**
 * Date.
 */
date: string, 
/**
 * Who signed.
 */
signer: string, 
/**
 * Lines in it.
 */
lines: number, 
/**
 * Sum of the money in đồng.
 */
total: number, 
/**
 * Whether the whole decision was revoked.
 */
revoked: boolean, };

/**
 * The document profile, chosen by the issuing authority and the document's date.
 */
export type DocumentProfile = "party_old" | "party_hd36" | "party_hd05" | "state_nd30" | "front";

/**
 * A column of a sheet.
 */
export type DrawnColumn = { 
/**
 * Its letters.
 */
letter: string, 
/**
 * How wide its texts are, in letters, within bounds.
 */
width: number, 
/**
 * The field it holds.
 */
field: string | null, 
/**
 * Name of the field for people; of several, all.
 */
fieldName: string | null, };

/**
 * What a row was taken for.
 */
export type DrawnKind = "heading" | "group" | "data" | "total" | "note" | "skipped" | "blank";

/**
 * A row of a sheet.
 */
export type DrawnRow = { 
/**
 * Row on the sheet, from 1.
 */
row: number, 
/**
 * What it was taken for.
 */
kind: DrawnKind, 
/**
 * Why it is no data, in words.
 */
why: string | null, 
/**
 * The headings over it, joined by " / ".
 */
group: string | null, 
/**
 * Its cells, in the order of the columns; shorter where nothing follows.
 */
cells: Array<string | null>, 
/**
 * Cells whose text was repaired when it was read.
 */
repaired: Array<Repaired>, 
/**
 * The staged row that was made of it, and what becomes of that.
 */
staged: number | null, 
/**
 * What becomes of it.
 */
state: StagedState | null, };

/**
 * One figure behind a total, or a unit that has none.
 */
export type DrillRow = { 
/**
 * Key of the unit.
 */
unit: number, 
/**
 * Its name on the last day of the period.
 */
unitName: string, 
/**
 * The report; none where there is none that counts.
 */
report: number | null, 
/**
 * The period of the report: a shorter one where the figure follows from several.
 */
period: string, 
/**
 * Code of the indicator: parts of a share have their own lines.
 */
code: string, 
/**
 * The figure as people read it.
 */
text: string, 
/**
 * Whether it is in the total.
 */
counted: boolean, 
/**
 * Why it is not.
 */
why: string, 
/**
 * The footnote at the figure.
 */
note: string, 
/**
 * The workbook cell it was read from: "file, sheet, C13".
 */
origin: string | null, };

/**
 * What the page is told.
 */
export type Dropped = { "state": "hovering", 
/**
 * Name of the first, without folders.
 */
name: string, 
/**
 * How many there are.
 */
count: number, 
/**
 * What the first is by its name.
 */
kind: DroppedKind, } | { "state": "let", 
/**
 * Name of the first, without folders.
 */
name: string, 
/**
 * How many there are.
 */
count: number, 
/**
 * What the first is by its name.
 */
kind: DroppedKind, } | { "state": "left" };

/**
 * What a file is by its name; its content decides later.
 */
export type DroppedKind = "workbook" | "office" | "picture" | "other";

/**
 * What is to become of a row that has a twin.
 */
export type DuplicateChoice = "skip" | "replace" | "both";

/**
 * Two nominations that may be one recipient.
 */
export type DuplicatePair = { 
/**
 * A nomination of the round.
 */
a: number, 
/**
 * Another one, of this round or of an earlier one.
 */
b: number, 
/**
 * The first in words: name, birth, unit.
 */
aText: string, 
/**
 * The second in words, with its round when that is another one.
 */
bText: string, 
/**
 * Why they are shown, in words.
 */
scoreText: string, 
/**
 * What someone has already said: the same (`true`) or not (`false`).
 */
same: boolean | null, };

/**
 * An encoding that a person names for a sheet or a column.
 */
export type EncodingChoice = { 
/**
 * Letters of the column; none is the whole sheet.
 */
letter: string | null, 
/**
 * `unicode`, `tcvn3`, `vni`, `viscii`, `windows-1258`; none leaves it to the program again.
 */
code: string | null, };

/**
 * A cell before and after.
 */
export type EncodingExample = { 
/**
 * Its address: `B7`.
 */
cell: string, 
/**
 * As it stands in the file.
 */
before: string, 
/**
 * As it is read.
 */
after: string, };

/**
 * An encoding that can be chosen.
 */
export type EncodingName = { 
/**
 * Its code.
 */
code: string, 
/**
 * Its name for people.
 */
name: string, };

/**
 * How the text of a sheet was understood.
 */
export type EncodingUnderstood = { 
/**
 * Its code: `unicode`, `tcvn3` …
 */
code: string, 
/**
 * Its name for people.
 */
name: string, 
/**
 * Whether a person said so.
 */
said: boolean, 
/**
 * Cells that were changed.
 */
changed: number, 
/**
 * Some of them, before and after.
 */
examples: Array<EncodingExample>, 
/**
 * Cells with letters that mean nothing in it: something was lost before. Told are the first.
 */
losses: Array<string>, 
/**
 * The encodings there are.
 */
choices: Array<EncodingName>, };

/**
 * A report to fill in.
 */
export type EntrySheet = { 
/**
 * Its head.
 */
head: ReportHead, 
/**
 * The period before, in words; empty where there is none.
 */
previousName: string, 
/**
 * The same period of the year before, in words.
 */
lastYearName: string, 
/**
 * Its indicators in the order of the form.
 */
rows: Array<CellRow>, 
/**
 * What the rules say.
 */
findings: Array<ReportFinding>, 
/**
 * All versions, newest first: key and version.
 */
versions: Array<[number, number]>, 
/**
 * Its moves, oldest first.
 */
events: Array<ReportEvent>, };

/**
 * An item that evidence can be given for.
 */
export type EvidenceItem = { 
/**
 * Its code in the sheet.
 */
code: string, 
/**
 * What is judged.
 */
label: string, 
/**
 * Whether the sheet asks for evidence.
 */
wanted: boolean, };

/**
 * A unit of which nominations are expected.
 */
export type ExpectedUnit = { 
/**
 * Its key.
 */
key: number, 
/**
 * Its code.
 */
code: string, 
/**
 * Its name on the round's day.
 */
name: string, 
/**
 * Nominations of the round from it, or from what lies in it.
 */
sent: number, };

/**
 * The units a round expects to hear of.
 */
export type ExpectedUnits = { 
/**
 * Whether somebody chose them for this round.
 */
chosen: boolean, 
/**
 * The units, in the order of the registry.
 */
units: Array<ExpectedUnit>, };

/**
 * A refusal: what, with which values, and where.
 */
export type Failure = { 
/**
 * What is wrong.
 */
code: Code, 
/**
 * The values its sentence names.
 */
params: { [key in string]: Param }, 
/**
 * The file and cell it is about, if it is about one.
 */
place: Place | null, };

/**
 * A field that a column can be said to hold.
 */
export type FieldChoice = { 
/**
 * Its code.
 */
code: string, 
/**
 * Its name for people.
 */
name: string, };

/**
 * A field with what it says on the newest paper.
 */
export type FieldHelp = { 
/**
 * Its name: `so_quyet_dinh`.
 */
name: string, 
/**
 * What it says on the newest paper of that form.
 */
example: string, };

/**
 * One change of a figure: the old one, the new one, who, when and why.
 */
export type FigureChange = { 
/**
 * Instant, ISO in UTC.
 */
at: string, 
/**
 * Who.
 */
actor: string, 
/**
 * The figure before; empty where there was none.
 */
before: string, 
/**
 * The figure after; empty where there is none.
 */
after: string, 
/**
 * Why, where it was said.
 */
reason: string, 
/**
 * What was done, in words.
 */
what: string, };

/**
 * A figure that consolidating would change.
 */
export type FigureToChange = { 
/**
 * Code of the indicator.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What the report says now; empty for nothing.
 */
before: string, 
/**
 * What it would say; empty for nothing.
 */
after: string, 
/**
 * "23/27 đơn vị"
 */
coverage: string, };

/**
 * One finding.
 */
export type Finding = { 
/**
 * The rule.
 */
rule: Rule, 
/**
 * How grave.
 */
severity: Severity, 
/**
 * The sentence, in the language spoken when it was asked for.
 */
text: string, 
/**
 * The nomination, none when it concerns the whole round.
 */
nomination: number | null, 
/**
 * The field to mend.
 */
field: string | null, 
/**
 * Other nominations it speaks of.
 */
others: Array<number>, 
/**
 * Whether a reason may set it aside.
 */
waivable: boolean, 
/**
 * The reason that set it aside, if one was given.
 */
waived: string | null, };

/**
 * What the rules say about a round, the gravest first, as far as a screen shows it.
 */
export type FindingList = { 
/**
 * How many findings there are.
 */
total: number, 
/**
 * How many of them stop a decision.
 */
stops: number, 
/**
 * How many are warnings.
 */
warnings: number, 
/**
 * The first of them.
 */
rows: Array<Finding>, };

/**
 * A form one can print.
 */
export type FormChoice = { 
/**
 * `subject.form`: `"awards.l1"`.
 */
id: string, 
/**
 * Its name for people.
 */
name: string, };

/**
 * A form as it came with the program, as far as a preference can change it.
 */
export type FormColumns = { 
/**
 * Its columns.
 */
columns: Array<ColumnShown>, 
/**
 * Width of the page between its margins in millimetres.
 */
roomMm: number, 
/**
 * Size of the table's words in points.
 */
fontPt: number, 
/**
 * The body above the issuer.
 */
superior: string, 
/**
 * The issuing body.
 */
issuer: string, 
/**
 * The sentence under the list.
 */
closing: string, 
/**
 * Fields that a sentence may hold.
 */
fields: Array<string>, 
/**
 * Whether its lines can stand in another order.
 */
movable: boolean, 
/**
 * Its lines in the order of the form, to be put in order by hand; none where they cannot be
 * moved, and none where there are more than anybody puts in order by hand.
 */
lines: Array<LineShown>, };

/**
 * A line of a paper, for whoever puts lines in another order by hand.
 */
export type FormLine = { 
/**
 * The record it came from; what [`super::Preference::by_hand`] holds.
 */
record: number, 
/**
 * Its name as the paper writes it.
 */
name: string, 
/**
 * Its unit.
 */
unit: string, 
/**
 * The award.
 */
award: string, };

/**
 * Gender, asked only where a rule needs it (AW-08, medals).
 */
export type Gender = "male" | "female";

/**
 * What is to be made ready of one kind: the same award, for the same kind of recipient, with the
 * same money.
 */
export type GiftLine = { 
/**
 * The award.
 */
award: string, 
/**
 * Tập thể, hộ gia đình or cá nhân.
 */
kindText: string, 
/**
 * How many.
 */
count: number, 
/**
 * Money for each, in đồng.
 */
amount: number | null, 
/**
 * Money for all of them, in đồng.
 */
total: number, };

/**
 * Who gives what goes in.
 */
export type Giver = "state" | "people" | "other";

/**
 * Goods of a fund.
 */
export type Goods = { 
/**
 * What it is.
 */
item: string, 
/**
 * In which measure; all that is weighed is held in kilograms.
 */
measure: string, 
/**
 * Thousandths that were there at the beginning.
 */
opening: number, 
/**
 * Thousandths that came in.
 */
cameIn: number, 
/**
 * Thousandths that went out.
 */
wentOut: number, 
/**
 * As people read what is left.
 */
leftText: string, };

/**
 * One day of a month's grid.
 */
export type GridDay = { 
/**
 * The day.
 */
date: string, 
/**
 * Whether it is of the month, or fills a week up.
 */
inside: boolean, 
/**
 * Its days, by their places in [`MonthGrid::days`].
 */
days: Array<number>, };

/**
 * How lines are put into groups.
 */
export type Grouping = "legal" | "none" | "unit" | "award";

/**
 * Something that was found.
 */
export type Hit = { 
/**
 * What it is.
 */
kind: HitKind, 
/**
 * Key of its record: a recipient, a unit, a round, a decision, a registration of a model.
 */
key: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * What tells it from others of that name.
 */
detail: string, 
/**
 * How many records it stands for: the nominations of a person, the lines of a decision.
 */
count: number, 
/**
 * Where the window shows it: `["awards", "round", "12", "nomination", "88"]`.
 */
place: Array<string>, };

/**
 * What a hit is.
 */
export type HitKind = "person" | "household" | "collective" | "unit" | "round" | "decision" | "model" | "report" | "line" | "day";

/**
 * The desk.
 */
export type Home = { 
/**
 * What waits to be finished, oldest first.
 */
drafts: Array<HomeItem>, 
/**
 * What has a day, or waits too long: the most urgent first.
 */
deadlines: Array<HomeItem>, 
/**
 * The next days of the year's calendar and its tasks that are late, in the order of their days.
 */
coming: Array<HomeItem>, 
/**
 * The last imports, newest first.
 */
imports: Array<HomeItem>, 
/**
 * The last operations, newest first.
 */
operations: Array<OperationRow>, 
/**
 * Whether a copy of the office file exists.
 */
backup: BackupState, 
/**
 * Whether a copy lies in a second place too.
 */
place: PlaceState, 
/**
 * How much the office file holds.
 */
counts: HomeCounts, };

/**
 * How much the office file holds.
 */
export type HomeCounts = { 
/**
 * Commendation rounds.
 */
rounds: number, 
/**
 * Nominations of all rounds.
 */
nominations: number, 
/**
 * Decisions.
 */
decisions: number, 
/**
 * Units, with those that ended.
 */
units: number, };

/**
 * A line of the desk.
 */
export type HomeItem = { 
/**
 * `"round"`, an import's state (`"staged"`, `"committed"`), or `"return"`: something revoked
 * that is to be given back, `"model_day"`: a day of the calendar of models, `"reports"`: a
 * period whose reports are due, `"register"`: a line of a register, `"task"`: something
 * of the calendar that waits to be done, `"day"`: a day of it that comes and goes.
 */
kind: string, 
/**
 * The record's key.
 */
key: number, 
/**
 * The round it belongs to.
 */
round: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * What is to be known of it, in a few words.
 */
detail: string, 
/**
 * When it was touched last, UTC; empty where that is not kept.
 */
at: string, 
/**
 * The day by which it is to be done.
 */
due: string | null, 
/**
 * Whether that day is over.
 */
overdue: boolean, 
/**
 * Where the window shows it: `["awards", "round", "12"]`.
 */
place: Array<string>, };

/**
 * What a commit would do.
 */
export type ImportCounts = { 
/**
 * Rows that add a record.
 */
new: number, 
/**
 * Rows that change one.
 */
changed: number, 
/**
 * Rows that say what is there already.
 */
same: number, 
/**
 * Rows left out.
 */
rejected: number, 
/**
 * Rows with something to look at.
 */
problems: number, };

/**
 * A figure of the register.
 */
export type IndicatorCount = { 
/**
 * Its code: `C10`.
 */
code: string, 
/**
 * Its name in the catalogue of indicators.
 */
name: string, 
/**
 * Its unit.
 */
unit: string, 
/**
 * How many registrations it counts; of a ratio, the numerator.
 */
count: number, 
/**
 * Of a ratio, the denominator.
 */
of: number | null, 
/**
 * The figure as people read it: `76`, `62,5 %`; empty for a ratio of nothing.
 */
text: string, };

/**
 * How figures of an indicator go together over units and over time.
 */
export type IndicatorKind = "flow" | "stock" | "ratio" | "weighted" | "distinct" | "register" | "year_to_date";

/**
 * An indicator as screens see it.
 */
export type IndicatorRow = { 
/**
 * Its code: `F01`, `Z02`.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its unit of measure.
 */
unit: string, 
/**
 * How its figures go together.
 */
kind: IndicatorKind, 
/**
 * The part of a report it belongs to.
 */
group: string, 
/**
 * The indicator it is a part of, by code.
 */
under: string | null, 
/**
 * How it follows from others, in words.
 */
formula: string | null, 
/**
 * Decimals that people see.
 */
decimals: number, 
/**
 * Whether the office added it.
 */
own: boolean, };

/**
 * The total of one indicator.
 */
export type IndicatorTotal = { 
/**
 * Code of the indicator.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its unit of measure.
 */
measure: string, 
/**
 * The part of a report it belongs to.
 */
group: string, 
/**
 * How its figures go together.
 */
kind: IndicatorKind, 
/**
 * Whole parts of its unit; none where there is no total.
 */
amount: number | null, 
/**
 * Of a share: above the line and below it.
 */
parts: [number, number] | null, 
/**
 * The total as people read it; empty where there is none.
 */
text: string, 
/**
 * Units whose figures are in it.
 */
counted: number, 
/**
 * Units that were to report.
 */
expected: number, 
/**
 * "23/27 đơn vị"
 */
coverage: string, 
/**
 * What it leaves out or makes of its parts, each as a sentence.
 */
notes: Array<string>, 
/**
 * What the months of the period come to, where it differs from what was typed for it.
 */
byMonths: string | null, };

/**
 * A copy with its result.
 */
export type KeptCopy = { 
/**
 * Its file's name, by which it is asked for: `"so-20240618T030405678Z.sdv"`.
 */
name: string, 
/**
 * The instant, UTC, as `2024-06-18T03:04:05.678Z`.
 */
at: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * Why it was made.
 */
why: Why, 
/**
 * The number of the last operation in it.
 */
head: number, 
/**
 * The mark of that operation, as hexadecimal digits.
 */
mark: string, 
/**
 * The records of each table of records.
 */
counts: { [key in string]: number }, 
/**
 * The records altogether.
 */
records: number, };

/**
 * A view that is kept by its name.
 */
export type KeptView = { 
/**
 * The name.
 */
name: string, 
/**
 * Rows, order and columns, as the window wrote them down.
 */
content: string, };

/**
 * The kinds of sheet that are known.
 */
export type Kind = "awards" | "models" | "indicators" | "donations" | "petitions" | "recommendations" | "calendar";

/**
 * How many days there are of a kind.
 */
export type KindCount = { 
/**
 * The kind.
 */
kind: DayKind, 
/**
 * The same in words.
 */
text: string, 
/**
 * How many.
 */
count: number, };

/**
 * The languages of the catalogue.
 */
export type Lang = "vi" | "en";

/**
 * How far a layout has come.
 */
export type Laying = { 
/**
 * Rows that are laid out.
 */
done: number, 
/**
 * Rows of the document.
 */
total: number, };

/**
 * How many may be proposed for a level.
 */
export type LevelQuota = { 
/**
 * The level.
 */
level: ModelLevel, 
/**
 * The same in words.
 */
levelText: string, 
/**
 * The quota; none where none is set.
 */
most: number | null, 
/**
 * How many are proposed for it or recognised at it.
 */
used: number, 
/**
 * How many more may be proposed; below 0 where there are too many.
 */
left: number | null, };

/**
 * How many lines of another register belong to a line.
 */
export type LineChild = { 
/**
 * Code of the register.
 */
register: string, 
/**
 * How many.
 */
count: number, };

/**
 * Something that is said of a line.
 */
export type LineFinding = { 
/**
 * The column it is about; empty for the whole line.
 */
column: string, 
/**
 * How grave it is; a line with an error counts for nothing.
 */
severity: Severity, 
/**
 * As a sentence.
 */
text: string, };

/**
 * In which order lines stand, within their groups.
 */
export type LineOrder = "legal" | "name" | "unit" | "hand";

/**
 * What lines are asked for.
 */
export type LineQuery = { 
/**
 * Code of the register.
 */
register: string, 
/**
 * The line they belong to; none for all lines of the register.
 */
parent: number | null, 
/**
 * Words that stand somewhere in them.
 */
text: string, 
/**
 * The year of their day; none for all.
 */
year: number | null, 
/**
 * Only those that something is said of.
 */
onlyProblems: boolean, 
/**
 * Only those whose day is over and something is left to do.
 */
onlyOverdue: boolean, 
/**
 * Only those that something is left to do with.
 */
onlyOpen: boolean, 
/**
 * By what they are ordered; as they were entered where nothing is said.
 */
sort: Array<LinesOrder>, };

/**
 * A line of a register.
 */
export type LineRow = { 
/**
 * Local key.
 */
key: number, 
/**
 * Code of the register.
 */
register: string, 
/**
 * The line it belongs to.
 */
parent: number | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * What people read in its columns, by code; what could not be read stands as it was typed.
 */
cells: { [key in string]: string }, 
/**
 * What is said of it.
 */
findings: Array<LineFinding>, 
/**
 * Whether it is added up.
 */
counts: boolean, 
/**
 * Whether its day is over and something is left to do.
 */
overdue: boolean, 
/**
 * The lines that belong to it.
 */
below: Array<LineChild>, 
/**
 * What the unit it is of is now, where that ended.
 */
now: string, 
/**
 * Where it came from: "thu.xlsx, Sheet1, dòng 12"; empty where it was typed.
 */
origin: string, };

/**
 * A line of a form, as somebody sees it who puts lines in order by hand.
 */
export type LineShown = { 
/**
 * The record, by which an order by hand names it.
 */
record: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Its unit.
 */
unit: string, 
/**
 * Its award.
 */
award: string, 
/**
 * The headings under which the law has it, joined.
 */
heading: string, };

/**
 * A line with those it belongs to, the nearest first.
 */
export type LineStory = { 
/**
 * The line.
 */
line: LineRow, 
/**
 * What it belongs to.
 */
above: Array<LineRow>, };

/**
 * What a block did.
 */
export type LinesApplied = { 
/**
 * The lines, in their order; lines of the block that made nothing are left out.
 */
keys: Array<number>, 
/**
 * The first of them as they are now.
 */
rows: Array<LineRow>, };

/**
 * One step of an order.
 */
export type LinesOrder = { 
/**
 * Code of a column.
 */
by: string, 
/**
 * The largest first.
 */
descending: boolean, };

/**
 * A list of a form.
 */
export type ListHelp = { 
/**
 * What its markers call it.
 */
name: string, 
/**
 * Its fields.
 */
fields: Array<FieldHelp>, };

/**
 * What a person sets for this machine.
 */
export type MachineSettings = { 
/**
 * The window's looks.
 */
theme: WindowTheme, 
/**
 * Size of text in percent of the usual one, 80 to 200.
 */
textSize: number, 
/**
 * The language of the window.
 */
lang: Lang, 
/**
 * Whether the office that was open last is opened at the start.
 */
restoreLast: boolean, 
/**
 * How each grid is laid out, by its name: text that only the window reads.
 */
grids: { [key in string]: string }, };

/**
 * Points of one item by one side, as typed.
 */
export type MarkGiven = { 
/**
 * Code of the item.
 */
item: string, 
/**
 * Who gives them.
 */
side: ScoreSide, 
/**
 * The points as typed (`12,5`), `x` for a veto that is met; empty takes them back.
 */
points: string, 
/**
 * The evidence.
 */
evidence: string, };

/**
 * Points of an item by one side.
 */
export type MarkShown = { 
/**
 * Who gave them.
 */
side: ScoreSide, 
/**
 * The points as shown; `x` for a veto that is met; empty where there are none.
 */
text: string, 
/**
 * The evidence.
 */
evidence: string, 
/**
 * Why the text counts for nothing, for people; empty where it counts.
 */
problem: string, };

/**
 * How sure a match is.
 */
export type MatchedBy = "exact" | "alias" | "unaccented";

/**
 * The sheet of a period.
 */
export type Matrix = { 
/**
 * The period in words.
 */
periodName: string, 
/**
 * The units across.
 */
units: Array<MatrixUnit>, 
/**
 * The indicators down, in the order of the form.
 */
rows: Array<MatrixRow>, };

/**
 * A figure on the sheet.
 */
export type MatrixCell = { 
/**
 * What was typed, else the figure as it was taken; empty for nothing.
 */
text: string, 
/**
 * What the rules say of it, as sentences; empty where all is well.
 */
mark: string, 
/**
 * Whether that is an error and no warning.
 */
wrong: boolean, };

/**
 * An indicator down the sheet.
 */
export type MatrixRow = { 
/**
 * Code of the indicator.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its unit of measure.
 */
measure: string, 
/**
 * The indicator it is a part of.
 */
under: string | null, 
/**
 * The figures in the order of the units.
 */
cells: Array<MatrixCell>, };

/**
 * A figure typed into the sheet.
 */
export type MatrixTyped = { 
/**
 * Key of the unit.
 */
unit: number, 
/**
 * Code of the indicator.
 */
code: string, 
/**
 * What was typed; empty takes the figure away.
 */
text: string, };

/**
 * A unit across the sheet.
 */
export type MatrixUnit = { 
/**
 * Key of the unit.
 */
unit: number, 
/**
 * Its name on the last day of the period.
 */
name: string, 
/**
 * The newest version of its report; none where there is none yet.
 */
report: number | null, 
/**
 * Whether its figures can be typed.
 */
open: boolean, };

/**
 * How it is measured.
 */
export type Measure = "dong" | "days" | "area";

/**
 * What a medal for service asks for, in whole years.
 */
export type MedalRule = { 
/**
 * Years in the sectors.
 */
minYears: number, 
/**
 * Years in the sectors that are enough for somebody who led long enough.
 */
minYearsIfLeader: number, 
/**
 * How long that is.
 */
minLeaderYears: number, 
/**
 * Which work counts.
 */
sectors: Array<Sector>, 
/**
 * Whether the office has confirmed it.
 */
confirmed: boolean, };

/**
 * The charts of a year.
 */
export type ModelCharts = { 
/**
 * The year.
 */
year: number, 
/**
 * All years there are, the newest first.
 */
years: Array<number>, 
/**
 * By field of the movement.
 */
fields: Array<ChartBar>, 
/**
 * By level of recognition.
 */
levels: Array<ChartBar>, 
/**
 * By state.
 */
states: Array<ChartBar>, 
/**
 * From registered to commended.
 */
funnel: Array<ChartBar>, 
/**
 * Registered in this year and those before it.
 */
past: Array<ChartBar>, 
/**
 * By unit; as they were, or mapped to the units of today.
 */
units: Array<ChartBar>, };

/**
 * A step of a registration's life.
 */
export type ModelEvent = { 
/**
 * When, UTC.
 */
at: string, 
/**
 * Who.
 */
actor: string, 
/**
 * From which state, in words.
 */
fromText: string, 
/**
 * To which state.
 */
to: ModelState, 
/**
 * The same in words.
 */
toText: string, 
/**
 * Why.
 */
reason: string, };

/**
 * One finding.
 */
export type ModelFinding = { 
/**
 * The rule.
 */
rule: ModelRule, 
/**
 * How grave.
 */
severity: Severity, 
/**
 * The sentence, in the language spoken when it was asked for.
 */
text: string, 
/**
 * The field to mend.
 */
column: string | null, 
/**
 * Other registrations it speaks of.
 */
others: Array<number>, };

/**
 * What is registered.
 */
export type ModelKind = "model" | "collective" | "individual";

/**
 * The level of a recognition. Districts gave them until 30 June 2025.
 */
export type ModelLevel = "commune" | "district" | "province" | "central";

/**
 * What a list of registrations can be ordered by. Where a row has nothing to order by, it comes
 * last in either direction.
 */
export type ModelOrder = "entered" | "title" | "field" | "unit" | "kind" | "novelty" | "place" | "starts" | "ends" | "score" | "recognised" | "state";

/**
 * Two registrations that may be of one model.
 */
export type ModelPair = { 
/**
 * The registration of the year that was asked for.
 */
key: number, 
/**
 * Its title.
 */
title: string, 
/**
 * Who carries it.
 */
unit: string, 
/**
 * The other one.
 */
other: number, 
/**
 * Its year.
 */
otherYear: number, 
/**
 * Its title.
 */
otherTitle: string, 
/**
 * Who carries it.
 */
otherUnit: string, 
/**
 * From 0 to 100.
 */
score: number, 
/**
 * What made the score, in words.
 */
whyText: string, };

/**
 * What a screen asks for. A list that is empty asks for everything.
 */
export type ModelQuery = { 
/**
 * The columns to order by, the one that decides first.
 */
sort: Array<ModelSort>, 
/**
 * Only those with a finding that is no hint, or an unread text.
 */
onlyProblems: boolean, 
/**
 * Words looked for, without regard to accents.
 */
text: string, 
/**
 * Only this year.
 */
year: number | null, 
/**
 * Codes of fields; the empty code asks for those without one.
 */
fields: Array<string>, 
/**
 * Kinds.
 */
kinds: Array<ModelKind>, 
/**
 * States.
 */
states: Array<ModelState>, 
/**
 * Novelties.
 */
novelties: Array<Novelty>, 
/**
 * Recognised at one of these levels.
 */
levels: Array<ModelLevel>, 
/**
 * Only of this territory and those in it.
 */
unit: number | null, 
/**
 * Only of exactly these territories; 0 asks for those of none that is known.
 */
units: Array<number>, 
/**
 * Only those that a nomination praises.
 */
commended: boolean, 
/**
 * Words of a programme.
 */
programme: string, 
/**
 * Only those that this indicator counts: `C10`.
 */
indicator: string | null, };

/**
 * A registration in a list.
 */
export type ModelRow = { 
/**
 * Local key of the registration.
 */
key: number, 
/**
 * Local key of its model, the same over the years.
 */
model: number, 
/**
 * The year it is registered for.
 */
year: number, 
/**
 * `DVK-<unit>-<year>-nnn`.
 */
code: string, 
/**
 * Its fields by their codes, as people read them; the contact is masked.
 */
cells: { [key in string]: string }, 
/**
 * The territory that it certainly is of.
 */
unitKey: number | null, 
/**
 * Where it stands.
 */
state: ModelState, 
/**
 * The same in words.
 */
stateText: string, 
/**
 * Why it was returned, paused, failed or stopped.
 */
stateReason: string, 
/**
 * Points given by the office itself, in hundredths.
 */
ownScore: number | null, 
/**
 * Points of the appraisal.
 */
appraisedScore: number | null, 
/**
 * Points of the conclusion.
 */
concludedScore: number | null, 
/**
 * The highest level that recognised it that year.
 */
recognised: ModelLevel | null, 
/**
 * The same in words; empty where there is none.
 */
recognisedText: string, 
/**
 * In how many places it is taken over.
 */
replicas: number, 
/**
 * How many nominations praise it.
 */
nominations: number, 
/**
 * Where it was imported from.
 */
origin: Origin | null, 
/**
 * Texts that wait beside an empty field.
 */
raw: Array<RawEntry>, 
/**
 * Fields that must be filled in before it is approved.
 */
missing: Array<string>, 
/**
 * What the rules say about it.
 */
findings: Array<ModelFinding>, };

/**
 * The rule a finding comes from.
 */
export type ModelRule = "missing" | "unread" | "ends_before" | "replica_of_nothing" | "twice_in_year" | "same_elsewhere" | "score_above_most" | "recognised_before" | "district_ended" | "unit_ended";

/**
 * One column a list is ordered by.
 */
export type ModelSort = { 
/**
 * The column.
 */
by: ModelOrder, 
/**
 * The last first.
 */
descending: boolean, };

/**
 * Where a registration stands.
 */
export type ModelState = "registered" | "approved" | "under_way" | "self_assessed" | "appraised" | "recognised" | "replicated" | "returned" | "paused" | "failed" | "stopped";

/**
 * Everything that is known of one registration and its model.
 */
export type ModelStory = { 
/**
 * The registration.
 */
row: ModelRow, 
/**
 * Names of the fields that are missing.
 */
missingText: Array<string>, 
/**
 * What goes in.
 */
resources: Array<Resource>, 
/**
 * Goals in numbers.
 */
targets: Array<TargetRow>, 
/**
 * Its way through the states, the first step first.
 */
events: Array<ModelEvent>, 
/**
 * Every recognition of the model, of all years.
 */
recognitions: Array<Recognition>, 
/**
 * Its registrations of all years.
 */
years: Array<YearOfModel>, 
/**
 * The model that it takes over.
 */
origin: OtherModel | null, 
/**
 * Where it is taken over, as a tree in reading order.
 */
replicas: Array<OtherModel>, 
/**
 * Nominations that praise it.
 */
nominations: Array<Praise>, 
/**
 * States it may be moved to.
 */
next: Array<StateChoice>, 
/**
 * Whether a decision may recognise it.
 */
canBeRecognised: boolean, };

/**
 * What a block did.
 */
export type ModelsApplied = { 
/**
 * The registrations of its lines, in their order; lines that made nothing are left out.
 */
keys: Array<number>, 
/**
 * The first of them as they are now.
 */
rows: Array<ModelRow>, };

/**
 * A month, week by week from Monday.
 */
export type MonthGrid = { 
/**
 * The first of the month.
 */
first: string, 
/**
 * Weeks of seven days.
 */
weeks: Array<Array<GridDay>>, 
/**
 * Everything that touches one of them, in order.
 */
days: Array<YearDay>, 
/**
 * Today.
 */
today: string, };

/**
 * What a month did to a fund.
 */
export type MonthOfFund = { 
/**
 * 1 to 12.
 */
month: number, 
/**
 * đồng that came in.
 */
cameIn: number, 
/**
 * đồng that went out.
 */
wentOut: number, 
/**
 * đồng at its end.
 */
closing: number, };

/**
 * The words of a report.
 */
export type Narrative = { 
/**
 * Key of the report.
 */
report: number, 
/**
 * Its unit, as it was called on the last day of the period.
 */
unitName: string, 
/**
 * The period in words.
 */
periodName: string, 
/**
 * Its outline, by name and version.
 */
outlineName: string, 
/**
 * Its headings, in order.
 */
sections: Array<SectionHead>, 
/**
 * Whether it can be changed.
 */
open: boolean, };

/**
 * What an office says of an indicator of its own.
 */
export type NewIndicator = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its unit of measure: "cuộc", "đồng", "%".
 */
unit: string, 
/**
 * How its figures go together.
 */
kind: IndicatorKind, 
/**
 * The part of a report it belongs to.
 */
group: string, 
/**
 * Decimals of its figures; none for those of its unit.
 */
decimals: number | null, 
/**
 * Of a share: codes above the line and below it.
 */
parts: Array<string>, 
/**
 * See `parts`.
 */
whole: Array<string>, };

/**
 * What is asked when a file is made.
 */
export type NewOffice = { 
/**
 * The office: "Ban Dân vận Quận ủy Ninh Kiều".
 */
name: string, 
/**
 * The body above it, as the letterhead names it: "Quận ủy Ninh Kiều".
 */
superior: string, 
/**
 * Where its documents are dated: "Ninh Kiều".
 */
place: string, 
/**
 * The code of its unit, if it stands for one.
 */
unit: string | null, };

/**
 * What an office says of an outline.
 */
export type NewOutline = { 
/**
 * Its name.
 */
name: string, 
/**
 * The first day it is used from.
 */
validFrom: string, 
/**
 * Its headings, in order. One that is new has an empty id and is given one (`Z01`).
 */
sections: Array<OutlineSection>, };

/**
 * What an office says of a form.
 */
export type NewReportForm = { 
/**
 * The code of the form that this is a version of; none for a new form.
 */
code: string | null, 
/**
 * Its name.
 */
name: string, 
/**
 * The first day it is used from.
 */
validFrom: string, 
/**
 * Kinds of period; empty for all.
 */
spans: Array<string>, 
/**
 * Kinds of unit; empty for all.
 */
kinds: Array<UnitKind>, 
/**
 * Codes of its indicators, in order.
 */
indicators: Array<string>, };

/**
 * What is asked for a new round, or for a changed one.
 */
export type NewRound = { 
/**
 * Title.
 */
title: string, 
/**
 * What it is about.
 */
theme: Theme, 
/**
 * Year of the achievement.
 */
year: number, 
/**
 * Who decides.
 */
issuer: string, 
/**
 * The body above the issuer; empty takes the office's own.
 */
superior: string, 
/**
 * Who proposes.
 */
proposer: string, 
/**
 * Code of the award catalogue.
 */
awardCode: string | null, 
/**
 * How it is handed over.
 */
ceremony: Ceremony | null, 
/**
 * A note on the ceremony.
 */
ceremonyNote: string, };

/**
 * A printing that is to be noted.
 */
export type NewRun = { 
/**
 * The decision.
 */
decision: number, 
/**
 * Name of the layout.
 */
layout: string, 
/**
 * The printer, or where the pages went; may be empty.
 */
device: string, 
/**
 * The number printed on the first blank, if blanks bear one; the others follow it.
 */
serial: string, 
/**
 * The lines in the order of printing, each with its number in the batch.
 */
lines: Array<[number, number]>, };

/**
 * A sheet to be added.
 */
export type NewScoreSheet = { 
/**
 * What it is called.
 */
name: string, 
/**
 * The first day it holds, ISO.
 */
validFrom: string, 
/**
 * The most points of all items together, in hundredths.
 */
max: number, 
/**
 * Its items.
 */
items: Array<ScoreItem>, 
/**
 * Its bands.
 */
bands: Array<ScoreBand>, };

/**
 * A nomination with everything a screen shows of it.
 */
export type Nomination = { 
/**
 * Local key.
 */
key: number, 
/**
 * Its round.
 */
round: number, 
/**
 * Its master record.
 */
recipient: number, 
/**
 * Kind of recipient.
 */
subjectKind: SubjectKind, 
/**
 * Name as typed, without the title of address.
 */
name: string, 
/**
 * Title of address or rank before the name; empty when none.
 */
honorific: string, 
/**
 * `male`, `female` or none.
 */
gender: Gender | null, 
/**
 * Position.
 */
position: string, 
/**
 * The territory its unit certainly is or lies in.
 */
unitKey: number | null, 
/**
 * Unit as typed.
 */
unitText: string, 
/**
 * Partial date of birth: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 */
birth: string | null, 
/**
 * Code of the award catalogue.
 */
awardCode: string | null, 
/**
 * Its name, or the words as typed where no code is known.
 */
awardName: string, 
/**
 * Proposed money in đồng, as read.
 */
amount: number | null, 
/**
 * Why the proposed money replaces the rule's; empty when it does not.
 */
amountReason: string, 
/**
 * Achievement in short.
 */
citation: string, 
/**
 * First day of the achievement, as partial date.
 */
achievedFrom: string | null, 
/**
 * Last day of the achievement, as partial date.
 */
achievedTo: string | null, 
/**
 * Score in hundredths of a point (0 to 10 000).
 */
score: number | null, 
/**
 * What the council voted.
 */
votes: Votes | null, 
/**
 * Women in the collective.
 */
women: number | null, 
/**
 * Members of the collective.
 */
members: number | null, 
/**
 * Awarded line that this nomination takes as its basis.
 */
basisLine: number | null, 
/**
 * Day on which a disciplinary measure ended.
 */
disciplineEnded: string | null, 
/**
 * Given after death (truy tặng).
 */
posthumous: boolean, 
/**
 * Where it stands.
 */
state: NominationState, 
/**
 * The words for the state.
 */
stateText: string, 
/**
 * Held back (AW-06).
 */
hold: boolean, 
/**
 * Reason of the last return, rejection, withdrawal or hold.
 */
stateReason: string, 
/**
 * A remark.
 */
note: string, 
/**
 * Running number in the order it was entered.
 */
entered: number, 
/**
 * Where it was imported from.
 */
origin: Origin | null, 
/**
 * Texts that wait beside an empty field.
 */
raw: Array<RawEntry>, 
/**
 * What the rules say about it.
 */
findings: Array<Finding>, };

/**
 * Every field a person can fill, as typed text. A text that cannot be read as its type
 * is kept beside the empty field, with its problem.
 */
export type NominationDraft = { 
/**
 * `collective`, `household`, `individual`, or the Vietnamese words; empty reads it from the name.
 */
subjectKind: string, 
/**
 * Name, with or without a title of address.
 */
name: string, 
/**
 * Title of address or rank.
 */
honorific: string, 
/**
 * `Nam`, `Nữ`.
 */
gender: string, 
/**
 * Birth: a day, a month or a year.
 */
birth: string, 
/**
 * Position.
 */
position: string, 
/**
 * Unit.
 */
unit: string, 
/**
 * Award: a code or the words.
 */
award: string, 
/**
 * Proposed money.
 */
amount: string, 
/**
 * Why the proposed money replaces the rule's.
 */
amountReason: string, 
/**
 * Achievement in short.
 */
citation: string, 
/**
 * First day of the achievement.
 */
achievedFrom: string, 
/**
 * Last day of the achievement.
 */
achievedTo: string, 
/**
 * Score 0 to 100.
 */
score: string, 
/**
 * Votes of the council, for it of all: `17/19`.
 */
votes: string, 
/**
 * Women in the collective.
 */
women: string, 
/**
 * Members of the collective.
 */
members: string, 
/**
 * Day on which a disciplinary measure ended.
 */
disciplineEnded: string, 
/**
 * `x` or `có` when given after death.
 */
posthumous: string, 
/**
 * A remark.
 */
note: string, };

/**
 * What a list of nominations can be ordered by. Where a row has nothing to order by, it comes
 * last in either direction.
 */
export type NominationOrder = "entered" | "given_name" | "unit" | "legal" | "kind" | "position" | "birth" | "award" | "amount" | "citation" | "state";

/**
 * What a screen asks for.
 */
export type NominationQuery = { 
/**
 * The columns to order by, the one that decides first; as entered where they are equal.
 */
sort: Array<NominationSort>, 
/**
 * Only those with a finding or an unread text.
 */
onlyProblems: boolean, 
/**
 * Words looked for, without regard to accents.
 */
text: string, 
/**
 * Only these kinds of recipient; all when empty.
 */
kinds: Array<SubjectKind>, 
/**
 * Only these states; all when empty.
 */
states: Array<NominationState>, };

/**
 * One column a list is ordered by.
 */
export type NominationSort = { 
/**
 * The column.
 */
by: NominationOrder, 
/**
 * The last first.
 */
descending: boolean, };

/**
 * Where a nomination stands.
 */
export type NominationState = "draft" | "submitted" | "returned" | "checked" | "council" | "proposed_up" | "decided" | "awarded" | "revoked" | "rejected" | "withdrawn" | "on_hold";

/**
 * Somebody to be nominated for a model.
 */
export type Nominee = { 
/**
 * The registration.
 */
registration: number, 
/**
 * Its title.
 */
title: string, 
/**
 * `collective`, `household`, `individual`.
 */
subjectKind: string, 
/**
 * The name.
 */
name: string, 
/**
 * The position, of a person.
 */
position: string, 
/**
 * The unit.
 */
unit: string, 
/**
 * The achievement in words.
 */
citation: string, 
/**
 * How many nominations praise the registration already.
 */
already: number, };

/**
 * Sent after each committed operation.
 */
export type Notice = { 
/**
 * The operation's number in the journal.
 */
operation: number, 
/**
 * The tables in which rows changed.
 */
tables: Array<string>, };

/**
 * What is new about it.
 */
export type Novelty = "new" | "continued" | "replica";

/**
 * What can be said of a number before it is given.
 */
export type NumberAdvice = { 
/**
 * The next number of the series, worded: `16-QĐ/BDVTU`.
 */
next: string, 
/**
 * The day of the decision of this series that bears the number asked about, if one does.
 */
taken: string | null, };

/**
 * What a printer can do.
 */
export type Offers = { 
/**
 * Whether it prints both sides by itself.
 */
duplex: boolean, 
/**
 * Its trays; none where it does not tell.
 */
trays: Array<Tray>, };

/**
 * The form.
 */
export type OfficeForm = { 
/**
 * What the office is.
 */
profile: OfficeProfile, 
/**
 * What it may choose.
 */
choices: Array<ChoiceShown>, };

/**
 * The open office as the frame shows it.
 */
export type OfficeInfo = { 
/**
 * The office's name.
 */
name: string, 
/**
 * The body above it.
 */
superior: string, 
/**
 * Where its documents are dated.
 */
place: string, 
/**
 * The file's name.
 */
fileName: string, 
/**
 * The folder it stands in.
 */
folder: string, 
/**
 * True where nothing can be written.
 */
readOnly: boolean, };

/**
 * The office's particulars, as letterheads and closing lines use them.
 */
export type OfficeProfile = { 
/**
 * The office: "Ban Dân vận Quận ủy Ninh Kiều".
 */
name: string, 
/**
 * The body above it: "Quận ủy Ninh Kiều".
 */
superior: string, 
/**
 * Where its documents are dated: "Ninh Kiều".
 */
place: string, 
/**
 * The code of its unit, if it stands for one.
 */
unit: string | null, };

/**
 * One operation of the journal.
 */
export type OperationRow = { 
/**
 * Its running number.
 */
key: number, 
/**
 * The instant, UTC, as `2024-06-18T03:04:05.678Z`.
 */
at: string, 
/**
 * Who did it.
 */
actor: string, 
/**
 * Its kind: `awards.import`.
 */
kind: string, 
/**
 * What was done, as a sentence for people.
 */
text: string, 
/**
 * How many rows it touched.
 */
rows: number, 
/**
 * Whether it stands.
 */
state: OperationState, 
/**
 * Whether undo may be asked for it (later operations may still stand in the way).
 */
undoable: boolean, 
/**
 * Why undo may not be asked for it, in words.
 */
why: string | null, };

/**
 * Whether an operation stands.
 */
export type OperationState = "live" | "undone" | "sealed" | "undo";

/**
 * The cell a nomination came from.
 */
export type Origin = { 
/**
 * Import batch.
 */
batch: number, 
/**
 * Name of the file.
 */
file: string, 
/**
 * Name of the sheet; empty for a CSV.
 */
sheet: string, 
/**
 * Row in the sheet, from 1.
 */
row: number, };

/**
 * Another model, by the newest registration of it.
 */
export type OtherModel = { 
/**
 * The model.
 */
model: number, 
/**
 * Its newest registration.
 */
key: number, 
/**
 * Its year.
 */
year: number, 
/**
 * Its title.
 */
title: string, 
/**
 * Who carries it.
 */
unit: string, 
/**
 * How deep in the tree, from 1.
 */
depth: number, };

/**
 * One version of an outline.
 */
export type Outline = { 
/**
 * Local key.
 */
key: number, 
/**
 * Its version, from 1.
 */
version: number, 
/**
 * Its name.
 */
name: string, 
/**
 * The first day it is used from.
 */
validFrom: string, 
/**
 * Whether it came with the program.
 */
builtIn: boolean, 
/**
 * Its headings, in order.
 */
sections: Array<OutlineSection>, };

/**
 * A heading of an outline.
 */
export type OutlineSection = { 
/**
 * What it is called in every version: `N09`.
 */
id: string, 
/**
 * Its words.
 */
heading: string, 
/**
 * 1 for a part, 2 for a heading in a part.
 */
level: number, 
/**
 * Whether it bears a number.
 */
numbered: boolean, 
/**
 * Whether there is text of its own under it, and not only other headings.
 */
written: boolean, 
/**
 * Whether a report that says nothing here is pointed out (R-11).
 */
required: boolean, };

/**
 * A field of one recipient.
 */
export type OwnField = { 
/**
 * The field as its layout has it.
 */
field: BlankField, 
/**
 * What it says.
 */
text: string, 
/**
 * What is different for this recipient; nothing where all is none.
 */
to: Accommodation, };

/**
 * Some rows of a list, and how many there are in all.
 */
export type Page<T> = { 
/**
 * The rows asked for.
 */
rows: Array<T>, 
/**
 * How many rows the whole list has.
 */
total: number, };

/**
 * What a paper is written as.
 */
export type PaperFile = "pdf" | "docx" | "xlsx" | "png";

/**
 * One value of a message.
 */
export type Param = number | string;

/**
 * The days of a period for a unit.
 */
export type PeriodDays = { 
/**
 * Figures are counted up to this day.
 */
asOf: string, 
/**
 * The report is due on this day.
 */
due: string, 
/**
 * Until this day a unit may replace a locked report.
 */
openUntil: string | null, };

/**
 * A period by its code and in words, as windows and scripts are told it.
 */
export type PeriodName = { 
/**
 * Its code: `2024-M09`.
 */
code: string, 
/**
 * "tháng 9 năm 2024"
 */
name: string, };

/**
 * Where in the world outside: a file, and within a workbook the sheet and the cell.
 */
export type Place = { 
/**
 * Name of the file, without folders.
 */
file: string | null, 
/**
 * Name of the sheet.
 */
sheet: string | null, 
/**
 * Row from 1.
 */
row: number | null, 
/**
 * Column as Excel writes it: `B`.
 */
column: string | null, };

/**
 * The second place.
 */
export type PlaceState = { 
/**
 * The folder; none where none was named.
 */
folder: string | null, 
/**
 * Whether it is there now.
 */
there: boolean, 
/**
 * When a copy went there last, UTC.
 */
at: string | null, 
/**
 * The days since then, or since the office file began.
 */
days: number, 
/**
 * How urgent that is.
 */
warning: PlaceWarning, };

/**
 * How urgently the second place is to be thought of.
 */
export type PlaceWarning = "none" | "badge" | "note";

/**
 * What of a year is asked for.
 */
export type PlanAsked = { 
/**
 * The year.
 */
year: number, 
/**
 * Only these kinds; all where none is named.
 */
kinds: Array<DayKind>, 
/**
 * Only what is late.
 */
lateOnly: boolean, 
/**
 * Words that must stand in title, place or leader, without accents.
 */
words: string, };

/**
 * What one post adds to the time in the sectors.
 */
export type PostCount = { 
/**
 * Its own length in whole months.
 */
months: number, 
/**
 * The months it adds to those of the posts before it.
 */
counted: number, 
/**
 * Why.
 */
why: PostWhy, };

/**
 * Why a post adds what it adds.
 */
export type PostWhy = "counted" | "leave" | "overlap" | "other_sector" | "break";

/**
 * A nomination that praises a registration.
 */
export type Praise = { 
/**
 * The nomination.
 */
nomination: number, 
/**
 * Its round.
 */
round: number, 
/**
 * Title of the round.
 */
roundTitle: string, 
/**
 * Who is nominated.
 */
name: string, 
/**
 * Where the nomination stands, in words.
 */
stateText: string, };

/**
 * How an office wants a form. What is left out stays as the form has it.
 */
export type Preference = { 
/**
 * The body above the issuer as it shall be printed; empty prints none.
 */
superior: string | null, 
/**
 * The issuing body as it shall be printed.
 */
issuer: string | null, 
/**
 * The sentence under the list, with fields: `Danh sách này có {{so_ca_nhan}} cá nhân.` Empty
 * prints none.
 */
closing: string | null, 
/**
 * The columns from left to right; those that are not named follow as the form has them.
 */
columns: Array<ColumnWish>, 
/**
 * How lines are put into groups.
 */
grouping: Grouping, 
/**
 * In which order they stand.
 */
order: LineOrder, 
/**
 * Records in their order, where that is by hand; others follow.
 */
byHand: Array<number>, 
/**
 * Size of the table's words in points, 9 to 15.
 */
fontPt: number | null, 
/**
 * Empty rows at the end of the list, to be filled by hand.
 */
blankRows: number | null, };

/**
 * A preference that was saved.
 */
export type PreferenceRow = { 
/**
 * Its key.
 */
key: number, 
/**
 * Its id.
 */
id: string, 
/**
 * The form it is for.
 */
form: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether the form is printed so where nothing else is chosen.
 */
usual: boolean, 
/**
 * When it was last changed, UTC.
 */
editedAt: string, 
/**
 * What it says.
 */
content: Preference, };

/**
 * A preview as the interface needs to know it.
 */
export type Preview = { 
/**
 * By which its pages are asked for.
 */
token: number, 
/**
 * How many pages it has; none while only its first page is there.
 */
pages: number | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * What will not print as typed, in words.
 */
warnings: Array<string>, 
/**
 * Whether its even pages change their margins over when both sides are printed.
 */
mirrors: boolean, 
/**
 * The sides it is laid out for.
 */
sides: Sides, };

/**
 * What is asked of a printer.
 */
export type PrintJob = { 
/**
 * As the system names it.
 */
printer: string, 
/**
 * `1-3,7`; empty for all pages.
 */
pages: string, 
/**
 * How many of each page, from 1.
 */
copies: number, 
/**
 * Which sides are printed.
 */
sides: Sides, 
/**
 * A value of [`Tray`]; none leaves it to the printer.
 */
tray: string | null, };

/**
 * A card of a print.
 */
export type PrintedLine = { 
/**
 * Its number among those who could be printed, from 1.
 */
number: number, 
/**
 * The line of the decision.
 */
line: number, 
/**
 * Whom it names.
 */
name: string, 
/**
 * Name of its layout.
 */
layout: string, 
/**
 * Whether that layout was chosen for this recipient alone.
 */
own: boolean, 
/**
 * Whether it is printed, or left out because something does not fit.
 */
printed: boolean, };

/**
 * A printer of this machine.
 */
export type Printer = { 
/**
 * As the system names it.
 */
name: string, 
/**
 * Whether the system prints on it where nobody chooses.
 */
isDefault: boolean, };

/**
 * What a printer can do, and how it was used last.
 */
export type PrinterOffers = { 
/**
 * What it can do.
 */
can: Offers, 
/**
 * How it was used last, as far as it can do that still.
 */
last: PrinterUse, };

/**
 * An offset that was measured.
 */
export type PrinterOffset = { 
/**
 * The printer, as the system names it or as somebody calls it.
 */
printer: string, 
/**
 * Its tray; empty where nobody said.
 */
tray: string, 
/**
 * The layout of the blank, by its name.
 */
layout: string, 
/**
 * To the right, in millimetres.
 */
xMm: number, 
/**
 * Down, in millimetres.
 */
yMm: number, };

/**
 * How a printer was used last.
 */
export type PrinterUse = { 
/**
 * Which sides were printed.
 */
sides: Sides, 
/**
 * The tray, as the system names it; none leaves it to the printer.
 */
tray: string | null, };

/**
 * The printers of this machine, and the one that was used last.
 */
export type Printers = { 
/**
 * The system's own choice first.
 */
list: Array<Printer>, 
/**
 * The one that was used last, if it is there still.
 */
last: string | null, };

/**
 * How far a reading has come.
 */
export type Progress = { 
/**
 * Rows read so far.
 */
rows: number, };

/**
 * The head of a round's proposal. What is empty prints as the form has it: dots, whoever decides
 * the round, the head of the office.
 */
export type ProposalLetter = { 
/**
 * Number as typed: `12`, `12-TTr/BDV`.
 */
number: string, 
/**
 * Its day.
 */
dated: string | null, 
/**
 * Whom it goes to; a line feed starts the next one.
 */
addressee: string, 
/**
 * Who signs.
 */
signer: string, 
/**
 * Position of the signer.
 */
position: string, };

/**
 * A candidate as somebody decides about it.
 */
export type ProseFigure = { 
/**
 * Code of the indicator; none where it is not clear.
 */
code: string | null, 
/**
 * Its name; empty where it is not clear.
 */
name: string, 
/**
 * How sure the indicator is, of 100.
 */
score: number, 
/**
 * The figure as it stands in the text, as it would be typed.
 */
typed: string, 
/**
 * How a report would read it.
 */
shown: string, 
/**
 * What it is: a result, a plan …, in words.
 */
role: string, 
/**
 * The words that say what is counted or paid.
 */
about: string, 
/**
 * Key of the unit it is of; none where no unit of the office is meant for certain.
 */
unit: number | null, 
/**
 * The unit's name, else the words of the text.
 */
unitName: string, 
/**
 * Code of its period; none where it is not told for certain.
 */
period: string | null, 
/**
 * The period in words.
 */
periodName: string, 
/**
 * What the unit's report for that period says already; none where it says nothing.
 */
there: string | null, 
/**
 * Whether it says the same already.
 */
same: boolean, 
/**
 * Whether it is offered as accepted: sure, a result, of a known unit and period, and nothing
 * else stands there.
 */
sure: boolean, 
/**
 * The sentence it stands in.
 */
sentence: string, 
/**
 * First and last letter (exclusive, Unicode scalar values) of the sentence in the text.
 */
sentenceLetters: [number, number], 
/**
 * The same of the figure.
 */
letters: [number, number], };

/**
 * A text and what it tells.
 */
export type ProseFigures = { 
/**
 * Name of the file; empty where the text was pasted.
 */
file: string, 
/**
 * The text.
 */
text: string, 
/**
 * Its figures in order.
 */
figures: Array<ProseFigure>, 
/**
 * Whether there are more than are told.
 */
more: boolean, };

/**
 * A figure that somebody accepted.
 */
export type ProsePick = { 
/**
 * Code of the indicator.
 */
code: string, 
/**
 * Key of the unit.
 */
unit: number, 
/**
 * Code of the period.
 */
period: string, 
/**
 * The figure as it would be typed.
 */
typed: string, 
/**
 * The sentence it stands in.
 */
sentence: string, 
/**
 * Whether it takes the place of another figure that is there.
 */
replace: boolean, };

/**
 * A place in the ranking.
 */
export type Ranked = { 
/**
 * The registration.
 */
key: number, 
/**
 * Its rank; equal points share one.
 */
rank: number, 
/**
 * Its title.
 */
title: string, 
/**
 * Who carries it.
 */
unit: string, 
/**
 * The points that decide, as shown: of the conclusion, else of the appraisal, else its own.
 */
points: string, 
/**
 * The band they reach; none where a veto is met.
 */
band: string, 
/**
 * Whether a veto is met for the points that decide: then it stands behind all others.
 */
vetoed: boolean, };

/**
 * The ranking of a year.
 */
export type Ranking = { 
/**
 * The scored registrations, the best first.
 */
ranked: Array<Ranked>, 
/**
 * The quotas of the levels.
 */
quotas: Array<LevelQuota>, };

/**
 * A typed text that could not be read as its field's type; the field itself is empty.
 */
export type RawEntry = { 
/**
 * Field code (`birth`, `amount` …).
 */
field: string, 
/**
 * The text as typed.
 */
raw: string, 
/**
 * Code of the problem.
 */
code: string, 
/**
 * The problem in words.
 */
text: string, };

/**
 * What a commit has done.
 */
export type Receipt = { 
/**
 * The import.
 */
batch: number, 
/**
 * The operation in the journal; none where nothing changed.
 */
operation: number | null, 
/**
 * Records added.
 */
new: number, 
/**
 * Records changed.
 */
changed: number, 
/**
 * Rows that said what was there already.
 */
same: number, 
/**
 * Rows left out.
 */
rejected: number, 
/**
 * Rows in all.
 */
total: number, 
/**
 * Name of the file.
 */
file: string, 
/**
 * A notice in words: that the file had been taken in before.
 */
notice: string | null, };

/**
 * An office file opened on this machine before.
 */
export type RecentOffice = { 
/**
 * Its place in the list, by which it is opened.
 */
index: number, 
/**
 * The office's name.
 */
name: string, 
/**
 * Where it stands.
 */
pathText: string, 
/**
 * When it was opened last, UTC.
 */
openedAt: string, 
/**
 * True where the file is gone.
 */
missing: boolean, };

/**
 * A column of a recipe.
 */
export type RecipeColumn = { 
/**
 * Its letters.
 */
letter: string, 
/**
 * What stands over it.
 */
header: string, 
/**
 * The field it holds; none is not taken.
 */
field: string | null, };

/**
 * What a recipe is to say from now on.
 */
export type RecipeEdit = { 
/**
 * The sender; empty is any.
 */
sender: string, 
/**
 * All columns it says something of; those left out are read as found.
 */
columns: Array<ColumnChoice>, 
/**
 * All texts it puts for others.
 */
values: Array<RecipeValue>, };

/**
 * The one line that tells of a recipe where a file is taken in.
 */
export type RecipeLine = { 
/**
 * The recipe.
 */
key: number, 
/**
 * Index of the sheet.
 */
sheet: number, 
/**
 * Name of the sheet; empty in delimited text.
 */
sheetName: string, 
/**
 * Whose it is; empty where no file says it.
 */
sender: string, 
/**
 * When it was last changed, UTC.
 */
editedAt: string, 
/**
 * Whether the sheet is read so now.
 */
applied: boolean, 
/**
 * The whole line in words.
 */
text: string, 
/**
 * What it says, one by one, in words.
 */
parts: Array<string>, };

/**
 * A recipe in a list.
 */
export type RecipeRow = { 
/**
 * Its key.
 */
key: number, 
/**
 * Its id, which it keeps in other offices.
 */
id: string, 
/**
 * Code of the kind of sheet.
 */
kind: string, 
/**
 * The kind in words.
 */
kindName: string, 
/**
 * The sender; empty where no file says it.
 */
sender: string, 
/**
 * When it was last changed, UTC.
 */
editedAt: string, 
/**
 * What it says, one by one, in words.
 */
parts: Array<string>, 
/**
 * The header it is known by: the words of its cells.
 */
header: string, 
/**
 * The columns it says something of.
 */
columns: Array<RecipeColumn>, 
/**
 * The texts it puts for others.
 */
values: Array<RecipeValue>, 
/**
 * Name of the encoding it sets, if it sets one.
 */
encodingName: string | null, 
/**
 * The fields a column can be said to hold.
 */
fields: Array<FieldChoice>, };

/**
 * A text of a field that stands for another: how this sender spells a unit or an award.
 */
export type RecipeValue = { 
/**
 * Code of the field.
 */
field: string, 
/**
 * The text in the file.
 */
from: string, 
/**
 * What is taken for it.
 */
to: string, };

/**
 * What came of a file of recipes.
 */
export type RecipesTaken = { 
/**
 * Recipes that are new here.
 */
added: number, 
/**
 * Recipes that were replaced.
 */
changed: number, 
/**
 * Recipes that say what was known.
 */
same: number, };

/**
 * A decision that recognises.
 */
export type Recognising = { 
/**
 * The level.
 */
level: ModelLevel, 
/**
 * Number of the decision.
 */
number: string, 
/**
 * Its date.
 */
date: string, 
/**
 * Who decided; the office where it is empty.
 */
issuer: string, 
/**
 * A remark.
 */
note: string, };

/**
 * A recognition.
 */
export type Recognition = { 
/**
 * Local key.
 */
key: number, 
/**
 * The registration it is of.
 */
registration: number, 
/**
 * The year of that registration.
 */
year: number, 
/**
 * The level.
 */
level: ModelLevel, 
/**
 * The same in words.
 */
levelText: string, 
/**
 * Number of the decision.
 */
number: string, 
/**
 * Its date, ISO.
 */
date: string, 
/**
 * Who decided.
 */
issuer: string, 
/**
 * A remark.
 */
note: string, };

/**
 * A register as the window draws it.
 */
export type RegisterShape = { 
/**
 * Its code.
 */
code: string, 
/**
 * The code of its subject.
 */
subject: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * What one line of it is called.
 */
line: string, 
/**
 * The register whose lines its lines belong to.
 */
of: string | null, 
/**
 * Whether its lines may stand alone as well.
 */
alone: boolean, 
/**
 * Whether its lines have a day by which something is to be done.
 */
hasDue: boolean, 
/**
 * Whether its lines have a day they are of.
 */
hasDay: boolean, 
/**
 * The registers whose lines belong to its lines.
 */
below: Array<string>, 
/**
 * Its columns.
 */
columns: Array<ColumnShape>, 
/**
 * The kind of sheet that is taken in as its lines; none where there is none.
 */
import: Kind | null, };

/**
 * A cell as it stands in the file, where reading has changed it.
 */
export type Repaired = { 
/**
 * Place of the column, from 0.
 */
column: number, 
/**
 * The text in the file.
 */
raw: string, };

/**
 * A move of a report between states.
 */
export type ReportEvent = { 
/**
 * Instant, ISO in UTC.
 */
at: string, 
/**
 * Who.
 */
actor: string, 
/**
 * From where, in words.
 */
from: string, 
/**
 * To where, in words.
 */
to: string, 
/**
 * Why.
 */
reason: string, };

/**
 * What a rule says of a report.
 */
export type ReportFinding = { 
/**
 * The rule.
 */
rule: ReportRule, 
/**
 * Its number in the list of rules; empty for one that has none.
 */
number: string, 
/**
 * How grave it is.
 */
severity: Severity, 
/**
 * Code of the indicator it is at; none for the report as a whole.
 */
code: string | null, 
/**
 * The sentence, with both numbers and the difference.
 */
text: string, };

/**
 * One version of a form.
 */
export type ReportForm = { 
/**
 * Local key.
 */
key: number, 
/**
 * Its code, the same for all its versions: `DV01`.
 */
code: string, 
/**
 * Its version, from 1.
 */
version: number, 
/**
 * Its name.
 */
name: string, 
/**
 * The first day it is used from.
 */
validFrom: string, 
/**
 * Kinds of period (`month`, `quarter`, `half`, `since`, `free`); empty for all.
 */
spans: Array<string>, 
/**
 * Kinds of unit; empty for all.
 */
kinds: Array<UnitKind>, 
/**
 * Codes of its indicators, in order.
 */
indicators: Array<string>, 
/**
 * Whether it came with the program.
 */
builtIn: boolean, };

/**
 * The head of a report.
 */
export type ReportHead = { 
/**
 * Local key.
 */
key: number, 
/**
 * Key of its unit.
 */
unit: number, 
/**
 * The unit as it was called on the last day of the period.
 */
unitName: string, 
/**
 * Code of its period: `2024-N9`.
 */
period: string, 
/**
 * The period in words.
 */
periodName: string, 
/**
 * Its form, by name and version.
 */
formName: string, 
/**
 * Its version, from 1.
 */
version: number, 
/**
 * Where it stands.
 */
state: ReportState, 
/**
 * The same in words.
 */
stateText: string, 
/**
 * Why it was sent back or unlocked.
 */
reason: string, 
/**
 * Whether its figures are added up.
 */
counts: boolean, 
/**
 * Whether it can be changed.
 */
open: boolean, 
/**
 * States it can be moved to.
 */
next: Array<ReportState>, 
/**
 * Number of its document.
 */
number: string, 
/**
 * Date of its document, ISO.
 */
date: string, 
/**
 * Who prepared it.
 */
preparedBy: string, 
/**
 * Who approved it.
 */
approvedBy: string, 
/**
 * Up to which day its figures are counted, ISO.
 */
asOf: string, 
/**
 * A remark.
 */
note: string, 
/**
 * The day it was handed in, ISO.
 */
sentOn: string, };

/**
 * A report in a list.
 */
export type ReportRow = { 
/**
 * Its id, the same in every office.
 */
id: string, 
/**
 * Figures that say something.
 */
filled: number, 
/**
 * Figures that its form asks for.
 */
wanted: number, 
/**
 * Local key.
 */
key: number, 
/**
 * Key of its unit.
 */
unit: number, 
/**
 * The unit as it was called on the last day of the period.
 */
unitName: string, 
/**
 * Code of its period: `2024-N9`.
 */
period: string, 
/**
 * The period in words.
 */
periodName: string, 
/**
 * Its form, by name and version.
 */
formName: string, 
/**
 * Its version, from 1.
 */
version: number, 
/**
 * Where it stands.
 */
state: ReportState, 
/**
 * The same in words.
 */
stateText: string, 
/**
 * Why it was sent back or unlocked.
 */
reason: string, 
/**
 * Whether its figures are added up.
 */
counts: boolean, 
/**
 * Whether it can be changed.
 */
open: boolean, 
/**
 * States it can be moved to.
 */
next: Array<ReportState>, 
/**
 * Number of its document.
 */
number: string, 
/**
 * Date of its document, ISO.
 */
date: string, 
/**
 * Who prepared it.
 */
preparedBy: string, 
/**
 * Who approved it.
 */
approvedBy: string, 
/**
 * Up to which day its figures are counted, ISO.
 */
asOf: string, 
/**
 * A remark.
 */
note: string, 
/**
 * The day it was handed in, ISO.
 */
sentOn: string, };

/**
 * The rule a finding comes from.
 */
export type ReportRule = "negative" | "not_whole" | "unread" | "magnitude" | "part_above_whole" | "sum_differs" | "share_outside" | "nothing_below" | "share_differs" | "to_date_differs" | "to_date_below" | "leap_from_previous" | "leap_from_last_year" | "outside_band" | "cost_of_house" | "no_cut_off" | "unit_not_there" | "register_differs" | "section_empty" | "token_flawed" | "slip_of_unit" | "indicator_not_there";

/**
 * Where a report stands.
 */
export type ReportState = "draft" | "sent" | "returned" | "received" | "consolidated" | "locked";

/**
 * Something that goes in.
 */
export type Resource = { 
/**
 * Who gives it.
 */
giver: Giver, 
/**
 * How it is measured.
 */
measure: Measure, 
/**
 * How much: đồng, days, square metres.
 */
amount: number, };

/**
 * A workbook that was handed back.
 */
export type Returned = { 
/**
 * The import.
 */
batch: number, 
/**
 * The file it was written to.
 */
file: string, 
/**
 * Whether it is a copy in another format, not the sender's own file.
 */
copy: boolean, 
/**
 * Cells that are marked.
 */
cells: number, 
/**
 * Rows among them that were left out.
 */
rejected: number, };

/**
 * How a line was revoked.
 */
export type Revocation = { 
/**
 * The legal ground.
 */
ground: RevokeGround, 
/**
 * Number of the cancelling decision.
 */
number: string, 
/**
 * Its date.
 */
date: string, 
/**
 * In words.
 */
note: string, 
/**
 * Last day to give back object and money.
 */
returnBy: string, };

/**
 * The four grounds on which a decision is cancelled (Luật 06/2022/QH15, điều 93).
 */
export type RevokeGround = "false_declaration" | "forged_papers" | "unlawful_appraisal" | "later_violation";

/**
 * Why a line or a decision is revoked.
 */
export type RevokeReason = { 
/**
 * The legal ground.
 */
ground: RevokeGround, 
/**
 * Number of the cancelling decision.
 */
number: string, 
/**
 * Its date; the return is due 15 working days later (NĐ 152/2025, điều 58).
 */
date: string, 
/**
 * In words.
 */
note: string, };

/**
 * A round as lists and its own screen show it.
 */
export type Round = { 
/**
 * Local key.
 */
key: number, 
/**
 * Title as typed.
 */
title: string, 
/**
 * What it is about.
 */
theme: Theme, 
/**
 * Year of the achievement.
 */
year: number, 
/**
 * Who decides, as the paper says it: "Ban Dân vận Thành ủy".
 */
issuer: string, 
/**
 * The body above the issuer, first line of the letterhead.
 */
superior: string, 
/**
 * Who proposes, as typed.
 */
proposer: string, 
/**
 * The form of commendation of the whole round, if it has one.
 */
awardCode: string | null, 
/**
 * Its name on the day it was chosen for.
 */
awardName: string | null, 
/**
 * How it is handed over.
 */
ceremony: Ceremony | null, 
/**
 * A note on the ceremony.
 */
ceremonyNote: string, 
/**
 * What it holds.
 */
counts: RoundCounts, 
/**
 * Where it stands.
 */
state: RoundState, 
/**
 * Its standing decision.
 */
decision: DecisionRow | null, };

/**
 * What a round holds.
 */
export type RoundCounts = { 
/**
 * Nominated collectives.
 */
collectives: number, 
/**
 * Nominated households.
 */
households: number, 
/**
 * Nominated persons.
 */
individuals: number, 
/**
 * Findings that stop the decision; none while a long round has not been checked, and for a
 * decided one.
 */
findingsError: number | null, 
/**
 * Findings that someone has to look at, known as the others are.
 */
findingsWarning: number | null, };

/**
 * Where a round stands.
 */
export type RoundState = "open" | "decided";

/**
 * The rule a finding comes from. `Aw…` are the numbered rules of commendation; AW-02,
 * AW-04, AW-09, AW-13 and AW-14 never make a finding: they allow, calculate or remind.
 */
export type Rule = "aw01" | "aw03" | "aw05" | "aw06" | "aw07" | "aw08" | "aw10" | "aw11" | "aw12" | "twice_in_round" | "possible_duplicate" | "name_missing" | "name_odd" | "unit_missing" | "unit_unknown" | "unit_ambiguous" | "unit_expired" | "position_missing" | "award_missing" | "award_unknown" | "award_other" | "award_not_valid" | "subject_not_allowed" | "citation_missing" | "citation_long" | "amount_differs" | "birth_odd" | "achievement_order" | "unread";

/**
 * What a total is called from a number of points on.
 */
export type ScoreBand = { 
/**
 * What it is called.
 */
label: string, 
/**
 * The least points, in hundredths.
 */
min: number, };

/**
 * The score of a registration.
 */
export type ScoreCard = { 
/**
 * The registration.
 */
registration: number, 
/**
 * Name of the sheet.
 */
sheet: string, 
/**
 * Whether the sheet is the sample that comes with the program.
 */
sample: boolean, 
/**
 * Its bands in words, the highest first.
 */
bands: Array<string>, 
/**
 * Its items with their points.
 */
items: Array<ScoreItemShown>, 
/**
 * The totals.
 */
totals: Array<SideTotal>, };

/**
 * An item of a sheet; points are hundredths.
 */
export type ScoreItem = { 
/**
 * Its code within the sheet.
 */
code: string, 
/**
 * The heading it stands under; empty where there is none.
 */
group: string, 
/**
 * What is judged.
 */
label: string, 
/**
 * The most points.
 */
max: number, 
/**
 * Points come in such steps; 0 leaves them free.
 */
step: number, 
/**
 * Whether evidence must be named.
 */
evidence: boolean, 
/**
 * Whether meeting it rules recognition out, whatever the points.
 */
veto: boolean, };

/**
 * An item with the points of each side.
 */
export type ScoreItemShown = { 
/**
 * The item.
 */
item: ScoreItem, 
/**
 * The most points, as shown.
 */
mostText: string, 
/**
 * Points by side, in the order own, appraisal, conclusion.
 */
marks: Array<MarkShown>, };

/**
 * A sheet by which models are scored.
 */
export type ScoreSheet = { 
/**
 * Local key.
 */
key: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * The first day it holds, ISO.
 */
validFrom: string, 
/**
 * The last day it holds, ISO: the day before a newer one begins; empty where none is newer.
 */
validTo: string, 
/**
 * How many registrations were scored by it: then it is not changed any more.
 */
used: number, 
/**
 * Whether it is the sample that comes with the program: no rule of anybody.
 */
sample: boolean, 
/**
 * The most points of all items together, in hundredths.
 */
max: number, 
/**
 * Its items.
 */
items: Array<ScoreItem>, 
/**
 * Its bands, the highest first.
 */
bands: Array<ScoreBand>, };

/**
 * Who gives points.
 */
export type ScoreSide = "own" | "appraisal" | "conclusion";

/**
 * How seats follow each other.
 */
export type SeatOrder = "call" | "unit";

/**
 * A heading of a report.
 */
export type SectionHead = { 
/**
 * What it is called in every version of the outline: `N09`.
 */
id: string, 
/**
 * "II", "8"; empty for one without a number.
 */
number: string, 
/**
 * Its words.
 */
heading: string, 
/**
 * 1 for a part, 2 for a heading in a part.
 */
level: number, 
/**
 * Whether text is written under it.
 */
written: boolean, 
/**
 * Whether it is pointed out while it says nothing (R-11).
 */
required: boolean, 
/**
 * What was typed.
 */
text: string, 
/**
 * What cannot be filled in, or is not known yet.
 */
flaws: Array<TokenFlaw>, };

/**
 * What somebody said under a heading.
 */
export type SectionText = { 
/**
 * Key of the report that says it.
 */
report: number, 
/**
 * Whose report, or of which period.
 */
name: string, 
/**
 * The text as it was typed.
 */
text: string, };

/**
 * A section with what stands beside it.
 */
export type SectionView = { 
/**
 * Its heading and text.
 */
head: SectionHead, 
/**
 * The text with its figures filled in.
 */
filled: string, 
/**
 * What the unit said in the period before and a year before, where it said something.
 */
before: Array<SectionText>, 
/**
 * What other units said for this period, in the order of their names.
 */
others: Array<SectionText>, };

/**
 * The kind of work of a post.
 */
export type Sector = "mobilisation" | "front" | "mass_organisation" | "other";

/**
 * One post as it is typed.
 */
export type ServiceDraft = { 
/**
 * First day, month or year, as typed.
 */
since: string, 
/**
 * Last one; empty or `nay` for a post still held.
 */
until: string, 
/**
 * Where.
 */
unit: string, 
/**
 * As what.
 */
position: string, 
/**
 * What kind of work.
 */
sector: Sector, 
/**
 * Work, maternity leave or a break.
 */
service: ServiceKind, 
/**
 * Whether it was a post of leadership.
 */
isLeader: boolean, };

/**
 * What a period of a service record was.
 */
export type ServiceKind = "work" | "maternity_leave" | "break";

/**
 * One post, as the file holds it.
 */
export type ServicePeriod = { 
/**
 * First day, as exact as it was given: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
since: string, 
/**
 * Last day; none for a post still held.
 */
until: string | null, 
/**
 * Where.
 */
unit: string, 
/**
 * As what.
 */
position: string, 
/**
 * What kind of work.
 */
sector: Sector, 
/**
 * Work, maternity leave or a break.
 */
service: ServiceKind, 
/**
 * Whether it was a post of leadership.
 */
isLeader: boolean, };

/**
 * A service record with what it adds up to, in whole months.
 */
export type ServiceRecord = { 
/**
 * The posts, as entered.
 */
periods: Array<ServicePeriod>, 
/**
 * What each of them adds.
 */
counts: Array<PostCount>, 
/**
 * The day to which posts still held were counted.
 */
countedTo: string, 
/**
 * Everything, times that overlap once.
 */
months: number, 
/**
 * In the sectors that the rule counts.
 */
sectorMonths: number, 
/**
 * In those sectors as a leader.
 */
leaderMonths: number, 
/**
 * The first day in those sectors.
 */
sectorSince: string | null, 
/**
 * What the office asks for.
 */
rule: MedalRule, 
/**
 * Whether that is met.
 */
meets: boolean, };

/**
 * How grave a finding is.
 */
export type Severity = "hint" | "warning" | "error" | "block";

/**
 * One sheet of the file.
 */
export type SheetChoice = { 
/**
 * Its index in the file.
 */
index: number, 
/**
 * Its name; empty in delimited text.
 */
name: string, 
/**
 * Whether it is hidden.
 */
hidden: boolean, 
/**
 * Its rows of data.
 */
rows: number, 
/**
 * Whether its rows are taken in.
 */
importable: boolean, 
/**
 * Why not, in words.
 */
why: string | null, };

/**
 * With what a layout is shown.
 */
export type SheetSample = { 
/**
 * A decision; none shows invented words.
 */
decision: number | null, 
/**
 * Only its recipients of this kind.
 */
subject: SubjectKind | null, };

/**
 * A page of a sheet.
 */
export type SheetView = { 
/**
 * The import.
 */
batch: number, 
/**
 * Index of the sheet in the file.
 */
sheet: number, 
/**
 * Its name; empty in delimited text.
 */
name: string, 
/**
 * How many rows it has.
 */
total: number, 
/**
 * Its columns, from A.
 */
columns: Array<DrawnColumn>, 
/**
 * The rows asked for, one after the other.
 */
rows: Array<DrawnRow>, 
/**
 * Whether the sheet goes on to the right or below what is kept.
 */
cut: boolean, };

/**
 * The total of one side.
 */
export type SideTotal = { 
/**
 * Whose it is.
 */
side: ScoreSide, 
/**
 * The same in words.
 */
sideText: string, 
/**
 * The points in hundredths; none where no item has any.
 */
points: number | null, 
/**
 * The same as shown.
 */
text: string, 
/**
 * The band it reaches; empty below the lowest.
 */
band: string, 
/**
 * Whether a veto is met: then no band is reached.
 */
vetoed: boolean, 
/**
 * Items without points.
 */
open: number, };

/**
 * The sides of a sheet that are printed.
 */
export type Sides = "one" | "long_edge" | "short_edge";

/**
 * A row that is no data.
 */
export type SkippedRow = { 
/**
 * Row on the sheet.
 */
row: number, 
/**
 * Why: `group`, `total`, `index`, `note`, `signature`, `blank`, `header`.
 */
why: string, 
/**
 * Why, in words.
 */
whyText: string, 
/**
 * Its first words.
 */
text: string, };

/**
 * One value of a staged row.
 */
export type StagedCell = { 
/**
 * Code of the field.
 */
field: string, 
/**
 * The cell as it is in the file.
 */
raw: string, 
/**
 * What it was read as, or what a person has put there.
 */
text: string, 
/**
 * What is wrong.
 */
problem: StagedProblem | null, };

/**
 * What is wrong with a value.
 */
export type StagedProblem = { 
/**
 * Its code.
 */
code: string, 
/**
 * What, in words.
 */
text: string, 
/**
 * How much it matters.
 */
severity: Severity, };

/**
 * Which staged rows are asked for.
 */
export type StagedQuery = { 
/**
 * Only those with a problem.
 */
onlyProblems: boolean, 
/**
 * Rows to leave out at the start.
 */
offset: number, 
/**
 * Rows at most.
 */
limit: number, };

/**
 * One staged row.
 */
export type StagedRow = { 
/**
 * Key of the staged row.
 */
key: number, 
/**
 * Name of its sheet; empty in delimited text.
 */
sheet: string, 
/**
 * Row on the sheet.
 */
row: number, 
/**
 * Its values.
 */
cells: Array<StagedCell>, 
/**
 * What becomes of it.
 */
state: StagedState, 
/**
 * Kind of recipient, in words.
 */
kindText: string, 
/**
 * The headings over it, joined by " / ".
 */
group: string | null, 
/**
 * What it is told to be the same as.
 */
twin: Twin | null, };

/**
 * What becomes of a staged row.
 */
export type StagedState = "ready" | "problem" | "rejected" | "same" | "changed" | "skipped";

/**
 * A state that a person may choose.
 */
export type StateChoice = { 
/**
 * Its code.
 */
state: ModelState, 
/**
 * Its name.
 */
text: string, 
/**
 * Whether a reason is asked for.
 */
needsReason: boolean, };

/**
 * Everything about one nomination.
 */
export type Story = { 
/**
 * The nomination, with what the rules say about it.
 */
nomination: Nomination, 
/**
 * Awards of the recipient, newest first.
 */
history: Array<StoryAward>, 
/**
 * Its other nominations that no decision has taken in, newest first.
 */
others: Array<StoryNomination>, 
/**
 * How it was entered and moved, oldest first.
 */
events: Array<StoryEvent>, 
/**
 * The papers it needs, in the order of a dossier.
 */
documents: Array<StoryDocument>, 
/**
 * What was noted.
 */
notes: Array<StoryNote>, 
/**
 * The file it came from.
 */
source: StorySource | null, 
/**
 * The model that it praises.
 */
model: StoryModel | null, 
/**
 * Whether it asks for a medal, for which the years of service count.
 */
medal: boolean, };

/**
 * An award the recipient had.
 */
export type StoryAward = { 
/**
 * Key of the line.
 */
line: number, 
/**
 * Its decision.
 */
decision: number, 
/**
 * Number of the decision.
 */
number: string, 
/**
 * Date of the decision.
 */
date: string, 
/**
 * Its round.
 */
round: number, 
/**
 * Title of the round on that day.
 */
roundTitle: string, 
/**
 * The nomination it came from.
 */
nomination: number, 
/**
 * Whether it is the one whose story this is.
 */
own: boolean, 
/**
 * Award.
 */
awardCode: string, 
/**
 * Its name on that day.
 */
award: string, 
/**
 * The name it was given to.
 */
name: string, 
/**
 * Position on that day.
 */
position: string, 
/**
 * The unit with the name it bore on that day.
 */
unitName: string, 
/**
 * What that unit is called today; none where nothing changed, or where nobody can tell.
 */
unitToday: string | null, 
/**
 * Achievement.
 */
citation: string, 
/**
 * Money in đồng.
 */
amount: number | null, 
/**
 * How it was revoked, if it was.
 */
revoked: Revocation | null, };

/**
 * A paper of the dossier.
 */
export type StoryDocument = { 
/**
 * Its code.
 */
code: string, 
/**
 * What it is.
 */
text: string, 
/**
 * Whether it is there.
 */
present: boolean, 
/**
 * Whether it must be there.
 */
required: boolean, 
/**
 * Where that comes from.
 */
source: string, 
/**
 * How sure that is.
 */
sure: Sure, };

/**
 * Something that happened to the nomination.
 */
export type StoryEvent = { 
/**
 * When, UTC.
 */
at: string, 
/**
 * Who.
 */
actor: string, 
/**
 * Where it stood before; none where it was entered.
 */
from: NominationState | null, 
/**
 * Where it stands since; none where it was entered.
 */
to: NominationState | null, 
/**
 * What happened, in words.
 */
text: string, 
/**
 * Why; empty where nobody said.
 */
reason: string, };

/**
 * The model that a nomination praises.
 */
export type StoryModel = { 
/**
 * The registration.
 */
key: number, 
/**
 * Its code.
 */
code: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its year.
 */
year: number, };

/**
 * Another nomination of the recipient.
 */
export type StoryNomination = { 
/**
 * Its key.
 */
key: number, 
/**
 * Its round.
 */
round: number, 
/**
 * Title of the round.
 */
roundTitle: string, 
/**
 * Year of the round.
 */
year: number, 
/**
 * The award proposed, in words.
 */
award: string, 
/**
 * Where it stands.
 */
state: NominationState, 
/**
 * The words for the state.
 */
stateText: string, 
/**
 * Why it was returned, rejected, withdrawn or held.
 */
reason: string, };

/**
 * Something noted.
 */
export type StoryNote = { 
/**
 * What it is about, in words.
 */
about: string, 
/**
 * The note.
 */
text: string, };

/**
 * The file a nomination came from.
 */
export type StorySource = { 
/**
 * The import.
 */
batch: number, 
/**
 * Name of the file.
 */
file: string, 
/**
 * Name of the sheet.
 */
sheet: string, 
/**
 * Row on the sheet, from 1.
 */
row: number, 
/**
 * When it was taken in, UTC.
 */
importedAt: string, };

/**
 * The kind of a recipient. The order of the variants is the legal order of the parts of
 * a list (NĐ 152/2025, điều 29.5): collectives, households, individuals.
 */
export type SubjectKind = "collective" | "household" | "individual";

/**
 * The totals of a period.
 */
export type Summary = { 
/**
 * Code of the period.
 */
period: string, 
/**
 * The period in words.
 */
periodName: string, 
/**
 * Units that were to report.
 */
expected: number, 
/**
 * Units whose report counts.
 */
handedIn: number, 
/**
 * Units whose figures follow from shorter periods.
 */
derived: number, 
/**
 * "23/27 đơn vị"
 */
coverage: string, 
/**
 * Periods that this one is usually held against.
 */
beside: Array<PeriodName>, 
/**
 * The totals in the order of the catalogue.
 */
totals: Array<IndicatorTotal>, };

/**
 * How sure a row of built-in data is.
 */
export type Sure = "low" | "medium" | "high";

/**
 * How many records a table holds.
 */
export type TableCount = { 
/**
 * The table: `"nomination"`.
 */
table: string, 
/**
 * Its records in the copy.
 */
copy: number, 
/**
 * Its records now.
 */
now: number, };

/**
 * A goal in numbers, as typed and as shown: `1.250,5`.
 */
export type TargetRow = { 
/**
 * What is counted.
 */
indicator: string, 
/**
 * Its unit.
 */
unit: string, 
/**
 * The goal.
 */
target: string, 
/**
 * What was reached.
 */
actual: string, };

/**
 * Something that is wrong with a field of a Word file, in words.
 */
export type TemplateFault = { 
/**
 * Where: "Bảng 1, dòng 2, cột 3".
 */
place: string, 
/**
 * What.
 */
text: string, 
/**
 * The words around it.
 */
near: string, };

/**
 * The fields a Word file for a form may hold.
 */
export type TemplateFields = { 
/**
 * Fields that are said once.
 */
once: Array<FieldHelp>, 
/**
 * Lists, each with its name and fields.
 */
lists: Array<ListHelp>, 
/**
 * Fields of a group's heading.
 */
groups: Array<string>, };

/**
 * A Word file that was taken in.
 */
export type TemplateRow = { 
/**
 * Its key.
 */
key: number, 
/**
 * Its id.
 */
id: string, 
/**
 * The form it is for.
 */
form: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What the file was called.
 */
fileName: string, 
/**
 * Its digest (BLAKE3, hex).
 */
digest: string, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * When it was last changed, UTC.
 */
editedAt: string, };

/**
 * What a round is about (nội dung, chuyên đề).
 */
export type Theme = "skilful_mobilisation" | "grassroots_democracy" | "government_mobilisation" | "year_work" | "campaign" | "sudden" | "medal" | "other";

/**
 * How much there is to hand back.
 */
export type ToReturn = { 
/**
 * Cells to be marked.
 */
cells: number, 
/**
 * Rows that were left out.
 */
rejected: number, };

/**
 * What is wrong with a figure in a text.
 */
export type TokenFlaw = { 
/**
 * As it was typed, braces included.
 */
token: string, 
/**
 * What is wrong, in words.
 */
text: string, 
/**
 * Whether the text cannot be printed like this; else a figure is only not known yet.
 */
wrong: boolean, };

/**
 * A total of the other period, and how that of the first differs from it.
 */
export type TotalAgainst = { 
/**
 * Code of the indicator.
 */
code: string, 
/**
 * The other period's total as people read it; empty where there is none.
 */
text: string, 
/**
 * "+12 (+3,5 %)"; empty where one of the two is no number.
 */
change: string, 
/**
 * Whether other numbers of units stand behind the two, so that they can hardly be compared.
 */
uneven: boolean, };

/**
 * A place from which a printer takes paper.
 */
export type Tray = { 
/**
 * As the system wants it named.
 */
value: string, 
/**
 * As people know it.
 */
text: string, };

/**
 * The total of an indicator in one period, over every unit whose report counts.
 */
export type TrendPoint = { 
/**
 * Code of the period.
 */
period: string, 
/**
 * The period in words.
 */
periodName: string, 
/**
 * Whole parts of the indicator's unit; none where nothing was told.
 */
amount: number | null, 
/**
 * The total as people read it.
 */
text: string, 
/**
 * Units that are in it.
 */
counted: number, };

/**
 * What was given up of content that no record has.
 */
export type Trimmed = { 
/**
 * Files.
 */
files: number, 
/**
 * Their bytes.
 */
bytes: number, 
/**
 * Bytes kept a while longer, so that undo finds them.
 */
waiting: number, 
/**
 * The same in words.
 */
text: string, };

/**
 * What a staged row is told to be the same as.
 */
export type Twin = { 
/**
 * How sure it is.
 */
class: TwinClass, 
/**
 * Whether the other is a row of the same file.
 */
inFile: boolean, 
/**
 * Where the other stands, in words.
 */
placeText: string, 
/**
 * From 0 to 100.
 */
score: number, 
/**
 * What made the score, in words.
 */
whyText: string, 
/**
 * Both sides, field by field.
 */
cells: Array<TwinCell>, 
/**
 * What a person has chosen.
 */
choice: DuplicateChoice | null, 
/**
 * What is done as it stands.
 */
does: DuplicateChoice, 
/**
 * Rows of the file in the same position: as sure, and the other in the same place.
 */
alike: number, };

/**
 * One field of two lines.
 */
export type TwinCell = { 
/**
 * Code of the field.
 */
field: string, 
/**
 * What the row says.
 */
here: string, 
/**
 * What the other says.
 */
there: string, 
/**
 * Whether they say different things.
 */
differs: boolean, };

/**
 * How sure it is that two lines speak of one recipient.
 */
export type TwinClass = "equal" | "changed" | "near";

/**
 * What was understood of a file, one of its sheets looked at closely.
 */
export type Understanding = { 
/**
 * The import.
 */
batch: number, 
/**
 * Name of the file, without folders.
 */
fileName: string, 
/**
 * What kind of file it is, in words.
 */
formatText: string, 
/**
 * How its text is encoded, in words.
 */
encodingText: string, 
/**
 * All sheets of the file.
 */
sheets: Array<SheetChoice>, 
/**
 * The sheet looked at: its index.
 */
sheet: number, 
/**
 * First and last row of its header; none where it has no table.
 */
headerRows: [number, number] | null, 
/**
 * Its columns.
 */
columns: Array<ColumnUnderstood>, 
/**
 * How its text was understood.
 */
encoding: EncodingUnderstood, 
/**
 * The way of reading that was kept for it, whether it is applied or not.
 */
recipe: RecipeLine | null, 
/**
 * The fields a column can be said to hold.
 */
fields: Array<FieldChoice>, 
/**
 * Rows below the header that are no data.
 */
skipped: Array<SkippedRow>, 
/**
 * What is odd about the sheet.
 */
warnings: Array<WarningShown>, 
/**
 * What a commit would do with the whole file.
 */
counts: ImportCounts, 
/**
 * Whether it is in the office file already.
 */
committed: boolean, };

/**
 * What came of an undo or a redo.
 */
export type Undone = { 
/**
 * The number of the undo in the journal; none if `conflicts` stood in the way and nothing
 * was done.
 */
operation: number | null, 
/**
 * What was taken back (or done again), as a sentence for people.
 */
text: string, 
/**
 * Whether there is something to do again now.
 */
redo: boolean, 
/**
 * Later operations on the same records, newest first: taking these back together with the
 * one asked for would work.
 */
conflicts: Array<OperationRow>, };

/**
 * Everything about one unit.
 */
export type UnitDetail = { 
/**
 * The unit.
 */
row: UnitRow, 
/**
 * Its names through time.
 */
names: Array<UnitName>, 
/**
 * The units it lies in, innermost first.
 */
parents: Array<UnitRow>, 
/**
 * What it was made from.
 */
predecessors: Array<UnitStep>, 
/**
 * What continued it.
 */
successors: Array<UnitStep>, 
/**
 * Spellings the office has confirmed.
 */
aliases: Array<string>, 
/**
 * A remark of the list it came from.
 */
note: string, };

/**
 * Something that happened with a unit.
 */
export type UnitEvent = { 
/**
 * The unit it happened with: itself, or one that went into it.
 */
unit: number, 
/**
 * When; none where only what it is about is known.
 */
day: string | null, 
/**
 * What it is: "Buổi làm việc", "Mô hình".
 */
what: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What else is to be said in a few words.
 */
detail: string, 
/**
 * The name that the unit bore, where it is another unit.
 */
under: string, 
/**
 * Where the window shows it.
 */
place: Array<string>, };

/**
 * The kind of a unit. Territory, Party committee, board and mass organisation are
 * different kinds linked by relations, not one tree.
 */
export type UnitKind = "province" | "city" | "urban_district" | "rural_district" | "town" | "ward" | "commune" | "township" | "organisation";

/**
 * What a text says about units, on a date. Never a guess: only `One` may be linked.
 */
export type UnitMatch = { "state": "one", 
/**
 * The unit.
 */
unit: UnitRow, 
/**
 * Why.
 */
how: MatchedBy, } | { "state": "several", 
/**
 * All of them, in registry order.
 */
candidates: Array<UnitRow>, } | { "state": "expired", 
/**
 * The unit of another time.
 */
unit: UnitRow, 
/**
 * What continued it (empty when it was founded only later).
 */
successors: Array<UnitRow>, } | { "state": "suggestions", 
/**
 * Nearest first.
 */
candidates: Array<UnitRow>, } | { "state": "none" };

/**
 * A name a unit bore in a time.
 */
export type UnitName = { 
/**
 * Full name.
 */
name: string, 
/**
 * First day.
 */
validFrom: string | null, 
/**
 * Last day.
 */
validTo: string | null, };

/**
 * What a list of units can be ordered by.
 */
export type UnitOrder = "registry" | "name" | "kind" | "parent" | "from" | "to";

/**
 * What a list of units is asked for.
 */
export type UnitQuery = { 
/**
 * The columns to order by, the one that decides first; the registry's order where they are
 * equal. A unit without a value comes last in either direction.
 */
sort: Array<UnitSort>, 
/**
 * Words looked for in the name, without regard to accents; empty for all.
 */
text: string, 
/**
 * Only units that existed on this day.
 */
asOf: string | null, 
/**
 * Rows to leave out at the start.
 */
offset: number, 
/**
 * Rows at most.
 */
limit: number, };

/**
 * One unit as a list shows it.
 */
export type UnitRow = { 
/**
 * Local key.
 */
key: number, 
/**
 * Code of the built-in list (`C31144-A`) or of the office's own unit.
 */
code: string, 
/**
 * Its kind.
 */
kind: UnitKind, 
/**
 * Full name with the kind word: "Phường Xuân Khánh".
 */
name: string, 
/**
 * Full name of the unit it lies in, if any.
 */
parentName: string | null, 
/**
 * First day; `None` when not known.
 */
validFrom: string | null, 
/**
 * Last day; `None` while it exists.
 */
validTo: string | null, 
/**
 * Whether it came with the program.
 */
builtIn: boolean, 
/**
 * Full names of the units that continue it.
 */
successors: Array<string>, };

/**
 * One column a list of units is ordered by.
 */
export type UnitSort = { 
/**
 * The column.
 */
by: UnitOrder, 
/**
 * The last first.
 */
descending: boolean, };

/**
 * One step of a unit's lineage.
 */
export type UnitStep = { 
/**
 * The unit before or after.
 */
unit: UnitRow, 
/**
 * Day of the change.
 */
date: string, 
/**
 * What happened, in words: "sáp nhập", "một phần".
 */
text: string, 
/**
 * Legal basis as known.
 */
basis: string, };

/**
 * The figure of a unit, or of those that became it.
 */
export type UnitTotal = { 
/**
 * Key of the unit; none for what cannot be said to be of one unit of that day.
 */
unit: number | null, 
/**
 * Its name, or "Chưa phân bổ …".
 */
name: string, 
/**
 * Whole parts of the indicator's unit.
 */
amount: number | null, 
/**
 * The figure as people read it.
 */
text: string, 
/**
 * The reports it stands in.
 */
reports: Array<number>, 
/**
 * The units that told it, where they are others.
 */
toldBy: Array<string>, 
/**
 * What is left out.
 */
notes: Array<string>, };

/**
 * A cell of a block that cannot be read.
 */
export type UnreadCell = { 
/**
 * Its line in the block, from 0.
 */
line: number, 
/**
 * Its field.
 */
field: string, 
/**
 * The text.
 */
raw: string, 
/**
 * Why, in words.
 */
text: string, };

/**
 * A view that was opened.
 */
export type ViewInfo = { 
/**
 * Its number, for its pages.
 */
view: number, 
/**
 * How many rows it has.
 */
total: number, 
/**
 * Whether a view opened afresh would look different: rows kept their places, or stay
 * although they no longer match.
 */
stale: boolean, };

/**
 * The votes of a council on one nomination; never more for it than were cast.
 */
export type Votes = { 
/**
 * Votes for it.
 */
yes: number, 
/**
 * Votes that were cast.
 */
total: number, };

/**
 * A reason that sets one finding aside.
 */
export type Waiver = { 
/**
 * The nomination.
 */
nomination: number, 
/**
 * The rule.
 */
rule: Rule, 
/**
 * Why it does not hold here.
 */
reason: string, };

/**
 * Something odd, in words.
 */
export type WarningShown = { 
/**
 * Code: `SUM_MISMATCH`.
 */
code: string, 
/**
 * What.
 */
text: string, 
/**
 * The rows it is about.
 */
rows: Array<number> | null, 
/**
 * The column it is about.
 */
column: string | null, };

/**
 * Why a copy was made.
 */
export type Why = "time" | "asked" | "operation" | "migration" | "put_back";

/**
 * The window's looks.
 */
export type WindowTheme = "system" | "light" | "dark";

/**
 * A day of the calendar, or some days in a row.
 */
export type YearDay = { 
/**
 * What it is.
 */
kind: DayKind, 
/**
 * The same in words.
 */
kindText: string, 
/**
 * Key of the office's own entry, else of the subject's record; 0 where there is none.
 */
key: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * What else is to be known of it, in a few words.
 */
detail: string, 
/**
 * The first day; none for an entry whose day is not known.
 */
from: string | null, 
/**
 * The last day; the first one where it is a single day. What waits is due on it.
 */
until: string | null, 
/**
 * When it is, as people read it: `15/10/2024`, `Quý II/2024`, `10/10 – 18/11/2024`.
 */
dateText: string, 
/**
 * The time of day, as typed.
 */
time: string, 
/**
 * Where.
 */
venue: string, 
/**
 * Who leads it.
 */
lead: string, 
/**
 * Who takes part.
 */
joins: string, 
/**
 * Who prepares it.
 */
prepares: string, 
/**
 * Whether it waits to be done by its last day.
 */
waits: boolean, 
/**
 * Whether that day is over and it was not done.
 */
late: boolean, 
/**
 * Whether it is done.
 */
done: boolean, 
/**
 * Whether it is an entry of the office's own, which can be changed here.
 */
own: boolean, 
/**
 * Where the window shows it; empty for fixed days.
 */
place: Array<string>, };

/**
 * A year of a model.
 */
export type YearOfModel = { 
/**
 * The registration.
 */
key: number, 
/**
 * The year.
 */
year: number, 
/**
 * Its title that year.
 */
title: string, 
/**
 * Who carried it that year.
 */
unit: string, 
/**
 * Where it stands, in words.
 */
stateText: string, };

/**
 * A year's calendar.
 */
export type YearPlan = { 
/**
 * The year.
 */
year: number, 
/**
 * The days that were asked for, in order; those without a date last.
 */
days: Array<YearDay>, 
/**
 * The kinds there are, whatever was asked for.
 */
kinds: Array<KindCount>, 
/**
 * How many are late, whatever was asked for.
 */
late: number, 
/**
 * How many there are in all.
 */
all: number, 
/**
 * Today, as far as late and near days go.
 */
today: string, };
