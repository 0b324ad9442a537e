import { define } from '../shared/define.ts';
import { MingciTerm } from './mingci-term.ts';

define('mingci-term', MingciTerm);

export { MingciTerm };
