// The papers of a report, and those of a period, which are asked for by the period as a number.

export const OF_REPORT = ['reports.narrative', 'reports.appendix', 'reports.comparison'];
export const OF_PERIOD = ['reports.summary', 'reports.against', 'reports.by_unit', 'reports.unsent', 'reports.digest'];
export const UNSENT = 'reports.unsent';
