import { define } from '../shared/define.ts';
import { MingciPack } from './mingci-pack.ts';

define('mingci-pack', MingciPack);

export { MingciPack };
