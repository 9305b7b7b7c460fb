// Every closed list of the program that the window can show has words in both languages; the others are named
// here with the reason why nobody ever sees them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROW_KINDS } from '../lib/import/rowKinds';
import { CHOICES } from '../lib/import/twinKeys';
import { KINDS } from '../lib/palette/entries';
import { SIDES } from '../lib/print/sides';
import { GROUPINGS, LINE_ORDERS } from '../lib/print/arrangingWords';
import * as awards from '../subjects/awards/words';
import * as blanks from '../lib/blanks/words';
import * as service from '../subjects/awards/service/words';
import { DAY_KINDS } from '../subjects/calendar/words';
import * as models from '../subjects/models/words';
import * as reports from '../subjects/reports/words';
import { UNIT_KINDS } from '../subjects/units/words';
import { LANGUAGES, OPERATION_STATES, WHYS, WINDOW_THEMES } from './words';

const SOURCES = join(process.cwd(), 'src');
const WORDS = join(process.cwd(), '../crates/office/words');

/** The lists with words, by their name in the generated types. */
const SAID: Record<string, Record<string, string | null>> = {
  Attendance: awards.ATTENDANCES,
  BlankRise: blanks.RISES,
  BlankSide: blanks.SIDES,
  Ceremony: awards.CEREMONIES,
  DayKind: DAY_KINDS,
  DrawnKind: ROW_KINDS,
  DuplicateChoice: Object.fromEntries(CHOICES.map(({ choice, word }) => [choice, word])),
  Grouping: GROUPINGS,
  HitKind: KINDS,
  CalendarStep: models.STEPS,
  Giver: models.GIVERS,
  Lang: LANGUAGES,
  Measure: models.MEASURES,
  ModelKind: models.MODEL_KINDS,
  ModelLevel: models.LEVELS,
  ModelState: models.MODEL_STATES,
  LineOrder: LINE_ORDERS,
  NominationState: awards.STATES,
  Novelty: models.NOVELTIES,
  OperationState: OPERATION_STATES,
  Why: WHYS,
  CouncilDuty: awards.DUTIES,
  PostWhy: service.WHYS,
  IndicatorKind: reports.KINDS,
  ReportState: reports.MOVES,
  RevokeGround: awards.GROUNDS,
  RoundState: awards.ROUND_STATES,
  SeatOrder: awards.SEAT_ORDERS,
  ScoreSide: models.SIDES,
  Sector: service.SECTORS,
  ServiceKind: service.KINDS,
  Severity: awards.SEVERITIES,
  Sides: SIDES,
  SubjectKind: awards.SUBJECT_KINDS,
  Theme: awards.THEMES,
  UnitKind: UNIT_KINDS,
  WindowTheme: WINDOW_THEMES,
};

/** The lists nobody sees, and why. */
const UNSEEN: Record<string, string> = {
  PlaceWarning: 'the second place tells in days how long it has waited',
  Authority: 'awards come with their names',
  AttachmentKind: 'a photo shows itself, a document its name',
  AwardKind: 'awards come with their names',
  BlankKind: 'chooses the form, which has a name of its own',
  BlockAct: 'says what a block of cells is for, shown as the sentence of its operation',
  Closing: 'asks for what was typed to be saved',
  Code: 'each code has a message of its own name: failure-…',
  DocumentProfile: 'chooses the layout of pages',
  DroppedKind: 'chooses where a dropped file goes',
  Gender: 'shown by the honorific',
  Kind: 'asked for, never shown',
  MatchedBy: 'chooses how a match of units is offered',
  ModelOrder: 'columns of the grid have their own titles',
  ModelRule: 'findings come with their sentence',
  NominationOrder: 'columns of the grid have their own titles',
  UnitOrder: 'columns of the grid have their own titles',
  PaperFile: 'each kind of file has a button of its own',
  ReportRule: 'findings come with their sentence',
  Rule: 'findings come with their sentence',
  StagedState: 'drawn by StagedSign, which names each state',
  Sure: 'inside what was understood, never shown',
  TwinClass: 'chooses among the forms of one sentence: duplicates-title',
};

function keysOf(lang: string): Set<string> {
  const folder = join(WORDS, lang);
  const text = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  return new Set([...text.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((found) => found[1] ?? ''));
}

const types = readFileSync(join(SOURCES, 'lib/ipc/gen/types.ts'), 'utf8');
const lists = new Map([...types.matchAll(/^export type (\w+) = ("[a-z0-9_]+"(?: \| "[a-z0-9_]+")*);/gm)].map((found) => [found[1] ?? '', [...(found[2] ?? '').matchAll(/"([a-z0-9_]+)"/g)].map((member) => member[1] ?? '')]));
const known = { vi: keysOf('vi'), en: keysOf('en') };

test('each closed list is said or has a reason not to be', () => {
  expect(lists.size).toBeGreaterThan(20);
  expect([...lists.keys()].filter((name) => !(name in SAID) && !(name in UNSEEN))).toEqual([]);
  expect([...Object.keys(SAID), ...Object.keys(UNSEEN)].filter((name) => !lists.has(name))).toEqual([]);
});

describe.each(Object.entries(SAID))('%s', (name, words) => {
  test('has words for each of its members, and for nothing else', () => {
    expect(Object.keys(words).sort()).toEqual([...(lists.get(name) ?? [])].sort());
  });

  test.each(['vi', 'en'] as const)('is said in %s', (lang) => {
    expect(Object.values(words).filter((word) => word !== null && !known[lang].has(word))).toEqual([]);
  });
});

test.each(['vi', 'en'] as const)('every refusal has its sentence in %s', (lang) => {
  const codes = lists.get('Code') ?? [];
  expect(codes.map((code) => `failure-${code.replaceAll('_', '-')}`).filter((key) => !known[lang].has(key))).toEqual([]);
});
