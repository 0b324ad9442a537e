/**
 * `node build/check-data.ts`: what a curator reads. Checks every pack, counts what of its documents is explained and
 * accounted for, and lists every problem with file, line and mend. Exits with 1 when there is one.
 */
import { checkData } from './checks/check-data.ts';
import { formatReport } from './checks/report.ts';
import { readPackFolders, readUnitsText } from './data/repository.ts';

const report = checkData(readPackFolders(), readUnitsText());
console.log(formatReport(report));
process.exit(report.problems.length > 0 ? 1 : 0);
