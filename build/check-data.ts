/**
 * `node build/check-data.ts`: the curator's report. Checks every pack, counts how much of its documents is explained
 * and accounted for, and lists every problem with file, line and fix. Exits with 1 if there is one.
 */
import { checkData } from './checks/check-data.ts';
import { formatReport } from './checks/report.ts';
import { readPackFolders, readUnitsText } from './data/repository.ts';

const report = checkData(readPackFolders(), readUnitsText());
console.log(formatReport(report));
process.exit(report.problems.length > 0 ? 1 : 0);
