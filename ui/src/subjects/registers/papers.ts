// Which papers are asked for by a line, and which by the lines of a year.

/** By the register of the line. */
export const OF_LINE: Record<string, string[]> = {
  'funds.fund': ['funds.ledger', 'funds.balance', 'funds.public', 'funds.thanks', 'funds.pledges'],
  'funds.income': ['funds.receipt', 'funds.voucher_in'],
  'funds.spending': ['funds.voucher_out', 'funds.recipients', 'funds.recipients_named'],
  'inspections.plan': ['inspections.plan', 'inspections.decision', 'inspections.notice', 'inspections.outline', 'inspections.conclusion', 'recommendations.follow_up'],
  'inspections.session': ['inspections.minutes'],
  'recommendations.one': ['recommendations.reminder'],
  'democracy.dialogue': ['democracy.dialogue'],
};

/** By the register whose lines of a year are printed together. */
export const OF_YEAR: Record<string, string[]> = {
  'funds.work': ['funds.works'],
  'inspections.plan': ['inspections.list'],
  'recommendations.one': ['recommendations.follow_up'],
  'democracy.dialogue': ['democracy.dialogues'],
  'democracy.petition': ['democracy.petitions'],
};

/** The forms of grassroots democracy are called like their registers. */
const NAMED = 'democracy.';

export const papersOfYear = (register: string): string[] => OF_YEAR[register] ?? (register.startsWith(NAMED) ? [register] : []);
