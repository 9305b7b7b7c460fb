// Invented people, units and files for looking at the interface without the program behind it.

import type { Finding, Nomination, Round, StagedRow, UnitRow } from '..';

const NAMES = ['Nguyễn Văn Tám', 'Trần Thị Ngọc Ánh', 'Lê Hoàng Phúc', 'Phạm Thị Diễm', 'Võ Minh Hùng', 'Võ Minh Hưng', 'Đặng Thị Thủy', 'Đặng Thị Thuỷ', 'Huỳnh Quốc Đạt', 'Nguyễn Thị Hồng Phương Thảo'];
const UNITS = ['phường Xuân Khánh', 'phường An Cư', 'Ủy ban Mặt trận Tổ quốc Việt Nam phường Hưng Lợi', 'phường Tân An'];

const finding = (nomination: number, field: string, severity: Finding['severity'], rule: Finding['rule'], text: string): Finding => ({
  rule, severity, text, nomination, field, others: [], waivable: severity === 'error', waived: null,
});

function findingsOf(key: number): Finding[] {
  if (key === 3) return [finding(3, 'unit', 'warning', 'unit_expired', 'Phường An Cư không còn từ ngày 01/07/2025; nay thuộc phường Ninh Kiều.')];
  if (key === 6) return [finding(6, 'award', 'error', 'aw01', 'Võ Minh Hưng đã được tặng Giấy khen theo Quyết định số 12-QĐ/BDVQU, ngày 05/02/2024 cho cùng thành tích.')];
  if (key === 8) return [finding(8, 'position', 'warning', 'position_missing', 'Chưa ghi chức vụ.')];
  return [];
}

export function nomination(key: number, round: number): Nomination {
  const collective = key % 5 === 0;
  const unread = key === 4;
  return {
    key, round, recipient: key, subjectKind: collective ? 'collective' : 'individual',
    name: collective ? `Khối Dân vận ${UNITS[key % 4]}` : (NAMES[key % 10] ?? ''),
    honorific: collective ? '' : key % 2 ? 'Ông' : 'Bà', gender: null,
    position: collective || key === 8 ? '' : 'Trưởng khu vực 3', unitKey: key === 3 ? null : 12, unitText: UNITS[key % 4] ?? '',
    birth: collective || unread ? null : '1979-04-12', awardCode: 'GK_BDV', awardName: 'Giấy khen',
    amount: collective ? 1410000 : 710000, amountReason: '',
    citation: 'Có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo” năm 2024', achievedFrom: null, achievedTo: null,
    score: null, votes: null, women: null, members: null, basisLine: null, disciplineEnded: null, posthumous: false,
    state: key === 9 ? 'on_hold' : key % 3 ? 'draft' : 'checked', stateText: '', hold: false, stateReason: '', note: '', entered: key,
    origin: key < 30 ? { batch: 1, file: '01-de-nghi-giay-khen-2024.xlsx', sheet: 'Danh sách', row: key + 12 } : null,
    raw: unread ? [{ field: 'birth', raw: '31/02/1980', code: 'invalid_date', text: 'Ngày 31/02/1980 không có trong lịch.' }] : [],
    findings: findingsOf(key),
  };
}

export function firstRound(): Round {
  return {
    key: 1, title: 'Phong trào thi đua “Dân vận khéo” năm 2024', theme: 'skilful_mobilisation', year: 2024,
    issuer: 'Ban Dân vận Quận ủy Ninh Kiều', superior: 'Quận ủy Ninh Kiều', proposer: '', awardCode: 'GK_BDV', awardName: 'Giấy khen của Trưởng Ban Dân vận',
    ceremony: 'combined', ceremonyNote: '', state: 'open', decision: null,
    counts: { collectives: 7, households: 0, individuals: 28, findingsError: 1, findingsWarning: 2 },
  };
}

export function stagedRow(key: number): StagedRow {
  const wrong = key === 3 || key === 7;
  const cell = (field: string, text: string, problem = '') => ({
    field, raw: text, text, problem: problem ? { code: 'invalid_date', text: problem, severity: 'error' as const } : null,
  });
  return {
    key, sheet: 'Danh sách', row: key + 12, state: wrong ? 'problem' : 'ready', kindText: 'Cá nhân', group: 'CÁ NHÂN / Phường Xuân Khánh', twin: null,
    cells: [
      cell('name', NAMES[key % 10] ?? ''),
      cell('position', 'Trưởng khu vực 3'),
      cell('unit', UNITS[key % 4] ?? ''),
      wrong ? cell('birth', '31/02/1980', 'Ngày 31/02/1980 không có trong lịch.') : cell('birth', '12/04/1979'),
      cell('amount', '710.000'),
    ],
  };
}

export function unit(key: number): UnitRow {
  const past = key % 3 === 0;
  return {
    key, code: `U${1000 + key}`, kind: past ? 'ward' : 'commune', name: past ? `Phường Xuân Khánh ${key}` : `Xã Phong Điền ${key}`,
    parentName: past ? 'Quận Ninh Kiều' : 'Thành phố Cần Thơ', validFrom: past ? '2004-01-02' : '2025-07-01', validTo: past ? '2025-06-30' : null,
    builtIn: true, successors: past ? ['Phường Ninh Kiều'] : [],
  };
}
