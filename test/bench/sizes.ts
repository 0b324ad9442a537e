import { BUDGETS } from '../../build/checks/budgets.ts';
import { weigh } from '../../build/checks/sizes.ts';
import { root } from '../../build/data/repository.ts';
import { OURS, type Suite } from './figure.ts';

export const suite: Suite = {
  title: 'what a reader has to download, compressed with gzip; the limits are those that fail the build',
  run: () =>
    BUDGETS.map((budget) => ({
      case: budget.what.replaceAll('`', ''),
      who: OURS,
      value: weigh(budget, root).size,
      unit: 'kB',
      bound: { of: 'value', most: budget.limit },
    })),
};
