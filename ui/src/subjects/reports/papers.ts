// The papers that are asked for by a report: those of itself, and those of its period.

export const OF_REPORT = ['reports.narrative', 'reports.appendix', 'reports.comparison'];
export const OF_PERIOD = ['reports.summary', 'reports.by_unit', 'reports.unsent', 'reports.digest'];
export const UNSENT = 'reports.unsent';
