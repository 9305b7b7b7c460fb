// The help of each screen: what it is for, the three things one does there, the keys that work there.

import type { KeyGroup } from '../keys/table';
import type { WordKey } from '../words/say';

export type Topic = { title: WordKey; purpose: WordKey; steps: WordKey[]; keys: KeyGroup[] };

export const TOPICS = {
  start: {
    title: 'help-start',
    purpose: 'help-start-for',
    steps: ['help-start-1', 'help-start-2', 'help-start-3'],
    keys: [],
  },
  home: {
    title: 'help-home',
    purpose: 'help-home-for',
    steps: ['help-home-1', 'help-home-2', 'help-home-3'],
    keys: [],
  },
  rounds: {
    title: 'help-rounds',
    purpose: 'help-rounds-for',
    steps: ['help-rounds-1', 'help-rounds-2', 'help-rounds-3'],
    keys: [],
  },
  round: {
    title: 'help-round',
    purpose: 'help-round-for',
    steps: ['help-round-1', 'help-round-2', 'help-round-3'],
    keys: ['grid', 'round'],
  },
  import: {
    title: 'help-import',
    purpose: 'help-import-for',
    steps: ['help-import-1', 'help-import-2', 'help-import-3'],
    keys: ['import', 'grid'],
  },
  print: {
    title: 'help-print',
    purpose: 'help-print-for',
    steps: ['help-print-1', 'help-print-2', 'help-print-3'],
    keys: ['print', 'arrange'],
  },
  blanks: {
    title: 'help-blanks',
    purpose: 'help-blanks-for',
    steps: ['help-blanks-1', 'help-blanks-2', 'help-blanks-3'],
    keys: ['blanks'],
  },
  cards: {
    title: 'help-cards',
    purpose: 'help-cards-for',
    steps: ['help-cards-1', 'help-cards-2', 'help-cards-3'],
    keys: [],
  },
  service: {
    title: 'help-service',
    purpose: 'help-service-for',
    steps: ['help-service-1', 'help-service-2', 'help-service-3'],
    keys: ['service'],
  },
  models: {
    title: 'help-models',
    purpose: 'help-models-for',
    steps: ['help-models-1', 'help-models-2', 'help-models-3'],
    keys: ['grid'],
  },
  reports: {
    title: 'help-reports',
    purpose: 'help-reports-for',
    steps: ['help-reports-1', 'help-reports-2', 'help-reports-3'],
    keys: ['grid'],
  },
  registers: {
    title: 'help-registers',
    purpose: 'help-registers-for',
    steps: ['help-registers-1', 'help-registers-2', 'help-registers-3'],
    keys: ['grid'],
  },
  calendar: {
    title: 'help-calendar',
    purpose: 'help-calendar-for',
    steps: ['help-calendar-1', 'help-calendar-2', 'help-calendar-3'],
    keys: ['grid'],
  },
  ceremony: {
    title: 'help-ceremony',
    purpose: 'help-ceremony-for',
    steps: ['help-ceremony-1', 'help-ceremony-2', 'help-ceremony-3'],
    keys: [],
  },
  units: {
    title: 'help-units',
    purpose: 'help-units-for',
    steps: ['help-units-1', 'help-units-2', 'help-units-3'],
    keys: [],
  },
  history: {
    title: 'help-history',
    purpose: 'help-history-for',
    steps: ['help-history-1', 'help-history-2', 'help-history-3'],
    keys: [],
  },
} satisfies Record<string, Topic>;

/** The topic of a place; null stands for the start, where no office is open. */
export function topicOf(path: string[] | null): Topic {
  if (!path) return TOPICS.start;
  const [subject, place, , step] = path;
  if (subject === 'awards' && place === 'blanks') return TOPICS.blanks;
  if (subject === 'awards') return awards(path.length > 1, step, path[5]);
  if (subject === 'models') return models(step);
  if (subject === 'reports') return reports(step);
  if (subject === 'registers') return registers(path);
  if (subject === 'calendar') return calendar(step, path[4]);
  if (subject === 'units') return TOPICS.units;
  return subject === 'history' ? TOPICS.history : TOPICS.home;
}

function models(step: string | undefined): Topic {
  if (step === 'import') return TOPICS.import;
  if (step === 'cards') return TOPICS.cards;
  return step === 'print' || step === 'sheet' ? TOPICS.print : TOPICS.models;
}

function registers(path: string[]): Topic {
  if (path[2] === 'import') return TOPICS.import;
  return path[2] === 'year' || path[4] === 'print' ? TOPICS.print : TOPICS.registers;
}

function reports(step: string | undefined): Topic {
  if (step === 'import') return TOPICS.import;
  return step === 'print' ? TOPICS.print : TOPICS.reports;
}

function calendar(step: string | undefined, further: string | undefined): Topic {
  if (step === 'import') return TOPICS.import;
  return step === 'print' || further === 'print' ? TOPICS.print : TOPICS.calendar;
}

function awards(inRound: boolean, step: string | undefined, further: string | undefined): Topic {
  if (step === 'import') return TOPICS.import;
  if (step === 'print' || step === 'papers' || further === 'print') return TOPICS.print;
  if (step === 'service') return TOPICS.service;
  if (step === 'ceremony') return TOPICS.ceremony;
  if (step === 'cards') return TOPICS.cards;
  return inRound ? TOPICS.round : TOPICS.rounds;
}
