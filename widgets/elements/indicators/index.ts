import { define } from '../shared/define.ts';
import { MingciIndicators } from './mingci-indicators.ts';

define('mingci-indicators', MingciIndicators);

export { MingciIndicators };
