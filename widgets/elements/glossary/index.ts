import { define } from '../shared/define.ts';
import { MingciGlossary } from './mingci-glossary.ts';

define('mingci-glossary', MingciGlossary);

export { MingciGlossary };
