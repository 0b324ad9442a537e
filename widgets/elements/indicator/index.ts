import { define } from '../shared/define.ts';
import { MingciIndicator } from './mingci-indicator.ts';

define('mingci-indicator', MingciIndicator);

export { MingciIndicator };
